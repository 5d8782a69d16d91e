package vn.tonghop.table.record;

import java.util.List;
import vn.tonghop.table.note.ReadingNote;

/** Rows one after the other, wherever they come from. */
public interface Records extends AutoCloseable {

    /** Whether there is another row. */
    boolean hasNext();

    /** The next row, after {@link #hasNext} has said that there is one. */
    RawRecord next();

    /** What is to be said of all that has been read so far, as far as no row tells it. */
    List<ReadingNote> notes();

    @Override
    void close();
}
