package vn.tonghop.table.note;

import java.io.Serial;

/** The file as a whole cannot be read. A single bad row never raises this: it becomes a broken line with notes. */
public final class UnreadableTableException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient ReadingNote note;

    /** A refusal for the reason that the note gives. */
    public UnreadableTableException(ReadingNote note) {
        super(NoteText.sentence(note));
        this.note = note;
    }

    /** A refusal that some failure of the machine led to. */
    public UnreadableTableException(ReadingNote note, Throwable cause) {
        super(NoteText.sentence(note), cause);
        this.note = note;
    }

    /** Why the file was refused, as a value. */
    public ReadingNote note() {
        return note;
    }
}
