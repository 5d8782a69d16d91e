package vn.tonghop.report.tabulation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.tonghop.report.Cell;
import vn.tonghop.report.ReportTable;
import vn.tonghop.report.ReportTable.Column;
import vn.tonghop.report.ReportTable.Emphasis;
import vn.tonghop.report.ReportTable.Row;
import vn.tonghop.report.wording.ReportContext;
import vn.tonghop.submission.AcceptedRow;
import vn.tonghop.submission.AcceptedRow.Activity;
import vn.tonghop.submission.AcceptedRow.Title;
import vn.tonghop.vietnamese.OfficialDate;

/** The activities and the titles, one line each. The workbook adds link, remark and where the line was written. */
public final class ListTables {

    /** For whom a table is made. */
    public enum Reader {
        PAPER,
        WORKBOOK
    }

    private final ReportContext context;
    private final Columns heads;
    private final Reader reader;

    /** Tables of one report for one sort of reader. */
    public ListTables(ReportContext context, Reader reader) {
        this.context = context;
        this.heads = new Columns(context.wording());
        this.reader = reader;
    }

    /** All activities by date. */
    public ReportTable activities() {
        var columns = new ArrayList<Column>(List.of(
                heads.order(),
                heads.centred("date", 14),
                heads.text("unit", 25),
                heads.text("kind", 18),
                heads.text("content", 40),
                heads.figure("attendance", 11)));
        addOrigin(columns, heads.text("link", 30));
        var activities = context.totals().activities();
        var rows = IntStream.range(0, activities.size())
                .mapToObj(index -> activity(index, activities.get(index)))
                .toList();
        return new ReportTable(columns, rows);
    }

    /** All titles by unit and name. */
    public ReportTable titles() {
        var columns = new ArrayList<Column>(List.of(
                heads.order(),
                heads.text("unit", 40),
                heads.text("subject", 11),
                heads.text("name", 36),
                heads.text("title", 27),
                heads.centred("status", 11),
                heads.centred("year", 8)));
        addOrigin(columns);
        var titles = context.totals().titles();
        var rows = IntStream.range(0, titles.size())
                .mapToObj(index -> title(index, titles.get(index)))
                .toList();
        return new ReportTable(columns, rows);
    }

    private Row activity(int index, Activity activity) {
        var cells = new ArrayList<>(List.of(
                Cell.count(index + 1L),
                Cell.text(OfficialDate.written(activity.heldOn())),
                Cell.text(context.unitName(activity.unit())),
                Cell.text(context.wording().text("activity." + activity.kind())),
                Cell.text(activity.content()),
                activity.attendance().map(Cell::count).orElseGet(() -> Cell.text(""))));
        addOrigin(cells, activity, Cell.text(activity.link()), Cell.text(activity.note()));
        return new Row(cells, Emphasis.PLAIN);
    }

    private Row title(int index, Title title) {
        var cells = new ArrayList<>(List.of(
                Cell.count(index + 1L),
                Cell.text(context.unitName(title.unit())),
                Cell.text(context.wording().text("subject." + title.subject())),
                Cell.text(title.name()),
                Cell.text(title.title()),
                Cell.text(context.wording().text("status." + title.status())),
                Cell.text(Integer.toString(title.year()))));
        addOrigin(cells, title, Cell.text(title.note()));
        return new Row(cells, Emphasis.PLAIN);
    }

    private void addOrigin(List<Column> columns, Column... before) {
        if (reader == Reader.WORKBOOK) {
            columns.addAll(List.of(before));
            columns.addAll(List.of(heads.text("note", 20), heads.figure("submission", 10), heads.figure("line", 8)));
        }
    }

    private void addOrigin(List<Cell> cells, AcceptedRow row, Cell... before) {
        if (reader == Reader.WORKBOOK) {
            cells.addAll(List.of(before));
            cells.add(Cell.count(row.source().submission()));
            cells.add(Cell.count(row.source().line()));
        }
    }
}
