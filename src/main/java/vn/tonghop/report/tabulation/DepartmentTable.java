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

    private static final int COLUMNS_ON_PAPER = 12;
    /** So that its head stays in one line among that many columns. */
    private static final int ORDER_SHARE = 10;

    private static final int UNIT_SHARE = 34;
    private static final int FIGURE_SHARE = 16;

    private final ReportContext context;
    private final Columns columns;
    private final Figures figures;
    private final StandingWords standings;
    private final boolean standing;

    private DepartmentTable(ReportContext context, boolean standing) {
        this.standing = standing;
        this.context = context;
        this.columns = new Columns(context.wording());
        this.figures = new Figures(context.wording());
        this.standings = new StandingWords(context);
    }

    /** For paper: the figures that several units have, as many in a table as a page can hold; not how the units stand. */
    public static List<ReportTable> printed(ReportContext context) {
        var builder = new DepartmentTable(context, false);
        var office = ofSeveral(context.totals().office());
        return IntStream.iterate(0, from -> from < office.size(), from -> from + COLUMNS_ON_PAPER)
                .mapToObj(from -> office.subList(from, Math.min(office.size(), from + COLUMNS_ON_PAPER)))
                .map(builder::table)
                .toList();
    }

    /** For the workbook: all columns side by side. */
    public static ReportTable whole(ReportContext context) {
        return new DepartmentTable(context, false).table(context.totals().office());
    }

    /** The same with how each unit stands; only for the office. */
    public static ReportTable withStandings(ReportContext context) {
        return new DepartmentTable(context, true).table(context.totals().office());
    }

    /** What a single unit reports is told by the table of the office; what is judged later by none. */
    private static List<IndicatorTotal> ofSeveral(List<IndicatorTotal> office) {
        var several = office.stream()
                .filter(total -> total.coverage().asked().size() > 1)
                .filter(total -> total.amount().isPresent() || !total.coverage().isWhole())
                .toList();
        return several.isEmpty() ? office : several;
    }

    private ReportTable table(List<IndicatorTotal> office) {
        var departments = context.totals().departments().stream()
                .filter(department -> standing || isAsked(department))
                .toList();
        var rows = new ArrayList<Row>();
        for (var index = 0; index < departments.size(); index++) {
            rows.add(row(index, departments.get(index), office));
        }
        rows.add(totalRow(office));
        return new ReportTable(columns(office), rows);
    }

    private List<Column> columns(List<IndicatorTotal> office) {
        var all = new ArrayList<>(List.of(columns.order(ORDER_SHARE), columns.text("unit", UNIT_SHARE)));
        if (standing) {
            all.add(columns.centred("standing", FIGURE_SHARE));
        }
        office.stream().map(IndicatorTotal::indicator).map(this::head).forEach(all::add);
        return all;
    }

    private Column head(Indicator indicator) {
        var text = indicator.shortName().isEmpty()
                ? context.wording()
                        .sentence("table.measured")
                        .with("wording", indicator.wording())
                        .with("measure", indicator.unitOfMeasure())
                        .text()
                : indicator.shortName();
        return new Column(text, FIGURE_SHARE, Alignment.RIGHT);
    }

    private Row row(int index, DepartmentTotals department, List<IndicatorTotal> office) {
        var cells = new ArrayList<>(List.of(
                Cell.count(index + 1L), Cell.text(department.department().name())));
        if (standing) {
            cells.add(Cell.text(standings.of(department.department(), department.standing())));
        }
        office.forEach(total -> cells.add(cell(department, total.indicator())));
        return new Row(cells, Emphasis.PLAIN);
    }

    private Row totalRow(List<IndicatorTotal> office) {
        var cells = new ArrayList<>(
                List.of(Cell.text(""), Cell.text(context.wording().text("table.total"))));
        if (standing) {
            cells.add(Cell.text(""));
        }
        office.stream().map(figures::marked).forEach(cells::add);
        return new Row(cells, Emphasis.TOTAL);
    }

    private Cell cell(DepartmentTotals department, Indicator indicator) {
        var total = department.find(indicator.code());
        if (total.isEmpty()) {
            return figures.unknown();
        }
        return total.get().amount().isEmpty() && isNotAsked(total.get().coverage())
                ? figures.notAsked()
                : figures.marked(total.get());
    }

    private static boolean isNotAsked(FigureCoverage coverage) {
        return coverage.in(Answer.NOT_ASKED).size() == coverage.answers().size();
    }

    /** Whether a department, or a unit below it, is asked for any figure. */
    private static boolean isAsked(DepartmentTotals department) {
        return department.totals().stream().anyMatch(total -> !isNotAsked(total.coverage()));
    }
}
