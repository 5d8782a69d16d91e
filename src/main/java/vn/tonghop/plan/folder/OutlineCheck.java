package vn.tonghop.plan.folder;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.indicator.Indicator;
import vn.tonghop.indicator.IndicatorCode;
import vn.tonghop.indicator.IndicatorKind;
import vn.tonghop.plan.OutlineSection;
import vn.tonghop.plan.Task;
import vn.tonghop.plan.folder.Entries.Located;
import vn.tonghop.plan.folder.OutlineYml.Outline;

/**
 * Whether everything that is reported has one place in the report, and every place something to print. A figure without a place
 * would be collected and never told; a place without figures would say that nobody reported.
 */
final class OutlineCheck {

    /** Parts that have sentences of their own and need no figures. */
    private static final Set<String> SPEAKING = Set.of("leadership");

    private static final String TEXTS = "texts";

    private final Outline outline;
    private final Entries<Task> tasks;
    private final Entries<Indicator> indicators;
    private final Faults faults;
    private final Map<IndicatorCode, OutlineSection> places = new HashMap<>();

    OutlineCheck(Outline outline, Entries<Task> tasks, Entries<Indicator> indicators, Faults faults) {
        this.outline = outline;
        this.tasks = tasks;
        this.indicators = indicators;
        this.faults = faults;
    }

    void run() {
        outline.located().forEach(this::checkNames);
        if (outline.isReadable() && indicators.isReadable() && tasks.isReadable()) {
            outline.located().forEach(this::checkContent);
            outline.located().forEach(this::checkTasks);
            outline.located().forEach(this::takeFigures);
            indicators.located().forEach(this::checkPlace);
        }
    }

    private void checkNames(Located<OutlineSection> place) {
        var section = place.value();
        section.tasks().stream()
                .filter(tasks::lacks)
                .forEach(task -> plan(place.line(), "part.task", section.key(), task));
        section.indicators().forEach(code -> checkNamed(place, code, "indicators"));
        section.texts().forEach(code -> checkNamed(place, code, TEXTS));
        section.restsOn().forEach(code -> checkBasis(place, code));
    }

    private void checkNamed(Located<OutlineSection> place, IndicatorCode code, String list) {
        var found = find(code);
        var key = place.value().key();
        if (found.isEmpty() && indicators.lacks(code.value())) {
            plan(place.line(), "part.indicator", key, code);
        } else if (found.filter(indicator -> indicator.isText() != list.equals(TEXTS))
                .isPresent()) {
            plan(place.line(), "part.named", key, code, list);
        }
    }

    /** What units have done shows in a figure that they give. */
    private void checkBasis(Located<OutlineSection> place, IndicatorCode code) {
        checkNamed(place, code, "rests-on");
        if (find(code)
                .filter(indicator -> indicator.kind() == IndicatorKind.RATIO)
                .isPresent()) {
            plan(place.line(), "part.basis", place.value().key(), code);
        }
    }

    private void checkContent(Located<OutlineSection> place) {
        var section = place.value();
        var isEmpty = !section.hasFigures()
                && section.texts().isEmpty()
                && section.parts().isEmpty();
        if (isEmpty && !SPEAKING.contains(section.key())) {
            plan(place.line(), "part.empty", section.key());
        } else if (section.hasFigures() && !section.texts().isEmpty()) {
            plan(place.line(), "part.mixed", section.key());
        }
    }

    private void checkTasks(Located<OutlineSection> place) {
        place.value().tasks().stream()
                .filter(this::hasTextsOnly)
                .forEach(task ->
                        plan(place.line(), "part.texts-only", place.value().key(), task));
    }

    private boolean hasTextsOnly(String task) {
        var answers = indicators.values().stream()
                .filter(indicator -> indicator.task().equals(task))
                .toList();
        return !answers.isEmpty() && answers.stream().allMatch(Indicator::isText);
    }

    private void takeFigures(Located<OutlineSection> place) {
        indicators.values().stream().filter(place.value()::prints).forEach(indicator -> take(place, indicator.code()));
    }

    private void take(Located<OutlineSection> place, IndicatorCode code) {
        var first = places.putIfAbsent(code, place.value());
        if (first != null) {
            plan(place.line(), "part.twice", code, first.key(), place.value().key());
        }
    }

    private void checkPlace(Located<Indicator> indicator) {
        var value = indicator.value();
        if (!places.containsKey(value.code()) && !tasks.lacks(value.task())) {
            faults.in(PlanFiles.INDICATORS)
                    .add(
                            indicator.line(),
                            value.isText() ? "text.homeless" : "indicator.homeless",
                            value.code(),
                            value.task());
        }
    }

    private Optional<Indicator> find(IndicatorCode code) {
        return indicators.values().stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst();
    }

    private void plan(int line, String key, Object... values) {
        faults.in(PlanFiles.PLAN).add(line, key, values);
    }
}
