package vn.tonghop.table.text;

import java.io.Closeable;
import java.util.Optional;

/** Physical lines one after the other, cut at LF, CR LF or CR, also mixed. */
interface PhysicalLines extends Closeable {

    /**
     * The next line, or empty at the end.
     *
     * @throws vn.tonghop.table.note.UnreadableTableException when a line is above the limit or cannot be decoded
     */
    Optional<String> next();

    /** Whether the last line has characters that belong to no text: NUL, or the DOS mark for the end of a file. */
    boolean lastHasControls();
}
