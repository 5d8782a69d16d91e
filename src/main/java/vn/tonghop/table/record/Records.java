package vn.tonghop.table.record;

/** Rows one after the other, wherever they come from. */
public interface Records {

    /** Whether there is another row. */
    boolean hasNext();

    /** The next row, after {@link #hasNext} has said that there is one. */
    RawRecord next();
}
