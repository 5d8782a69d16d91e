package vn.tonghop.submission;

/**
 * What became of every physical line of a file. All lines = preamble + header + blank + set aside + accepted + refused.
 *
 * @param all physical lines of the file
 * @param preamble lines above the header
 * @param header lines of the header, column numbers included
 * @param blank lines without any content
 * @param aside total rows, group rows, signatures and other lines that are no data
 * @param accepted lines of rows that passed
 * @param refused lines of rows that did not
 */
public record LineAccount(long all, long preamble, long header, long blank, long aside, long accepted, long refused) {

    public static final LineAccount NONE = new LineAccount(0, 0, 0, 0, 0, 0, 0);

    public boolean addsUp() {
        return all == preamble + header + blank + aside + accepted + refused;
    }

    /** The same file with data lines split again into accepted and refused. */
    public LineAccount withData(long acceptedLines, long refusedLines) {
        return new LineAccount(all, preamble, header, blank, aside, acceptedLines, refusedLines);
    }
}
