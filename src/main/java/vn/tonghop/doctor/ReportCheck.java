package vn.tonghop.doctor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import vn.tonghop.aggregation.Consolidation;
import vn.tonghop.aggregation.IndicatorTotal;
import vn.tonghop.aggregation.PeriodReading;
import vn.tonghop.aggregation.ReportVersion;
import vn.tonghop.aggregation.ReportVersionRepository;
import vn.tonghop.aggregation.ReportVersionRepository.StoredTotal;
import vn.tonghop.aggregation.RowsInForce;
import vn.tonghop.indicator.IndicatorCode;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.unit.UnitCode;
import vn.tonghop.vietnamese.OfficialNumber;

/** Whether the figures of every version of every report follow from the rows of its files. */
@Order(5)
final class ReportCheck implements Check {

    private final Plan plan;
    private final PeriodReading reading;
    private final ReportVersionRepository versions;
    private final Consolidation consolidation;

    ReportCheck(Plan plan, PeriodReading reading, ReportVersionRepository versions) {
        this.plan = plan;
        this.reading = reading;
        this.versions = versions;
        this.consolidation = new Consolidation(plan);
    }

    private record Key(UnitCode whose, IndicatorCode indicator) {}

    @Override
    public String subject() {
        return Words.SENTENCES.of("subject.reports");
    }

    @Override
    public List<Diagnosis> examine() {
        var seen = new ArrayList<Diagnosis>();
        var proved = 0;
        var figures = 0;
        for (var period : plan.periods()) {
            for (var version : versions.findAll(period.code())) {
                var totals = versions.findTotals(version.id());
                var sources = versions.findSources(version.id());
                if (sources.isEmpty() || isOfAnotherPlan(version)) {
                    seen.add(Diagnosis.note(sentence("report.otherPlan", version)));
                } else {
                    seen.addAll(compare(version, totals, recomputed(period, reading.rowsOf(sources))));
                    proved++;
                    figures += totals.size();
                }
            }
        }
        if (seen.stream().noneMatch(diagnosis -> diagnosis.level() == Diagnosis.Level.NEEDS_A_PERSON)) {
            seen.add(Diagnosis.well(Words.SENTENCES.of(
                    "report.well", "versions", Integer.toString(proved), "figures", Integer.toString(figures))));
        }
        return seen;
    }

    private boolean isOfAnotherPlan(ReportVersion version) {
        return !versions.origin(version.id()).planVersion().equals(plan.version());
    }

    private List<Diagnosis> compare(
            ReportVersion version, List<StoredTotal> stored, Map<Key, Optional<BigDecimal>> expected) {
        return stored.stream()
                .filter(total -> !same(total.amount(), expected(expected, total)))
                .map(total -> Diagnosis.needsAPerson(Words.SENTENCES.of(
                        "report.wrong",
                        "period",
                        version.period().toString(),
                        "version",
                        Integer.toString(version.number()),
                        "whose",
                        total.department().value(),
                        "indicator",
                        total.indicator().value(),
                        "stated",
                        written(total.amount()),
                        "counted",
                        written(expected(expected, total)))))
                .toList();
    }

    private static Optional<BigDecimal> expected(Map<Key, Optional<BigDecimal>> expected, StoredTotal total) {
        return expected.getOrDefault(new Key(total.department(), total.indicator()), Optional.empty());
    }

    private Map<Key, Optional<BigDecimal>> recomputed(ReportingPeriod period, RowsInForce rows) {
        Map<Key, Optional<BigDecimal>> figures = new HashMap<>();
        add(figures, plan.office().code(), consolidation.office(period, rows));
        plan.units()
                .departmentsOn(period.dataTo())
                .forEach(department ->
                        add(figures, department.code(), consolidation.department(department, period, rows)));
        return figures;
    }

    private static void add(Map<Key, Optional<BigDecimal>> figures, UnitCode whose, List<IndicatorTotal> totals) {
        totals.forEach(total -> figures.put(new Key(whose, total.indicator().code()), total.amount()));
    }

    private static boolean same(Optional<BigDecimal> stored, Optional<BigDecimal> expected) {
        return stored.isPresent() == expected.isPresent()
                && stored.map(figure -> figure.compareTo(expected.orElseThrow()) == 0)
                        .orElse(true);
    }

    private static String sentence(String key, ReportVersion version) {
        return Words.SENTENCES.of(
                key, "period", version.period().toString(), "version", Integer.toString(version.number()));
    }

    private static String written(Optional<BigDecimal> amount) {
        return amount.map(OfficialNumber::written).orElse(Words.SENTENCES.of("report.none"));
    }
}
