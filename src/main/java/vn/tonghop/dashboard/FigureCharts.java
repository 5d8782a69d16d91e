package vn.tonghop.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tonghop.aggregation.DepartmentTotals;
import vn.tonghop.aggregation.IndicatorTotal;
import vn.tonghop.aggregation.PeriodTotals;
import vn.tonghop.dashboard.Dashboard.Figure;
import vn.tonghop.dashboard.FigureChart.Bar;
import vn.tonghop.submission.Coverage.Standing;
import vn.tonghop.template.Sentences;
import vn.tonghop.unit.Unit;
import vn.tonghop.vietnamese.OfficialNumber;

/** Draws the figures that several departments report, and lists all of them. */
final class FigureCharts {

    /** Where bars begin, right of the label. */
    static final int LEFT = 70;

    private static final int LONGEST_BAR = 150;
    private static final int MOST_BARS = 16;
    private static final int MOST_NAMED = 3;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final PeriodTotals totals;
    private final Sentences sentences;

    FigureCharts(PeriodTotals totals, Sentences sentences) {
        this.totals = totals;
        this.sentences = sentences;
    }

    /** A drawing for each indicator that more than one department has a figure above zero of. */
    List<FigureChart> charts() {
        return totals.office().stream()
                .filter(total -> totals.departments().stream()
                                .filter(department -> amount(department, total)
                                        .filter(amount -> amount.signum() > 0)
                                        .isPresent())
                                .count()
                        > 1)
                .map(this::chart)
                .toList();
    }

    /** Every figure of the office. */
    List<Figure> figures() {
        return totals.office().stream()
                .map(total -> new Figure(
                        total.indicator().wording(),
                        total.amount().map(amount -> written(amount, total)).orElse("–"),
                        measure(total) + lacking(total),
                        earlierAmount(total).orElse("")))
                .toList();
    }

    private static String measure(IndicatorTotal total) {
        return isRatio(total) ? "" : total.indicator().unitOfMeasure();
    }

    /** Whom the figure lacks, in brackets. */
    private String lacking(IndicatorTotal total) {
        var units = total.coverage().lacking();
        if (units.size() > MOST_NAMED) {
            return sentences.of("figure.lacking.counted", "count", OfficialNumber.inSentence(units.size()));
        }
        var names = units.stream().map(Unit::name).collect(Collectors.joining(", "));
        return units.isEmpty() ? "" : sentences.of("figure.lacking.named", "units", names);
    }

    private FigureChart chart(IndicatorTotal total) {
        var bars = bars(total);
        return new FigureChart(
                total.indicator().wording(),
                total.amount().map(amount -> measured(amount, total)).orElse("–"),
                earlier(total),
                bars,
                sentences.of(
                        "chart.description",
                        "indicator",
                        total.indicator().wording(),
                        "values",
                        bars.stream()
                                .map(bar -> bar.name() + ": " + bar.value())
                                .collect(Collectors.joining("; "))));
    }

    private List<Bar> bars(IndicatorTotal total) {
        var departments = totals.departments();
        if (departments.size() > MOST_BARS) {
            departments = departments.stream()
                    .sorted(Comparator.comparing((DepartmentTotals department) ->
                                    amount(department, total).orElse(BigDecimal.ZERO))
                            .reversed())
                    .limit(MOST_BARS)
                    .toList();
        }
        var largest = isRatio(total) ? HUNDRED : largest(departments, total);
        var bars = new ArrayList<Bar>();
        for (var department : departments) {
            bars.add(bar(department, total, largest, bars.size() * FigureChart.ROW));
        }
        return bars;
    }

    private Bar bar(DepartmentTotals department, IndicatorTotal total, BigDecimal largest, int y) {
        var amount = amount(department, total);
        return new Bar(
                department.department().code().value(),
                department.department().name(),
                amount.map(value -> written(value, total)).orElse(reason(department)),
                y,
                amount.map(value -> length(value, largest)).orElse(0));
    }

    private String reason(DepartmentTotals department) {
        var standing = department.standing().standing();
        var silent = standing == Standing.MISSING || standing == Standing.REFUSED || standing == Standing.NIL;
        return silent ? sentences.of("chart." + standing) : "–";
    }

    private String earlier(IndicatorTotal total) {
        return earlierAmount(total)
                .flatMap(amount -> totals.comparison()
                        .map(comparison -> sentences.of(
                                "chart.earlier", "period", comparison.period().label(), "amount", amount)))
                .orElse("");
    }

    private Optional<String> earlierAmount(IndicatorTotal total) {
        return totals.comparison()
                .flatMap(comparison -> comparison.find(total.indicator().code()))
                .flatMap(IndicatorTotal::amount)
                .map(amount -> written(amount, total));
    }

    private static int length(BigDecimal value, BigDecimal largest) {
        if (value.signum() <= 0 || largest.signum() <= 0) {
            return 0;
        }
        return value.min(largest)
                .multiply(BigDecimal.valueOf(LONGEST_BAR))
                .divide(largest, 0, RoundingMode.CEILING)
                .intValueExact();
    }

    private static BigDecimal largest(List<DepartmentTotals> departments, IndicatorTotal total) {
        return departments.stream()
                .flatMap(department -> amount(department, total).stream())
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }

    private static Optional<BigDecimal> amount(DepartmentTotals department, IndicatorTotal total) {
        return department.find(total.indicator().code()).flatMap(IndicatorTotal::amount);
    }

    private static String measured(BigDecimal amount, IndicatorTotal total) {
        return isRatio(total)
                ? written(amount, total)
                : written(amount, total) + " " + total.indicator().unitOfMeasure();
    }

    private static String written(BigDecimal amount, IndicatorTotal total) {
        return isRatio(total) ? OfficialNumber.percent(amount) : OfficialNumber.written(amount);
    }

    private static boolean isRatio(IndicatorTotal total) {
        return total.indicator().ratio().isPresent();
    }
}
