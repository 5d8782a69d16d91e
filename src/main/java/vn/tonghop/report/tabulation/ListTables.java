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

/** The list forms, one line for each row. The workbook has more columns and tells where the line was written. */
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

    /** Its own table, or all rows of it in their order. */
    public <R extends AcceptedRow> ReportTable of(ListedForm<R> list) {
        return list.table(context).orElseGet(() -> rowByRow(list));
    }

    private <R extends AcceptedRow> ReportTable rowByRow(ListedForm<R> list) {
        var own = list.columns(context).stream()
                .filter(column -> reader == Reader.WORKBOOK || !column.workbookOnly())
                .toList();
        var columns = new ArrayList<Column>();
        columns.add(heads.order());
        own.forEach(column -> columns.add(heads.of(column.key(), column.share(), column.alignment())));
        if (reader == Reader.WORKBOOK) {
            columns.add(heads.figure("submission", 10));
            columns.add(heads.figure("line", 8));
        }
        var rows = list.rows(context);
        return new ReportTable(
                columns,
                IntStream.range(0, rows.size())
                        .mapToObj(index -> {
                            var cells = new ArrayList<Cell>();
                            cells.add(Cell.count(index + 1L));
                            own.forEach(column -> cells.add(column.cell().apply(rows.get(index))));
                            addOrigin(cells, rows.get(index));
                            return new Row(cells, Emphasis.PLAIN);
                        })
                        .toList());
    }

    private void addOrigin(List<Cell> cells, AcceptedRow row) {
        if (reader == Reader.WORKBOOK) {
            cells.add(Cell.count(row.source().submission()));
            cells.add(Cell.count(row.source().line()));
        }
    }
}
