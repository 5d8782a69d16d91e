package vn.tonghop.table.note;

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

    /** 512 MiB a file, 2 million characters a row, 4,096 columns. */
    public static ReadingLimits defaults() {
        return new ReadingLimits(512L * 1024 * 1024, 2_000_000, 4_096);
    }
}
