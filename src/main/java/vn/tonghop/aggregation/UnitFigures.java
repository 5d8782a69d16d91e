package vn.tonghop.aggregation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.aggregation.UnitFigure.Origin;
import vn.tonghop.indicator.Indicator;
import vn.tonghop.indicator.IndicatorCatalogue;
import vn.tonghop.indicator.IndicatorCode;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.submission.AcceptedRow;

/**
 * The figures of the units: what they declared and, where an indicator can be counted from a list and the unit sent that
 * list but declared nothing, what the list adds up to.
 */
final class UnitFigures {

    private final IndicatorCatalogue indicators;
    private final PeriodCode period;

    UnitFigures(IndicatorCatalogue indicators, PeriodCode period) {
        this.indicators = indicators;
        this.period = period;
    }

    /** The figures of each indicator that is judged in the period. */
    Map<IndicatorCode, List<UnitFigure>> of(RowsInForce rows) {
        Map<IndicatorCode, List<UnitFigure>> figures = rows.reported().stream()
                .filter(row -> isJudged(row.indicator()))
                .flatMap(row -> row.amount().stream()
                        .map(amount ->
                                new UnitFigure(row.unit(), row.indicator(), amount, row.estimate(), origin(row))))
                .collect(Collectors.groupingBy(UnitFigure::indicator, HashMap::new, Collectors.toList()));
        for (var indicator : indicators.all()) {
            indicator
                    .countedFrom()
                    .filter(from -> indicator.isJudgedIn(period))
                    .ifPresent(from -> figures.computeIfAbsent(indicator.code(), none -> new ArrayList<>())
                            .addAll(counted(indicator, from, rows, figures)));
        }
        return figures;
    }

    /** A plan of another year may have had indicators that this one has not. */
    private boolean isJudged(IndicatorCode code) {
        return indicators.find(code).filter(one -> one.isJudgedIn(period)).isPresent();
    }

    /** Neither a list that lacks refused rows nor one beside a refused figure tells how much there is. */
    private static List<UnitFigure> counted(
            Indicator indicator,
            Indicator.CountedFrom from,
            RowsInForce rows,
            Map<IndicatorCode, List<UnitFigure>> figures) {
        var declared = Stream.concat(
                        figures.getOrDefault(indicator.code(), List.of()).stream()
                                .map(UnitFigure::unit),
                        rows.unitsRefused(indicator.code()))
                .collect(Collectors.toSet());
        return rows.sources().stream()
                .filter(source -> source.form().equals(from.form()) && source.isWhole())
                .filter(source -> indicator.isReportedBy(source.unit().code())
                        && !declared.contains(source.unit().code()))
                .map(source -> counted(indicator, from, source, rows.listed()))
                .toList();
    }

    private static UnitFigure counted(
            Indicator indicator, Indicator.CountedFrom from, SourceFile source, ListedRows lists) {
        var unit = source.unit().code();
        return new UnitFigure(
                unit,
                indicator.code(),
                BigDecimal.valueOf(lists.count(unit, from)),
                Optional.empty(),
                new Origin(source.submission(), OptionalLong.empty()));
    }

    private static Origin origin(AcceptedRow row) {
        return new Origin(
                row.source().submission(), OptionalLong.of(row.source().line()));
    }
}
