package vn.tonghop.plan.folder;

import java.util.List;
import java.util.Optional;
import vn.tonghop.indicator.Indicator;
import vn.tonghop.indicator.IndicatorCode;
import vn.tonghop.indicator.IndicatorKind;
import vn.tonghop.plan.FigureRule;
import vn.tonghop.plan.FigureRule.Weight;
import vn.tonghop.plan.folder.Entries.Located;

/** The part {@code rules} of plan.yml, which a plan may leave out. */
final class RuleYml {

    private static final Shape<SpelCondition> CONDITION = Shape.condition();
    private static final Shape<Weight> WEIGHT = Shape.word(Weight.class);

    private RuleYml() {}

    static List<Located<FigureRule>> readAll(YamlMap root) {
        return (root.has("rules") ? root.maps("rules") : List.<YamlMap>of())
                .stream().flatMap(map -> read(map).stream()).toList();
    }

    private static Optional<Located<FigureRule>> read(YamlMap map) {
        var condition = map.required("holds", CONDITION);
        var weight = map.required("severity", WEIGHT);
        var sentence = map.required("sentence", Shape.TEXT);
        map.refuseUnread();
        return condition.flatMap(holds -> weight.flatMap(
                known -> sentence.map(words -> new Located<>(map.line(), new FigureRule(holds, known, words)))));
    }

    /** Whether the rules and their sentences name figures that units report. */
    static void check(List<Located<FigureRule>> rules, Entries<Indicator> indicators, Faults faults) {
        for (var rule : rules) {
            var named = rule.value().condition().indicators();
            named.forEach(code -> check(code, rule.line(), indicators, faults));
            rule.value().blanks().stream()
                    .filter(blank ->
                            named.stream().noneMatch(code -> code.value().equals(blank)))
                    .forEach(blank -> faults.add(rule.line(), "rule.blank", blank));
        }
    }

    private static void check(IndicatorCode code, int line, Entries<Indicator> indicators, Faults faults) {
        if (indicators.lacks(code.value())) {
            faults.add(line, "rule.unknown", code);
        }
        indicators.values().stream()
                .filter(indicator -> indicator.code().equals(code))
                .filter(indicator -> indicator.isText() || indicator.kind() == IndicatorKind.RATIO)
                .forEach(indicator -> faults.add(line, "rule.kind", code));
    }
}
