package vn.tonghop.submission;

/**
 * How many rows of a file are stored as accepted and as refused, and how many physical lines they cover.
 *
 * @param accepted accepted rows
 * @param acceptedLines lines of accepted rows
 * @param refused refused rows
 * @param refusedLines lines of refused rows
 */
public record RowCount(long accepted, long acceptedLines, long refused, long refusedLines) {

    /** Those of a file without rows. */
    public static final RowCount NONE = new RowCount(0, 0, 0, 0);

    static RowCount ofAccepted(long rows, long lines) {
        return new RowCount(rows, lines, 0, 0);
    }

    static RowCount ofRefused(long rows, long lines) {
        return new RowCount(0, 0, rows, lines);
    }

    public long all() {
        return accepted + refused;
    }

    RowCount plus(RowCount other) {
        return new RowCount(
                accepted + other.accepted,
                acceptedLines + other.acceptedLines,
                refused + other.refused,
                refusedLines + other.refusedLines);
    }
}
