package vn.tonghop.table;

import java.util.List;
import java.util.stream.Stream;
import vn.tonghop.table.note.ReadingNote;
import vn.tonghop.table.record.RawRecord;
import vn.tonghop.table.record.RecordAssembler;
import vn.tonghop.table.record.Records;
import vn.tonghop.table.text.LineSource;

/** The rows of a text, watched for a copy that broke off. */
final class TextRecords implements Records {

    private final RecordAssembler rows;
    private final LineSource lines;
    private final FileEnd end;

    TextRecords(LineSource lines, Understanding known, int longestLine) {
        this.lines = lines;
        this.rows = new RecordAssembler(lines, known.dialect(), known.layout().profiles(), longestLine);
        this.end = new FileEnd(known);
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public RawRecord next() {
        var record = rows.next();
        end.see(record);
        return record;
    }

    @Override
    public List<ReadingNote> notes() {
        return Stream.concat(rows.notes().stream(), end.note(!lines.endsOpen()).stream())
                .toList();
    }

    @Override
    public void close() {
        rows.close();
    }
}
