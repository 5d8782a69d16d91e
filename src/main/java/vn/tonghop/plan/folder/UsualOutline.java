package vn.tonghop.plan.folder;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.indicator.Indicator;
import vn.tonghop.indicator.IndicatorCode;
import vn.tonghop.plan.OutlineSection;
import vn.tonghop.plan.Plan;
import vn.tonghop.plan.folder.Entries.Located;
import vn.tonghop.plan.folder.OutlineYml.Outline;

/**
 * What the parts of a report print where a plan names their headings only, as plans did before parts named it: what the part of
 * that key prints in the plan of the program, whatever numbers the tasks have.
 */
final class UsualOutline {

    private final Map<String, OutlineSection> usual;
    private final List<Indicator> known;
    private final Map<IndicatorCode, Indicator> own;

    /**
     * For one plan.
     *
     * @param standard the plan of the program
     * @param indicators what the plan asks for
     */
    UsualOutline(Plan standard, Entries<Indicator> indicators) {
        this.usual = standard.outline().stream()
                .flatMap(OutlineSection::all)
                .collect(Collectors.toMap(OutlineSection::key, section -> section));
        this.known = standard.indicators().all();
        this.own = indicators.values().stream()
                .collect(Collectors.toMap(Indicator::code, indicator -> indicator, (first, second) -> first));
    }

    /** Whether no part says what it prints. */
    static boolean isMissing(Outline written) {
        return written.isReadable()
                && written.located().stream().map(Located::value).allMatch(UsualOutline::isHeadingOnly);
    }

    private static boolean isHeadingOnly(OutlineSection section) {
        return !section.hasFigures()
                && section.texts().isEmpty()
                && section.restsOn().isEmpty();
    }

    /** The same parts, each with what it usually prints of what the plan asks for. */
    Outline fill(Outline written) {
        return new Outline(
                written.sections().stream().map(this::filled).toList(),
                written.located().stream()
                        .map(place -> new Located<>(place.line(), filled(place.value())))
                        .toList(),
                true);
    }

    private OutlineSection filled(OutlineSection written) {
        var parts = written.parts().stream().map(this::filled).toList();
        var section = usual.get(written.key());
        if (section == null) {
            return new OutlineSection(
                    written.key(), written.heading(), List.of(), List.of(), List.of(), List.of(), parts);
        }
        var figures = printed(section, indicator -> !indicator.isText());
        var tasks = wholeTasks(figures);
        return new OutlineSection(
                written.key(),
                written.heading(),
                tasks,
                codes(figures.stream().filter(figure -> !tasks.contains(figure.task()))),
                codes(printed(section, Indicator::isText).stream()),
                section.restsOn().stream().filter(own::containsKey).toList(),
                parts);
    }

    /** What the plan asks for of what that part usually prints. */
    private List<Indicator> printed(OutlineSection section, Predicate<Indicator> kind) {
        return known.stream()
                .filter(section::prints)
                .flatMap(indicator -> Optional.ofNullable(own.get(indicator.code())).stream())
                .filter(kind)
                .toList();
    }

    /** Tasks all of whose figures are among those: their documents have their place there too. */
    private List<String> wholeTasks(List<Indicator> figures) {
        var others = own.values().stream()
                .filter(indicator -> !indicator.isText() && !figures.contains(indicator))
                .map(Indicator::task)
                .collect(Collectors.toSet());
        return figures.stream()
                .map(Indicator::task)
                .distinct()
                .filter(task -> !others.contains(task))
                .toList();
    }

    private static List<IndicatorCode> codes(Stream<Indicator> indicators) {
        return indicators.map(Indicator::code).toList();
    }
}
