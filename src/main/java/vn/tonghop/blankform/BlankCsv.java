package vn.tonghop.blankform;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A form as a file that Vietnamese Excel opens with a double click: UTF-8 with BOM, semicolons, CRLF. */
final class BlankCsv {

    private static final char BOM = '\uFEFF';

    private BlankCsv() {}

    static byte[] write(BlankSheet sheet) {
        var text = new StringWriter();
        text.write(BOM);
        try (var csv = new CSVWriterBuilder(text)
                .withSeparator(';')
                .withLineEnd("\r\n")
                .build()) {
            sheet.above().forEach(line -> write(csv, line));
            write(csv, sheet.tick().map(line -> new String[] {line, ""}).orElse(new String[0]));
            write(csv, sheet.columns().stream().map(BlankColumn::heading).toArray(String[]::new));
            sheet.rows()
                    .forEach(row -> write(
                            csv,
                            sheet.columns().stream()
                                    .map(column -> row.cell(column.column()))
                                    .toArray(String[]::new)));
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory failed", impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(ICSVWriter csv, String... cells) {
        csv.writeNext(cells, false);
    }
}
