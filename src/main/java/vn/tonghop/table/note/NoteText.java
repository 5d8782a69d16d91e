package vn.tonghop.table.note;

import vn.tonghop.template.Sentences;

/** The Vietnamese sentence of a note, for people who have to correct a file. */
public final class NoteText {

    private static final Sentences SENTENCES = new Sentences("/vn/tonghop/table/notes.properties");

    private NoteText() {}

    /** The sentence with its values filled in. */
    public static String sentence(ReadingNote note) {
        return SENTENCES.of(note.code().name(), note.values());
    }

    /** One line of a list of findings: {@code line 5: CODE: sentence}. */
    public static String finding(ReadingNote note) {
        return "line %d: %s: %s".formatted(note.line(), note.code(), sentence(note));
    }
}
