package vn.tonghop.plan.folder;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvMalformedLineException;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A CSV file of the plan: comma, RFC 4180 quotes, one header row with exactly the known columns in any order. */
final class CsvTable {

    private static final Pattern BAR = Pattern.compile("\\|");

    /** What Excel leaves of a letter that the code page of the machine does not have. */
    private static final Pattern LOST = Pattern.compile("\\p{L}\\?\\p{L}");

    /**
     * One row below the header.
     *
     * @param line physical line on which it begins, from 1
     * @param cells text by column, blanks at both ends taken off
     */
    record Row(int line, Map<String, String> cells, Faults faults) {

        /** Whether each of these cells holds what it must; whatever does not is a fault. */
        boolean holds(Map<String, Shape<?>> required, Map<String, Shape<?>> optional) {
            var wrong = 0;
            for (var cell : required.entrySet()) {
                wrong += required(cell.getKey(), cell.getValue()).isPresent() ? 0 : 1;
            }
            for (var cell : optional.entrySet()) {
                var isRight = text(cell.getKey()).isEmpty()
                        || optional(cell.getKey(), cell.getValue()).isPresent();
                wrong += isRight ? 0 : 1;
            }
            return wrong == 0;
        }

        /** The value of a cell that was found to hold one. */
        <T> T value(String column, Shape<T> shape) {
            return required(column, shape).orElseThrow();
        }

        String text(String column) {
            return cells.getOrDefault(column, "");
        }

        /** The texts of a cell that are divided by a bar. */
        List<String> list(String column) {
            return BAR.splitAsStream(text(column))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }

        <T> List<T> list(String column, Shape<T> shape) {
            return list(column).stream()
                    .flatMap(part -> shape.read(part, line, column, faults).stream())
                    .toList();
        }

        /** The value of a cell; a fault only when something else stands there. */
        <T> Optional<T> optional(String column, Shape<T> shape) {
            return text(column).isEmpty() ? Optional.empty() : shape.read(text(column), line, column, faults);
        }

        /** The value of a cell; a fault when it is empty or something else stands there. */
        <T> Optional<T> required(String column, Shape<T> shape) {
            if (text(column).isEmpty() && cells.containsKey(column)) {
                faults.add(line, "value.empty", column, shape.expected());
            }
            return optional(column, shape);
        }
    }

    private final CSVReader reader;
    private final Faults faults;

    private CsvTable(String text, Faults faults) {
        this.reader = new CSVReaderBuilder(new StringReader(text))
                .withCSVParser(new RFC4180ParserBuilder().build())
                .build();
        this.faults = faults;
    }

    /** All rows that have as many cells as the header; everything else is a fault. */
    static List<Row> read(String text, List<String> columns, Faults faults) {
        return read(text, new CsvHeads(columns, List.of()), faults);
    }

    /** The same where a file need not have every column; one that it has not holds nothing. */
    static List<Row> read(String text, CsvHeads heads, Faults faults) {
        return new CsvTable(text, faults).rows(heads);
    }

    private List<Row> rows(CsvHeads heads) {
        var header = record();
        if (header == null) {
            faults.add(1, "file.no-header", String.join(",", heads.all()));
            return List.of();
        }
        if (!heads.fit(List.of(header), faults)) {
            return List.of();
        }
        var rows = new ArrayList<Row>();
        var line = nextLine();
        for (var cells = record(); cells != null; cells = record()) {
            if (cells.length != header.length && !isBlank(cells)) {
                faults.add(line, "row.cells", cells.length, header.length);
            } else if (!isBlank(cells)) {
                var row = new Row(line, byColumn(header, cells), faults);
                checkLetters(line, row.cells());
                rows.add(row);
            }
            line = nextLine();
        }
        return rows;
    }

    private void checkLetters(int line, Map<String, String> cells) {
        cells.forEach((column, cell) -> {
            if (LOST.matcher(cell).find()) {
                faults.add(line, "cell.lost", column, cell);
            }
        });
    }

    private int nextLine() {
        return Math.toIntExact(reader.getLinesRead()) + 1;
    }

    private String @Nullable [] record() {
        var line = nextLine();
        try {
            return reader.readNext();
        } catch (CsvMalformedLineException unclosed) {
            faults.add(line, "quote.open");
            return null;
        } catch (CsvValidationException refused) {
            throw new IllegalStateException("no validator was given, yet line %d was refused".formatted(line), refused);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read a text in memory", broken);
        }
    }

    private static boolean isBlank(String[] cells) {
        return cells.length == 1 && cells[0].isBlank();
    }

    private static Map<String, String> byColumn(String[] header, String[] cells) {
        var byColumn = new HashMap<String, String>();
        for (var index = 0; index < cells.length; index++) {
            byColumn.put(header[index].strip(), cells[index].strip());
        }
        return byColumn;
    }
}
