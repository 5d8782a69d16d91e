package vn.tonghop.report.csv;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import vn.tonghop.report.Cell;
import vn.tonghop.report.ConsolidatedReport;
import vn.tonghop.report.ReportFormat;
import vn.tonghop.report.ReportTable;
import vn.tonghop.report.ReportTable.Column;
import vn.tonghop.report.ReportWriter;

/** A results file for the next level up, as Excel with Vietnamese settings reads it: UTF-8 with mark, semicolons. */
public final class CsvReportWriter implements ReportWriter {

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final Pattern FORMULA = Pattern.compile("^[\\s\\u00a0]*[=+\\-@].*", Pattern.DOTALL);

    @Override
    public ReportFormat format() {
        return ReportFormat.CSV;
    }

    @Override
    public void write(ConsolidatedReport report, OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        try (var csv = new CSVWriterBuilder(text)
                .withSeparator(';')
                .withLineEnd("\r\n")
                .withQuoteChar(ICSVWriter.DEFAULT_QUOTE_CHARACTER)
                .withEscapeChar(ICSVWriter.DEFAULT_QUOTE_CHARACTER)
                .build()) {
            write(report.exchange(), csv);
        }
    }

    private static void write(ReportTable table, ICSVWriter csv) {
        csv.writeNext(table.columns().stream().map(Column::heading).toArray(String[]::new), false);
        table.stream()
                .forEach(row -> csv.writeNext(
                        row.cells().stream().map(CsvReportWriter::cell).toArray(String[]::new), false));
    }

    /** A figure without grouping, so that nobody takes 1.234 for a fraction; a text that no spreadsheet calculates. */
    private static String cell(Cell cell) {
        return cell.number()
                .map(number -> number.stripTrailingZeros().toPlainString().replace('.', ','))
                .orElseGet(() -> FORMULA.matcher(cell.written()).matches() ? "'" + cell.written() : cell.written());
    }
}
