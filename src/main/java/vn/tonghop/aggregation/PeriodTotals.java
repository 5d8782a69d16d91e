package vn.tonghop.aggregation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tonghop.indicator.IndicatorCode;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.submission.Coverage;

/**
 * Everything known about a period at one moment; the only input of the report.
 *
 * @param period the period
 * @param consolidatedAt when it was put together
 * @param office the office's figures, one for each numeric indicator of the plan, in its order
 * @param departments the departments in the order of the plan
 * @param statements texts of the units, by indicator and unit in the order of the plan
 * @param listed the rows of the lists in force
 * @param coverage who has submitted
 * @param sources the files behind the figures
 * @param figures what each unit contributes to each indicator, in the order of the plan
 * @param comparison the office's figures of the period to compare with, if there is one
 */
public record PeriodTotals(
        ReportingPeriod period,
        Instant consolidatedAt,
        List<IndicatorTotal> office,
        List<DepartmentTotals> departments,
        List<Statement> statements,
        ListedRows listed,
        Coverage coverage,
        List<SourceFile> sources,
        List<UnitFigure> figures,
        Optional<Comparison> comparison) {

    /**
     * Office figures of another period.
     *
     * @param period the period compared with
     * @param office its figures
     */
    public record Comparison(ReportingPeriod period, List<IndicatorTotal> office) {

        public Comparison {
            office = List.copyOf(office);
        }

        public Optional<IndicatorTotal> find(IndicatorCode code) {
            return PeriodTotals.find(office, code);
        }

        /** Those of its figures that can be compared: there are both, and both cover all who should be in them. */
        Comparison with(List<IndicatorTotal> now) {
            var whole = now.stream()
                    .filter(PeriodTotals::isComparable)
                    .map(total -> total.indicator().code())
                    .collect(Collectors.toSet());
            return new Comparison(
                    period,
                    office.stream()
                            .filter(PeriodTotals::isComparable)
                            .filter(total -> whole.contains(total.indicator().code()))
                            .toList());
        }
    }

    private static boolean isComparable(IndicatorTotal total) {
        return total.amount().isPresent() && total.coverage().isWhole();
    }

    public PeriodTotals {
        office = List.copyOf(office);
        departments = List.copyOf(departments);
        statements = List.copyOf(statements);
        sources = List.copyOf(sources);
        figures = List.copyOf(figures);
    }

    public Optional<IndicatorTotal> find(IndicatorCode code) {
        return find(office, code);
    }

    /** The same, put together at another moment. */
    PeriodTotals at(Instant moment) {
        return new PeriodTotals(
                period, moment, office, departments, statements, listed, coverage, sources, figures, comparison);
    }

    private static Optional<IndicatorTotal> find(List<IndicatorTotal> totals, IndicatorCode code) {
        return totals.stream()
                .filter(total -> total.indicator().code().equals(code))
                .findFirst();
    }
}
