package vn.tonghop.blankform;

import com.opencsv.CSVParserBuilder;
import com.opencsv.CSVReaderBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A form as a clerk gives it back: figures typed beside the codes, lines typed under the header. */
final class FilledForm {

    private FilledForm() {}

    /** The results form with a figure for each numeric indicator, by code. */
    static byte[] csv(byte[] blank, Map<String, String> figures) {
        var filled = new ArrayList<String[]>();
        for (var row : read(blank)) {
            if (row.length > 5 && figures.containsKey(row[2])) {
                row[5] = figures.get(row[2]);
            }
            filled.add(row);
        }
        return written(filled);
    }

    /** A list form with lines under its header. */
    static byte[] csv(byte[] blank, List<String[]> lines) {
        return written(Stream.concat(read(blank).stream(), lines.stream()).toList());
    }

    /** The results workbook with a figure for each numeric indicator, by code. */
    static byte[] xlsx(byte[] blank, Map<String, String> figures) {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(blank))) {
            var words = new DataFormatter();
            for (Row row : workbook.getSheetAt(0)) {
                var figure = figures.get(words.formatCellValue(row.getCell(2)));
                if (figure != null) {
                    row.getCell(5).setCellValue(Double.parseDouble(figure));
                }
            }
            return bytes(workbook);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The results workbook with its tick for "nothing to report". */
    static byte[] ticked(byte[] blank) {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(blank))) {
            workbook.getSheetAt(0).getRow(5).getCell(5).setCellValue("x");
            return bytes(workbook);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A list workbook with lines in the open rows; a {@link java.time.LocalDate} becomes a date of Excel. */
    static byte[] xlsx(byte[] blank, int firstLine, List<List<Object>> lines) {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(blank))) {
            for (var line = 0; line < lines.size(); line++) {
                var row = workbook.getSheetAt(0).getRow(firstLine + line);
                for (var column = 0; column < lines.get(line).size(); column++) {
                    var cell = row.getCell(column);
                    var value = lines.get(line).get(column);
                    if (value instanceof java.time.LocalDate date) {
                        cell.setCellValue(date);
                    } else if (value instanceof Integer number) {
                        cell.setCellValue(number);
                    } else if (!value.toString().isEmpty()) {
                        cell.setCellType(CellType.STRING);
                        cell.setCellValue(value.toString());
                    }
                }
            }
            return bytes(workbook);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        var bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }

    private static List<String[]> read(byte[] blank) {
        try (var csv = new CSVReaderBuilder(new StringReader(new String(blank, StandardCharsets.UTF_8)))
                .withCSVParser(new CSVParserBuilder().withSeparator(';').build())
                .build()) {
            return csv.readAll();
        } catch (IOException | com.opencsv.exceptions.CsvException broken) {
            throw new AssertionError("not a CSV file", broken);
        }
    }

    /** As Excel saves "CSV UTF-8" with Vietnamese settings: every line as wide as the widest. */
    private static byte[] written(List<String[]> rows) {
        var width = rows.stream().mapToInt(row -> row.length).max().orElse(0);
        return rows.stream()
                .map(row -> String.join(";", quoted(row)) + ";".repeat(width - row.length) + "\r\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> quoted(String[] row) {
        return Stream.of(row)
                .map(cell -> cell.contains(";") || cell.contains("\"") ? '"' + cell.replace("\"", "\"\"") + '"' : cell)
                .toList();
    }
}
