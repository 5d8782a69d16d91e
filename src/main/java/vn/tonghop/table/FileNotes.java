package vn.tonghop.table;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.table.note.ReadingNote;

/** What is to be said about a file as a whole; no more than a person would read. */
final class FileNotes {

    private static final int MOST = 1_000;

    private final List<ReadingNote> notes = new ArrayList<>();

    void add(ReadingNote note) {
        if (notes.size() < MOST) {
            notes.add(note);
        }
    }

    List<ReadingNote> all() {
        return List.copyOf(notes);
    }
}
