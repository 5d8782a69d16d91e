package vn.tonghop.plan.folder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.indicator.Indicator;
import vn.tonghop.indicator.IndicatorKind;
import vn.tonghop.plan.TitleDossier;
import vn.tonghop.plan.TitleDossier.Occasion;
import vn.tonghop.plan.TitleDossier.Paper;
import vn.tonghop.plan.TitleDossier.Stage;
import vn.tonghop.plan.TitleDossier.Step;
import vn.tonghop.plan.folder.Entries.Located;

/** The part {@code dossiers} of plan.yml, which a plan may leave out. */
final class DossierYml {

    private static final Shape<Occasion> OCCASION = Shape.word(Occasion.class);
    private static final String TYPE = "type";
    private static final List<String> OF_A_PAPER = List.of(TYPE, "number", "date");

    private DossierYml() {}

    static List<Located<TitleDossier>> readAll(YamlMap root, Faults faults) {
        return (root.has("dossiers") ? root.maps("dossiers") : List.<YamlMap>of())
                .stream().flatMap(map -> read(map, faults).stream()).toList();
    }

    private static Optional<Located<TitleDossier>> read(YamlMap map, Faults faults) {
        var before = faults.count();
        var title = map.required("title", Shape.TEXT);
        var occasion = map.isFilled("occasion") ? map.required("occasion", OCCASION) : Optional.<Occasion>empty();
        var authority = map.isFilled("authority") ? map.required("authority", Shape.LINE) : Optional.<String>empty();
        var steps = Stream.of(Stage.values())
                .flatMap(stage -> step(stage, map, faults).stream())
                .toList();
        map.refuseUnread();
        if (faults.count() == before && steps.isEmpty()) {
            faults.add(map.line(), "dossier.empty", title.orElse(""));
        }
        return faults.count() == before
                ? title.map(known -> new Located<>(map.line(), new TitleDossier(known, occasion, authority, steps)))
                : Optional.empty();
    }

    private static Optional<Step> step(Stage stage, YamlMap dossier, Faults faults) {
        var key = stage.name().toLowerCase(Locale.ROOT);
        if (!dossier.has(key)) {
            return Optional.empty();
        }
        return dossier.map(key).flatMap(map -> {
            var indicator = map.required("indicator", Shape.INDICATOR);
            var paper = paper(map, key, faults);
            map.refuseUnread();
            return indicator.map(code -> new Step(stage, code, paper));
        });
    }

    private static Optional<Paper> paper(YamlMap map, String step, Faults faults) {
        var filled = OF_A_PAPER.stream().filter(map::isFilled).toList();
        if (filled.isEmpty() || filled.equals(List.of(TYPE))) {
            return Optional.empty();
        }
        if (filled.size() < OF_A_PAPER.size()) {
            faults.add(map.line(), "dossier.paper", step);
            return Optional.empty();
        }
        return map.required(TYPE, Shape.LINE)
                .flatMap(type -> map.required("number", Shape.LINE)
                        .flatMap(
                                number -> map.required("date", Shape.DATE).map(date -> new Paper(type, number, date))));
    }

    /** Whether the dossiers fit the rest of the plan. */
    static void check(PlanYml plan, Entries<Indicator> indicators, Faults faults) {
        var isListed = TitleYml.listed(Optional.of(plan));
        Map<String, Integer> lines = new HashMap<>();
        for (var located : plan.dossiers()) {
            var dossier = located.value();
            if (!isListed.test(dossier.title())) {
                faults.add(located.line(), "dossier.title", dossier.title());
            }
            dossier.steps().forEach(step -> check(step, located.line(), indicators, faults));
            Stream.concat(
                            Stream.of(dossier.title()),
                            dossier.steps().stream()
                                    .map(step -> step.indicator().value()))
                    .forEach(name -> once(name, located.line(), lines, faults));
            checkOrder(located, faults);
        }
    }

    private static void once(String name, int line, Map<String, Integer> lines, Faults faults) {
        var first = lines.putIfAbsent(name, line);
        if (first != null) {
            faults.add(line, "entry.twice", name, first);
        }
    }

    private static void check(Step step, int line, Entries<Indicator> indicators, Faults faults) {
        if (indicators.lacks(step.indicator().value())) {
            faults.add(line, "dossier.indicator", step.indicator());
        }
        indicators.values().stream()
                .filter(indicator -> indicator.code().equals(step.indicator()))
                .filter(indicator -> indicator.isText() || indicator.kind() == IndicatorKind.RATIO)
                .forEach(indicator -> faults.add(line, "dossier.kind", step.indicator()));
    }

    /** What is dated comes in the order of the steps. */
    private static void checkOrder(Located<TitleDossier> dossier, Faults faults) {
        var papers = new ArrayList<Paper>();
        dossier.value().steps().forEach(step -> step.paper().ifPresent(papers::add));
        for (var index = 1; index < papers.size(); index++) {
            if (papers.get(index).date().isBefore(papers.get(index - 1).date())) {
                faults.add(
                        dossier.line(),
                        "dossier.order",
                        papers.get(index).number(),
                        papers.get(index).date(),
                        papers.get(index - 1).number(),
                        papers.get(index - 1).date());
            }
        }
    }
}
