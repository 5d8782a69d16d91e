package vn.tonghop.table.note;

import java.util.Map;

/**
 * One thing that was seen while reading.
 *
 * @param code what it is
 * @param line the physical line it is about, from 1; 0 when it is about the whole file
 * @param values named facts for the sentence, for example {@code expected} and {@code found}
 */
public record ReadingNote(NoteCode code, long line, Map<String, String> values) {

    public ReadingNote {
        if (line < 0) {
            throw new IllegalArgumentException("line is %d; lines count from 1, 0 is the whole file".formatted(line));
        }
        values = Map.copyOf(values);
    }

    /** A note without further facts. */
    public static ReadingNote of(NoteCode code, long line) {
        return new ReadingNote(code, line, Map.of());
    }

    /** A note with one fact. */
    public static ReadingNote of(NoteCode code, long line, String name, Object value) {
        return new ReadingNote(code, line, Map.of(name, value.toString()));
    }

    /** A note on a row that has another number of cells than the header. */
    public static ReadingNote cells(NoteCode code, long line, int expected, int found) {
        return new ReadingNote(
                code, line, Map.of("expected", Integer.toString(expected), "found", Integer.toString(found)));
    }
}
