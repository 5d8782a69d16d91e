package vn.tonghop.table.note;

import java.util.Map;

/**
 * How much a reader accepts before it refuses, so that no file can fill the memory.
 *
 * @param fileBytes largest file
 * @param lineChars longest row, and the most that is kept in memory at a time
 * @param columns most columns
 */
public record ReadingLimits(long fileBytes, int lineChars, int columns) {

    public ReadingLimits {
        if (fileBytes < 1 || lineChars < 1 || columns < 1) {
            throw new IllegalArgumentException("limits are %d bytes, %d characters, %d columns; each must be 1 or more"
                    .formatted(fileBytes, lineChars, columns));
        }
    }

    /** Refuses a file with more bytes. */
    public void refuseBytes(long found) {
        if (found > fileBytes) {
            var values = Map.of("found", Long.toString(found), "limit", Long.toString(fileBytes));
            throw new UnreadableTableException(new ReadingNote(NoteCode.FILE_TOO_LARGE, 0, values));
        }
    }

    /** Refuses a table with more columns, whose rows begin at that line. */
    public void refuseColumns(int found, long line) {
        if (found > columns) {
            var values = Map.of(
                    "line", Long.toString(line), "found", Integer.toString(found), "limit", Integer.toString(columns));
            throw new UnreadableTableException(new ReadingNote(NoteCode.TOO_MANY_COLUMNS, line, values));
        }
    }

    /** 512 MiB a file, 2 million characters a row, 4,096 columns. */
    public static ReadingLimits defaults() {
        return new ReadingLimits(512L * 1024 * 1024, 2_000_000, 4_096);
    }
}
