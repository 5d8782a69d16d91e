package vn.tonghop.report;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.tonghop.report.ReportTable.Column;
import vn.tonghop.report.ReportTable.Row;

/**
 * A table that is too long for the memory; its rows are read again by each who asks.
 *
 * @param columns the columns from left to right
 * @param source reads the rows from the first to the last
 */
public record LongTable(List<Column> columns, Supplier<Stream<Row>> source) implements SheetTable {

    public LongTable {
        columns = List.copyOf(columns);
    }

    @Override
    public Stream<Row> stream() {
        return source.get();
    }
}
