package vn.tonghop.table;

import vn.tonghop.table.record.RawRecord;

/** Counts physical lines while a table is being read. */
final class LineCounts {

    private long preamble;
    private long header;
    private long blank;
    private long summary;
    private long footer;
    private long data;

    void preamble(long lines) {
        preamble += lines;
    }

    void header(long lines) {
        header += lines;
    }

    void blank(long lines) {
        blank += lines;
    }

    void summary(RawRecord record) {
        summary += record.physicalLines();
    }

    void footer(RawRecord record) {
        footer += record.physicalLines();
    }

    void data(RawRecord record) {
        data += record.physicalLines();
    }

    long blankLines() {
        return blank;
    }

    LineAccounting accounting() {
        return new LineAccounting(preamble, header, blank, summary, footer, data);
    }
}
