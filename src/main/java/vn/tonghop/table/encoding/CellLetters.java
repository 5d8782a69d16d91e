package vn.tonghop.table.encoding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tonghop.table.note.NoteCode;
import vn.tonghop.table.note.ReadingNote;

/**
 * The letters that a cell of a Vietnamese table was meant to have when a program spoiled them in this cell only.
 *
 * @param state what became of them
 * @param written the cell as it stands
 * @param text the cell as it is to be read; as it stands unless it was converted
 */
public record CellLetters(State state, String written, String text) {

    private static final String SIGN = "[\\xA1-\\xA9\\xAC-\\xAF\\xB1\\xB4-\\xB6\\xB8\\xB9\\xBC-\\xBF\\xD7\\xF7";
    private static final Pattern SIGN_WITHIN_WORD =
            Pattern.compile("\\p{L}" + SIGN + "\\xAB]\\p{L}|" + SIGN + "]{2}\\p{L}");
    private static final char FIRST_BEYOND_ASCII = 0x80;
    private static final char LAST_OF_LATIN_1 = 0xFF;
    private static final double MOST_CLEAN = 0.5;
    private static final double LEAST_MEANT = 0.8;

    /** What became of the letters of a cell. */
    public enum State {
        AS_WRITTEN,
        CONVERTED,
        SPOILED
    }

    /** Reads a cell; links and whatever has no letters but ASCII, and none spelled in ASCII, stay as they are. */
    public static CellLetters of(String cell) {
        if (cell.contains("://")) {
            return asWritten(cell);
        }
        var spelled = cell.indexOf('&') >= 0 ? EntityLetters.decoded(cell) : ViqrLetters.decoded(cell);
        if (spelled.isPresent()) {
            return new CellLetters(State.CONVERTED, cell, spelled.get());
        }
        if (isAscii(cell)) {
            return asWritten(cell);
        }
        if (TwiceEncoded.isIn(cell)) {
            return TwiceEncoded.once(cell)
                    .map(text -> new CellLetters(State.CONVERTED, cell, text))
                    .orElseGet(() -> new CellLetters(State.SPOILED, cell, cell));
        }
        return isWesternOnly(cell) ? ofOldFont(cell) : asWritten(cell);
    }

    private static boolean isAscii(String cell) {
        for (var i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) >= FIRST_BEYOND_ASCII) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWesternOnly(String cell) {
        for (var i = 0; i < cell.length(); i++) {
            var letter = cell.charAt(i);
            if (letter > LAST_OF_LATIN_1 && TwiceEncoded.WINDOWS_SIGNS.indexOf(letter) < 0) {
                return false;
            }
        }
        return true;
    }

    /** What is to be said of it in that line. */
    public Optional<ReadingNote> note(long line) {
        return switch (state) {
            case AS_WRITTEN -> Optional.empty();
            case CONVERTED ->
                Optional.of(
                        new ReadingNote(NoteCode.LETTERS_CONVERTED, line, Map.of("written", written, "text", text)));
            case SPOILED -> Optional.of(ReadingNote.of(NoteCode.LETTERS_SPOILED, line, "written", written));
        };
    }

    /** Certain when every word becomes Vietnamese, and enough were none before. */
    private static CellLetters ofOldFont(String cell) {
        var written = SyllableShare.of(cell);
        var signs = SIGN_WITHIN_WORD.matcher(cell).find();
        if (!signs && (written.words() < 2 || written.share() >= MOST_CLEAN)) {
            return asWritten(cell);
        }
        Optional<CellLetters> spoiled = Optional.empty();
        for (var font : List.of(LegacyLetters.TCVN3, LegacyLetters.VNI)) {
            var text = font.decode(cell);
            var meant = SyllableShare.of(text);
            if (meant.words() > 0 && meant.share() == 1 && meant.syllables() > written.syllables()) {
                return new CellLetters(State.CONVERTED, cell, text);
            }
            if (meant.words() > 2 && meant.share() >= LEAST_MEANT && written.share() < MOST_CLEAN) {
                spoiled = Optional.of(new CellLetters(State.SPOILED, cell, cell));
            }
        }
        return spoiled.orElseGet(() -> asWritten(cell));
    }

    private static CellLetters asWritten(String cell) {
        return new CellLetters(State.AS_WRITTEN, cell, cell);
    }
}
