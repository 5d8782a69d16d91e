package vn.tonghop.report.tabulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import vn.tonghop.form.FormCode;
import vn.tonghop.report.Cell;
import vn.tonghop.report.LongTable;
import vn.tonghop.report.ReportTable;
import vn.tonghop.report.ReportTable.Column;
import vn.tonghop.report.ReportTable.Emphasis;
import vn.tonghop.report.ReportTable.Row;
import vn.tonghop.report.SheetTable;
import vn.tonghop.report.wording.ReportContext;
import vn.tonghop.submission.AcceptedRow;
import vn.tonghop.unit.UnitCode;

/** The list forms, one line for each row: on paper below the name of its unit, in a workbook with a column for it. */
public final class ListTables {

    private static final int MOST_IN_MEMORY = 1_000;

    private final ReportContext context;
    private final Columns heads;
    private final Map<FormCode, Optional<ReportTable>> own = new HashMap<>();

    /** Tables of one report. */
    public ListTables(ReportContext context) {
        this.context = context;
        this.heads = new Columns(context.wording());
    }

    /** The list for readers of paper, or the numbers of it where they are not to have the names. */
    public <R extends AcceptedRow> ReportTable onPaper(ListedForm<R> list) {
        return own(list).orElseGet(() -> grouped(list));
    }

    /** The same for readers of the workbook. */
    public <R extends AcceptedRow> SheetTable inWorkbook(ListedForm<R> list) {
        return own(list).map(SheetTable.class::cast).orElseGet(() -> flat(list, false));
    }

    /** The list with names, and where each line was written; only for the office. */
    public <R extends AcceptedRow> SheetTable traced(ListedForm<R> list) {
        return list.table(context).map(SheetTable.class::cast).orElseGet(() -> flat(list, true));
    }

    /** How many lines the list has for readers of paper or workbook. */
    public long lines(ListedForm<?> list) {
        return own(list).map(ReportTable::lines).orElseGet(() -> list.count(context));
    }

    /** Its own table, or its numbers where readers are not to have the names. */
    private Optional<ReportTable> own(ListedForm<?> list) {
        return own.computeIfAbsent(list.form(), form -> list.table(context).or(() -> numbers(list)));
    }

    private Optional<ReportTable> numbers(ListedForm<?> list) {
        return context.plan().paper().names() ? Optional.empty() : list.counts(context);
    }

    private <R extends AcceptedRow> ReportTable grouped(ListedForm<R> list) {
        var own = list.columns(context).stream()
                .filter(column -> !column.workbookOnly())
                .toList();
        var columns = columns(own);
        var rows = new ArrayList<Row>();
        var number = 0;
        Optional<UnitCode> unit = Optional.empty();
        for (var row : list.rows(context).toList()) {
            if (!unit.equals(Optional.of(row.unit()))) {
                rows.add(ReportTable.group(context.unitName(row.unit()), columns.size()));
                unit = Optional.of(row.unit());
            }
            var cells = cells(++number, own, row);
            rows.add(new Row(cells.stream().map(Cell::quoted).toList(), Emphasis.PLAIN));
        }
        return new ReportTable(columns, rows);
    }

    private <R extends AcceptedRow> SheetTable flat(ListedForm<R> list, boolean traced) {
        var own = new ArrayList<ListColumn<R>>();
        own.add(ListColumn.text("unit", 30, row -> context.unitName(row.unit())));
        own.addAll(list.columns(context));
        if (traced) {
            own.add(ListColumn.figure(
                    "submission", 10, row -> Cell.count(row.source().submission())));
            own.add(ListColumn.figure("line", 8, row -> Cell.count(row.source().line())));
        }
        var table = new LongTable(columns(own), () -> {
            var number = new AtomicInteger();
            return list.rows(context).map(row -> new Row(cells(number.incrementAndGet(), own, row), Emphasis.PLAIN));
        });
        return list.count(context) > MOST_IN_MEMORY
                ? table
                : new ReportTable(table.columns(), table.stream().toList());
    }

    private <R> List<Column> columns(List<ListColumn<R>> own) {
        var columns = new ArrayList<Column>();
        columns.add(heads.order());
        own.forEach(column -> columns.add(heads.of(column.key(), column.share(), column.alignment())));
        return columns;
    }

    private static <R> List<Cell> cells(int number, List<ListColumn<R>> own, R row) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.count(number));
        own.forEach(column -> cells.add(column.cell().apply(row)));
        return cells;
    }
}
