package vn.tonghop.submission;

/**
 * Where a row was written.
 *
 * @param submission identity of the file
 * @param line physical line as an editor counts, from 1
 * @param lines physical lines that the row covers, 1 or more
 */
public record SourceLine(long submission, long line, int lines) {

    public SourceLine {
        if (line < 1 || lines < 1) {
            throw new IllegalArgumentException("line %d, covering %d; both count from 1".formatted(line, lines));
        }
    }

    /** A row on a single line. */
    public SourceLine(long submission, long line) {
        this(submission, line, 1);
    }
}
