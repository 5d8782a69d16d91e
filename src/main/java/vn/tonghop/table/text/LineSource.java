package vn.tonghop.table.text;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The physical lines of a text, numbered from 1, with look-ahead. Holds no more than what was looked ahead at. */
public final class LineSource implements Closeable {

    private static final char DOS_END = '\u001A';

    private final LineCutter lines;
    private final UnaryOperator<String> letters;
    private final List<String> ahead = new ArrayList<>();
    private int first;
    private long number = 1;
    private long controls;

    /**
     * Lines of bytes that are UTF-8; other encodings are brought into it first.
     *
     * @param letters what is done with each line before anybody sees it
     * @param limit most characters of a line
     */
    public LineSource(InputStream utf8, UnaryOperator<String> letters, int limit) {
        this.lines = new LineCutter(utf8, limit);
        this.letters = letters;
    }

    /** Lines that are already in memory, the first of them with the given number. */
    public static LineSource of(List<String> lines, long firstNumber) {
        var source = new LineSource(InputStream.nullInputStream(), UnaryOperator.identity(), 1);
        source.ahead.addAll(lines);
        source.number = firstNumber;
        return source;
    }

    /** Whether there is a line so far ahead; 0 is the current one. */
    public boolean has(int distance) {
        while (ahead.size() - first <= distance) {
            var next = next();
            if (next.isEmpty()) {
                return false;
            }
            ahead.add(next.get());
        }
        return true;
    }

    /** A line ahead that {@link #has} has confirmed; 0 is the current one. */
    public String line(int distance) {
        return ahead.get(first + distance);
    }

    /** The number of the current line. */
    public long number() {
        return number;
    }

    /** Goes on behind that many lines. */
    public void pass(int count) {
        first += count;
        number += count;
        if (first == ahead.size()) {
            ahead.clear();
            first = 0;
        } else if (first > 1024) {
            ahead.subList(0, first).clear();
            first = 0;
        }
    }

    /** NUL and end-of-file characters left out so far. */
    public long controls() {
        return controls;
    }

    /** Whether the last line, once it has been reached, has no line end. */
    public boolean endsOpen() {
        return lines.endsOpen();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private Optional<String> next() {
        return lines.next().map(line -> letters.apply(lines.lastHasControls() ? withoutControls(line) : line));
    }

    private String withoutControls(String line) {
        var kept = line.replace("\0", "").replace(Character.toString(DOS_END), "");
        controls += line.length() - kept.length();
        return kept;
    }
}
