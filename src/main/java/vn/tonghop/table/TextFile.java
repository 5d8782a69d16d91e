package vn.tonghop.table;

import java.io.IOException;
import java.util.List;
import vn.tonghop.table.encoding.TextEncoding;
import vn.tonghop.table.record.RawRecord;
import vn.tonghop.table.record.Records;
import vn.tonghop.table.text.LineSource;

/**
 * A file of lines.
 *
 * @param bytes what is in it
 * @param longestLine most characters of a line
 */
record TextFile(FileBytes bytes, int longestLine) implements TableFile {

    /** Its lines from the first one on; each call begins again. */
    LineSource lines(TextEncoding encoding) throws IOException {
        return new LineSource(encoding.utf8(bytes.from(encoding.markBytes())), encoding::letters, longestLine);
    }

    @Override
    public Records records(Understanding known) throws IOException {
        return records(known, lines(known.encoding()), List.of());
    }

    /** The same from lines that are ahead of the table, with the records that are known of it already. */
    Records records(Understanding known, LineSource lines, List<RawRecord> records) {
        while (lines.number() < known.layout().bodyLine() && lines.has(0)) {
            lines.pass(1);
        }
        return new TextRecords(lines, known, longestLine, records);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
