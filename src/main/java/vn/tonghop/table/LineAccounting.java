package vn.tonghop.table;

/**
 * What became of each physical line of a file: every line is in exactly one of the parts.
 *
 * @param preamble above the header, Excel's separator hint included
 * @param header the header, its repetitions and column numbers included
 * @param blank nothing but blanks and separators
 * @param summary totals and headings of groups
 * @param footer below the table
 * @param data rows, broken ones included
 */
public record LineAccounting(long preamble, long header, long blank, long summary, long footer, long data) {

    /** All physical lines of the file. */
    public long lines() {
        return preamble + header + blank + summary + footer + data;
    }
}
