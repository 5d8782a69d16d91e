package vn.tonghop.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Writes a sheet line by line in some dialect, and remembers which of its lines are the table. */
final class WrittenSheet {

    private final String separator;
    private final char quote;
    private final boolean backslash;
    private final boolean quoteAll;
    private final String end;
    private final StringBuilder text = new StringBuilder();
    private final SortedMap<Long, Optional<List<String>>> rows = new TreeMap<>();
    private List<String> header = List.of();
    private long line = 1;

    private WrittenSheet(String separator, char quote, boolean backslash, boolean quoteAll, String end) {
        this.separator = separator;
        this.quote = quote;
        this.backslash = backslash;
        this.quoteAll = quoteAll;
        this.end = end;
    }

    static WrittenSheet separatedBy(String separator) {
        return new WrittenSheet(separator, '"', false, false, "\n");
    }

    WrittenSheet quotedBy(char other) {
        return new WrittenSheet(separator, other, backslash, quoteAll, end);
    }

    WrittenSheet escapedByBackslash() {
        return new WrittenSheet(separator, quote, true, quoteAll, end);
    }

    WrittenSheet quotingAll() {
        return new WrittenSheet(separator, quote, backslash, true, end);
    }

    WrittenSheet endingLinesWith(String other) {
        return new WrittenSheet(separator, quote, backslash, quoteAll, other);
    }

    /** A line that is no part of the table. */
    WrittenSheet aside(String written) {
        write(written);
        return this;
    }

    WrittenSheet header(List<String> names) {
        return headerAs(names, written(names));
    }

    WrittenSheet headerAs(List<String> names, String written) {
        header = names;
        write(written);
        return this;
    }

    WrittenSheet rows(List<List<String>> some) {
        some.forEach(this::row);
        return this;
    }

    WrittenSheet row(List<String> cells) {
        return rowAs(cells, written(cells));
    }

    /** A row that its sender wrote in some unusual way. */
    WrittenSheet rowAs(List<String> cells, String written) {
        rows.put(line, Optional.of(cells));
        write(written);
        return this;
    }

    /** A row of which nobody can say what its cells are. */
    WrittenSheet damaged(String written) {
        rows.put(line, Optional.empty());
        write(written);
        return this;
    }

    String written(List<String> cells) {
        var written = new ArrayList<String>();
        cells.forEach(cell -> written.add(written(cell, Math.max(cells.size(), header.size()))));
        return String.join(separator, written);
    }

    MessyFile file(String shape) {
        return file(shape, StandardCharsets.UTF_8);
    }

    MessyFile file(String shape, Charset charset) {
        return file(shape, all -> all.getBytes(charset));
    }

    /** The file when its text is turned into bytes in that way. */
    MessyFile file(String shape, Function<String, byte[]> bytes) {
        return new MessyFile(shape, bytes.apply(text.toString()), header, rows);
    }

    private String written(String cell, int columns) {
        var needed = cell.contains(separator.strip().isEmpty() ? separator : separator.strip())
                || cell.indexOf(quote) >= 0
                || cell.indexOf('\n') >= 0
                || (cell.isEmpty() && (columns == 1 || separator.equals(" ")));
        if (!needed && !quoteAll) {
            return cell;
        }
        var mark = Character.toString(quote);
        return mark + cell.replace(mark, backslash ? "\\" + mark : mark + mark) + mark;
    }

    private void write(String written) {
        text.append(written).append(end);
        line += 1 + written.chars().filter(character -> character == '\n').count();
    }
}
