package vn.tonghop.table.record;

import com.opencsv.RFC4180Parser;
import com.opencsv.RFC4180ParserBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Takes a line whose quotes are regular apart into its cells. */
final class CellSplitter {

    private static final List<String> NOTHING = List.of("");

    private final Dialect dialect;
    private final RFC4180Parser parser;

    CellSplitter(Dialect dialect) {
        this.dialect = dialect;
        this.parser = new RFC4180ParserBuilder()
                .withSeparator(dialect.separator().charAt(0))
                .withQuoteChar(dialect.quote())
                .build();
    }

    /** The cells of a line whose scan is regular, words put together where a column has several. */
    List<String> split(String line) {
        var cells = apart(line);
        return dialect.words().map(words -> together(cells, words)).orElse(cells);
    }

    private List<String> together(List<String> cells, Dialect.Words words) {
        var more = cells.size() - words.columns();
        if (more < 1) {
            return cells;
        }
        var row = new ArrayList<>(cells.subList(0, words.column()));
        row.add(String.join(dialect.separator(), cells.subList(words.column(), words.column() + more + 1)));
        row.addAll(cells.subList(words.column() + more + 1, cells.size()));
        return Collections.unmodifiableList(row);
    }

    private List<String> apart(String line) {
        var plain = line.indexOf(dialect.quote()) < 0;
        if (dialect.separator().length() > 1) {
            return plain ? literal(line) : followed(line);
        }
        return plain || dialect.escape() == Dialect.Escape.DOUBLED ? parsed(line) : followed(line);
    }

    /** The cells when quotes mean nothing. */
    List<String> literal(String line) {
        var separator = dialect.separator();
        var cells = new ArrayList<String>();
        var from = 0;
        for (var end = line.indexOf(separator); end >= 0; end = line.indexOf(separator, from)) {
            cells.add(line.substring(from, end));
            from = end + separator.length();
        }
        cells.add(line.substring(from));
        return Collections.unmodifiableList(cells);
    }

    private List<String> parsed(String line) {
        try {
            var cells = parser.parseLine(line);
            return cells.length == 0 ? NOTHING : Collections.unmodifiableList(Arrays.asList(cells));
        } catch (IOException never) {
            throw new UncheckedIOException("A scanned line is not RFC 4180: " + line, never);
        }
    }

    /** For what RFC 4180 does not have: a separator of two characters, quotes behind backslashes. */
    private List<String> followed(String line) {
        var cells = new ArrayList<String>();
        var from = 0;
        while (from <= line.length()) {
            int end;
            if (from < line.length() && line.charAt(from) == dialect.quote()) {
                end = LineScan.endOfQuoted(line, dialect, from + 1);
                cells.add(QuotedText.content(line.substring(from + 1, end - 1), dialect));
            } else {
                var separator = line.indexOf(dialect.separator(), from);
                end = separator < 0 ? line.length() : separator;
                cells.add(line.substring(from, end));
            }
            from = end + dialect.separator().length();
            if (end == line.length()) {
                return Collections.unmodifiableList(cells);
            }
        }
        return Collections.unmodifiableList(cells);
    }
}
