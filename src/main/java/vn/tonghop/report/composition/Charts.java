package vn.tonghop.report.composition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.aggregation.IndicatorTotal;
import vn.tonghop.aggregation.PeriodTotals.Comparison;
import vn.tonghop.indicator.Indicator;
import vn.tonghop.indicator.IndicatorCode;
import vn.tonghop.indicator.IndicatorKind;
import vn.tonghop.report.Chart;
import vn.tonghop.report.Chart.Series;
import vn.tonghop.report.wording.ReportContext;
import vn.tonghop.submission.Coverage.Standing;

/** The charts of the report: who has submitted, part against whole per department, this period against the one before. */
final class Charts {

    /** More bars than this cannot be read on one page; the table beside the chart has them all. */
    private static final int MOST_CATEGORIES = 24;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ReportContext context;

    Charts(ReportContext context) {
        this.context = context;
    }

    /** How many units stand how. */
    List<Chart> standing() {
        var coverage = context.totals().coverage();
        var standings = Stream.of(Standing.values())
                .filter(standing -> !coverage.in(standing).isEmpty())
                .toList();
        var names =
                standings.stream().map(standing -> text("standing." + standing)).toList();
        var counts = standings.stream()
                .map(standing -> BigDecimal.valueOf(coverage.in(standing).size()))
                .toList();
        return drawn(new Chart(text("chart.standing"), names, List.of(new Series(text("chart.units"), counts))));
    }

    /** For each ratio of the plan, its two parts in each department. */
    List<Chart> departments() {
        return context.plan().indicators().all().stream()
                .filter(indicator -> indicator.ratio().isPresent())
                .flatMap(indicator -> ratio(indicator).stream())
                .toList();
    }

    private List<Chart> ratio(Indicator indicator) {
        var ratio = indicator.ratio().orElseThrow();
        var names = new ArrayList<String>();
        var wholes = new ArrayList<BigDecimal>();
        var parts = new ArrayList<BigDecimal>();
        for (var department : context.totals().departments()) {
            var whole = department.find(ratio.denominator()).flatMap(IndicatorTotal::amount);
            var part = department.find(ratio.numerator()).flatMap(IndicatorTotal::amount);
            if (whole.isPresent() && part.isPresent()) {
                names.add(department.department().name());
                wholes.add(whole.get());
                parts.add(part.get());
            }
        }
        var title = context.wording()
                .sentence("chart.departments")
                .with("indicator", indicator.wording())
                .text();
        var series = List.of(
                new Series(wording(ratio.denominator()), wholes), new Series(wording(ratio.numerator()), parts));
        return drawn(new Chart(title, names, series));
    }

    /** Each figure in percent of the one before, so that large and small figures share one scale. */
    List<Chart> comparison() {
        return context.totals().comparison().map(this::comparison).orElse(List.of());
    }

    private List<Chart> comparison(Comparison before) {
        var names = new ArrayList<String>();
        var percents = new ArrayList<BigDecimal>();
        for (var total : context.totals().office()) {
            var earlier = before.find(total.indicator().code()).flatMap(IndicatorTotal::amount);
            percent(total, earlier).ifPresent(percent -> {
                names.add(total.indicator().wording());
                percents.add(percent);
            });
        }
        var label = before.period().label();
        var title = context.wording()
                .sentence("chart.comparison")
                .with("period", label)
                .text();
        var series = context.wording()
                .sentence("chart.percent")
                .with("period", label)
                .text();
        return drawn(new Chart(title, names, List.of(new Series(series, percents))));
    }

    private static Optional<BigDecimal> percent(IndicatorTotal total, Optional<BigDecimal> earlier) {
        var kind = total.indicator().kind();
        if (kind == IndicatorKind.RATIO || kind == IndicatorKind.STATUS) {
            return Optional.empty();
        }
        return total.amount()
                .flatMap(now -> earlier.filter(then -> then.signum() != 0)
                        .map(then -> now.multiply(HUNDRED).divide(then, 1, RoundingMode.HALF_UP)));
    }

    private static List<Chart> drawn(Chart chart) {
        var count = chart.categories().size();
        return count == 0 || count > MOST_CATEGORIES ? List.of() : List.of(chart);
    }

    private String wording(IndicatorCode code) {
        return context.plan().indicators().find(code).map(Indicator::wording).orElse(code.value());
    }

    private String text(String key) {
        return context.wording().text(key);
    }
}
