package vn.tonghop.table;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import vn.tonghop.table.note.ReadingNote;
import vn.tonghop.table.record.RawRecord;
import vn.tonghop.table.record.RecordAssembler;
import vn.tonghop.table.record.Records;
import vn.tonghop.table.text.LineSource;

/** The rows of a text, watched for a copy that broke off. */
final class TextRecords implements Records {

    private final Iterator<RawRecord> sample;
    private final RecordAssembler rows;
    private final LineSource lines;
    private final FileEnd end;

    /** The records of lines that stand at the first row; those of the sample are not taken apart again. */
    TextRecords(LineSource lines, Understanding known, int longestLine, List<RawRecord> sample) {
        this.lines = lines;
        this.sample = sample.stream()
                .filter(record -> record.line() >= lines.number())
                .iterator();
        this.rows = new RecordAssembler(lines, known.dialect(), known.layout().profiles(), longestLine);
        this.end = new FileEnd(known);
    }

    @Override
    public boolean hasNext() {
        return sample.hasNext() || rows.hasNext();
    }

    @Override
    public RawRecord next() {
        var record = sample.hasNext() ? sampled() : rows.next();
        end.see(record);
        return record;
    }

    private RawRecord sampled() {
        var record = sample.next();
        lines.pass(record.physicalLines());
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
