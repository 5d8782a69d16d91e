package vn.tonghop.table.note;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The Vietnamese sentence of a note, for people who have to correct a file. */
public final class NoteText {

    private static final Properties SENTENCES = load();

    private NoteText() {}

    /** The sentence with its values filled in. */
    public static String sentence(ReadingNote note) {
        var sentence = SENTENCES.getProperty(note.code().name());
        if (sentence == null) {
            throw new IllegalStateException("notes.properties has no sentence for " + note.code());
        }
        for (var value : note.values().entrySet()) {
            sentence = sentence.replace("{" + value.getKey() + "}", value.getValue());
        }
        return sentence;
    }

    /** One line of a list of findings: {@code line 5: CODE: sentence}. */
    public static String finding(ReadingNote note) {
        return "line %d: %s: %s".formatted(note.line(), note.code(), sentence(note));
    }

    private static Properties load() {
        var sentences = new Properties();
        try (var stream = NoteText.class.getResourceAsStream("/vn/tonghop/table/notes.properties")) {
            if (stream == null) {
                throw new IllegalStateException("notes.properties is missing from the jar");
            }
            sentences.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read notes.properties", unreadable);
        }
        return sentences;
    }
}
