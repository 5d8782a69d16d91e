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

    public long all() {
        return accepted + refused;
    }
}
