package vn.tonghop.report.tabulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tonghop.aggregation.IndicatorTotal;
import vn.tonghop.aggregation.PeriodTotals.Comparison;
import vn.tonghop.indicator.IndicatorKind;
import vn.tonghop.report.Cell;
import vn.tonghop.report.ReportTable;
import vn.tonghop.report.ReportTable.Alignment;
import vn.tonghop.report.ReportTable.Column;
import vn.tonghop.report.ReportTable.Emphasis;
import vn.tonghop.report.ReportTable.Row;
import vn.tonghop.report.wording.BothPartsClause;
import vn.tonghop.report.wording.LackingClause;
import vn.tonghop.report.wording.ReportContext;

/** One line for each numeric indicator with the figure of the office; columns that nobody needs are left out. */
public final class IndicatorTable {

    private final ReportContext context;
    private final Figures figures;
    private final boolean coded;
    private final LackingClause lacking;

    private IndicatorTable(ReportContext context, boolean coded) {
        this.context = context;
        this.figures = new Figures(context.wording());
        this.coded = coded;
        this.lacking = new LackingClause(context.wording());
    }

    /** For paper. */
    public static ReportTable printed(ReportContext context) {
        return new IndicatorTable(context, false).table();
    }

    /** For the workbook, with the codes of the indicators. */
    public static ReportTable coded(ReportContext context) {
        return new IndicatorTable(context, true).table();
    }

    private ReportTable table() {
        var office = context.totals().office();
        var rows = IntStream.range(0, office.size())
                .mapToObj(index -> new Row(cells(index, office.get(index)), Emphasis.PLAIN))
                .toList();
        return new ReportTable(columns(), rows);
    }

    private List<Column> columns() {
        var heads = new Columns(context.wording());
        var columns = new ArrayList<>(List.of(heads.order()));
        if (coded) {
            columns.add(heads.text("code", 14));
        }
        columns.addAll(List.of(heads.text("indicator", 54), heads.centred("measure", 12), heads.figure("result", 11)));
        comparison().ifPresent(before -> {
            columns.add(new Column(before.period().label(), 13, Alignment.RIGHT));
            columns.add(heads.figure("difference", 12));
        });
        if (hasEstimates()) {
            columns.add(heads.figure("estimate", 11));
        }
        if (hasTargets()) {
            columns.add(heads.figure("target", 10));
        }
        if (isRemarked()) {
            columns.add(coded ? heads.text("lacking", 24) : heads.text("note", 40));
        }
        if (coded) {
            columns.add(heads.figure("reporters", 10));
            columns.add(heads.figure("asked", 10));
            columns.add(heads.figure("traced", 14));
        }
        return columns;
    }

    private List<Cell> cells(int index, IndicatorTotal total) {
        var indicator = total.indicator();
        var cells = new ArrayList<>(List.of(Cell.count(index + 1L)));
        if (coded) {
            cells.add(Cell.text(indicator.code().value()));
        }
        cells.addAll(List.of(Cell.text(indicator.wording()), Cell.text(indicator.unitOfMeasure()), figures.of(total)));
        comparison().ifPresent(before -> {
            var earlier = before.find(indicator.code()).flatMap(IndicatorTotal::amount);
            cells.add(figures.ifAny(indicator, earlier));
            cells.add(figures.ifAny(indicator, difference(total, earlier)));
        });
        if (hasEstimates()) {
            cells.add(figures.ifAny(indicator, total.estimate()));
        }
        if (hasTargets()) {
            cells.add(figures.ifAny(indicator, indicator.target()));
        }
        if (isRemarked()) {
            cells.add(Cell.text(remark(total).map(IndicatorTable::capitalised).orElse("")));
        }
        if (coded) {
            cells.add(Cell.count(total.units()));
            cells.add(Cell.count(total.coverage().asked().size()));
            cells.add(FigureTable.total(context, total));
        }
        return cells;
    }

    private Optional<BigDecimal> difference(IndicatorTotal total, Optional<BigDecimal> earlier) {
        var indicator = total.indicator();
        if (indicator.kind() == IndicatorKind.STATUS) {
            return Optional.empty();
        }
        return total.amount()
                .flatMap(now -> earlier.map(
                        then -> Figures.printed(indicator, now).subtract(Figures.printed(indicator, then))));
    }

    private Optional<Comparison> comparison() {
        return context.totals().comparison();
    }

    private boolean isRemarked() {
        return context.totals().office().stream()
                .anyMatch(total -> coded
                        ? lacking.of(total.coverage()).isPresent()
                        : remark(total).isPresent());
    }

    /** Whom a figure lacks; on paper also what a ratio is of, and that a figure is judged at the end of the year. */
    private Optional<String> remark(IndicatorTotal total) {
        if (coded) {
            return lacking.inFull(total.coverage());
        }
        if (!total.indicator().isJudgedIn(context.totals().period().code())) {
            return Optional.of(context.wording().text("table.judged-later"));
        }
        var remarks = Stream.of(new BothPartsClause(context).of(total), lacking.inText(total.coverage()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
        return Optional.of(remarks).filter(words -> !words.isEmpty());
    }

    private static String capitalised(String clause) {
        return clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1);
    }

    private boolean hasEstimates() {
        return context.totals().office().stream()
                .anyMatch(total -> total.estimate().isPresent());
    }

    private boolean hasTargets() {
        return context.totals().office().stream()
                .anyMatch(total -> total.indicator().target().isPresent());
    }
}
