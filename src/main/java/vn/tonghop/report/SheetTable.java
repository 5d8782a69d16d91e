package vn.tonghop.report;

import java.util.List;
import java.util.stream.Stream;
import vn.tonghop.report.ReportTable.Column;
import vn.tonghop.report.ReportTable.Row;

/** A table of any length, as a workbook has it. */
public sealed interface SheetTable permits ReportTable, LongTable {

    /** The columns from left to right. */
    List<Column> columns();

    /** The rows below the head, read one after the other. */
    Stream<Row> stream();
}
