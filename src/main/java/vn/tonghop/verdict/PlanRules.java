package vn.tonghop.verdict;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.indicator.IndicatorCode;
import vn.tonghop.plan.FigureRule;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.IndicatorRow;
import vn.tonghop.submission.RefusedRow;
import vn.tonghop.submission.RowRepository;

/** The rules that the plan writes for the figures of one unit; one whose figures are not all there is not run. */
final class PlanRules {

    private final Plan plan;
    private final RowRepository rows;

    PlanRules(Plan plan, RowRepository rows) {
        this.plan = plan;
        this.rows = rows;
    }

    /** Judges the stored figures of a file; the row that breaks a grave rule becomes a refused row. */
    List<Finding> apply(long submission) {
        if (plan.rules().isEmpty()) {
            return List.of();
        }
        Map<IndicatorCode, IndicatorRow> given = new HashMap<>();
        rows.findAll(submission, plan.forms().ofIndicators().code()).stream()
                .map(IndicatorRow.class::cast)
                .filter(row -> row.amount().isPresent())
                .forEach(row -> given.put(row.indicator(), row));
        return plan.rules().stream()
                .flatMap(rule -> broken(rule, given).stream())
                .toList();
    }

    private Optional<Finding> broken(FigureRule rule, Map<IndicatorCode, IndicatorRow> given) {
        Map<IndicatorCode, BigDecimal> figures = new HashMap<>();
        rule.condition()
                .indicators()
                .forEach(code -> Optional.ofNullable(given.get(code))
                        .flatMap(IndicatorRow::amount)
                        .ifPresent(amount -> figures.put(code, amount)));
        if (figures.size() < rule.condition().indicators().size()
                || rule.condition().holds(figures)) {
            return Optional.empty();
        }
        var first = rule.condition().indicators().get(0);
        var row = given.get(first);
        if (row == null) {
            throw new IllegalStateException("rule on %s was run without its figure".formatted(first));
        }
        if (rule.weight() == FigureRule.Weight.ERROR) {
            rows.refuse(
                    List.of(RefusedRow.afterwards(row.source(), first.value())),
                    plan.forms().ofIndicators().code());
        }
        return Optional.of(
                Finding.ofCell(code(rule.weight()), row.source().line(), "", first.value(), rule.told(figures)));
    }

    private static FindingCode code(FigureRule.Weight weight) {
        return switch (weight) {
            case INFO -> FindingCode.PLAN_RULE_TOLD;
            case WARNING -> FindingCode.PLAN_RULE_DOUBTED;
            case ERROR -> FindingCode.PLAN_RULE_BROKEN;
        };
    }
}
