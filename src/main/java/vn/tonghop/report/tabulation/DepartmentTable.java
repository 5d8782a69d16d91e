package vn.tonghop.report.tabulation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.tonghop.aggregation.DepartmentTotals;
import vn.tonghop.aggregation.FigureCoverage;
import vn.tonghop.aggregation.FigureCoverage.Answer;
import vn.tonghop.aggregation.IndicatorTotal;
import vn.tonghop.indicator.Indicator;
import vn.tonghop.report.Cell;
import vn.tonghop.report.ReportTable;
import vn.tonghop.report.ReportTable.Alignment;
import vn.tonghop.report.ReportTable.Column;
import vn.tonghop.report.ReportTable.Emphasis;
import vn.tonghop.report.ReportTable.Row;
import vn.tonghop.report.wording.ReportContext;

/** One line for each department, and the office below. Zero, nothing to report and not reported are three signs. */
public final class DepartmentTable {

    private static final int COLUMNS_ON_PAPER = 9;
    /** So that its head stays in one line among that many columns. */
    private static final int ORDER_SHARE = 8;

    private final ReportContext context;
    private final Columns columns;
    private final Figures figures;
    private final StandingWords standings;

    private DepartmentTable(ReportContext context) {
        this.context = context;
        this.columns = new Columns(context.wording());
        this.figures = new Figures(context.wording());
        this.standings = new StandingWords(context);
    }

    /** For paper: as many tables as a page can hold of columns. */
    public static List<ReportTable> printed(ReportContext context) {
        var builder = new DepartmentTable(context);
        var office = context.totals().office();
        return IntStream.iterate(0, from -> from < office.size(), from -> from + COLUMNS_ON_PAPER)
                .mapToObj(from -> office.subList(from, Math.min(office.size(), from + COLUMNS_ON_PAPER)))
                .map(builder::table)
                .toList();
    }

    /** For the workbook: all columns side by side. */
    public static ReportTable whole(ReportContext context) {
        return new DepartmentTable(context).table(context.totals().office());
    }

    private ReportTable table(List<IndicatorTotal> office) {
        var departments = context.totals().departments();
        var rows = new ArrayList<Row>();
        for (var index = 0; index < departments.size(); index++) {
            rows.add(row(index, departments.get(index), office));
        }
        rows.add(totalRow(office));
        return new ReportTable(columns(office), rows);
    }

    private List<Column> columns(List<IndicatorTotal> office) {
        var all = new ArrayList<>(
                List.of(columns.order(ORDER_SHARE), columns.text("unit", 30), columns.centred("standing", 15)));
        office.stream().map(IndicatorTotal::indicator).map(this::head).forEach(all::add);
        return all;
    }

    private Column head(Indicator indicator) {
        var text = context.wording()
                .sentence("table.measured")
                .with("wording", indicator.wording())
                .with("measure", indicator.unitOfMeasure())
                .text();
        return new Column(text, 15, Alignment.RIGHT);
    }

    private Row row(int index, DepartmentTotals department, List<IndicatorTotal> office) {
        var cells = new ArrayList<>(List.of(
                Cell.count(index + 1L),
                Cell.text(department.department().name()),
                Cell.text(standings.of(department.department(), department.standing()))));
        office.forEach(total -> cells.add(cell(department, total.indicator())));
        return new Row(cells, Emphasis.PLAIN);
    }

    private Row totalRow(List<IndicatorTotal> office) {
        var cells = new ArrayList<>(
                List.of(Cell.text(""), Cell.text(context.wording().text("table.total")), Cell.text("")));
        office.stream().map(figures::marked).forEach(cells::add);
        return new Row(cells, Emphasis.TOTAL);
    }

    private Cell cell(DepartmentTotals department, Indicator indicator) {
        var total = department.find(indicator.code());
        if (total.isEmpty()) {
            return figures.unknown();
        }
        var coverage = total.get().coverage();
        return total.get().amount().isEmpty() && isNotAsked(indicator, coverage)
                ? figures.notAsked()
                : figures.marked(total.get());
    }

    private static boolean isNotAsked(Indicator indicator, FigureCoverage coverage) {
        return indicator.ratio().isEmpty()
                && coverage.in(Answer.NOT_ASKED).size() == coverage.answers().size();
    }
}
