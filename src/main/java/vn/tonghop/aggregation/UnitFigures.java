package vn.tonghop.aggregation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import vn.tonghop.aggregation.UnitFigure.Origin;
import vn.tonghop.indicator.Indicator;
import vn.tonghop.indicator.IndicatorCatalogue;
import vn.tonghop.indicator.IndicatorCode;
import vn.tonghop.submission.AcceptedRow;
import vn.tonghop.submission.ListCount;
import vn.tonghop.unit.UnitCode;

/**
 * The figures of the units: what they declared and, where an indicator can be counted from a list and the unit sent that
 * list but declared nothing, what the list adds up to.
 */
final class UnitFigures {

    private final IndicatorCatalogue indicators;

    UnitFigures(IndicatorCatalogue indicators) {
        this.indicators = indicators;
    }

    Map<IndicatorCode, List<UnitFigure>> of(RowsInForce rows) {
        Map<IndicatorCode, List<UnitFigure>> figures = rows.results().stream()
                .flatMap(row -> row.amount().stream()
                        .map(amount ->
                                new UnitFigure(row.unit(), row.indicator(), amount, row.estimate(), origin(row))))
                .collect(Collectors.groupingBy(UnitFigure::indicator, HashMap::new, Collectors.toList()));
        for (var indicator : indicators.all()) {
            indicator
                    .countedFrom()
                    .ifPresent(from -> figures.computeIfAbsent(indicator.code(), none -> new ArrayList<>())
                            .addAll(counted(indicator, from, rows, figures)));
        }
        return figures;
    }

    private static List<UnitFigure> counted(
            Indicator indicator,
            Indicator.CountedFrom from,
            RowsInForce rows,
            Map<IndicatorCode, List<UnitFigure>> figures) {
        var declared = figures.getOrDefault(indicator.code(), List.of()).stream()
                .map(UnitFigure::unit)
                .collect(Collectors.toSet());
        var lists = lists(rows);
        return rows.sources().stream()
                .filter(source -> source.form() == from.form())
                .filter(source -> indicator.isReportedBy(source.unit().code())
                        && !declared.contains(source.unit().code()))
                .map(source -> counted(indicator, from, source, lists))
                .toList();
    }

    private static UnitFigure counted(
            Indicator indicator, Indicator.CountedFrom from, SourceFile source, Map<UnitCode, ListCount> lists) {
        var unit = source.unit().code();
        return new UnitFigure(
                unit,
                indicator.code(),
                BigDecimal.valueOf(lists.getOrDefault(unit, NOTHING).count(unit, from)),
                Optional.empty(),
                new Origin(source.submission(), OptionalLong.empty()));
    }

    private static Origin origin(AcceptedRow row) {
        return new Origin(
                row.source().submission(), OptionalLong.of(row.source().line()));
    }

    private static final ListCount NOTHING = new ListCount(List.of(), List.of());

    private static Map<UnitCode, ListCount> lists(RowsInForce rows) {
        var activities = rows.activities().stream().collect(Collectors.groupingBy(AcceptedRow::unit));
        var titles = rows.titles().stream().collect(Collectors.groupingBy(AcceptedRow::unit));
        var lists = new HashMap<UnitCode, ListCount>();
        rows.sources().forEach(source -> {
            var unit = source.unit().code();
            lists.put(
                    unit,
                    new ListCount(activities.getOrDefault(unit, List.of()), titles.getOrDefault(unit, List.of())));
        });
        return lists;
    }
}
