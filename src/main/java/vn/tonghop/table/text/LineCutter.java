package vn.tonghop.table.text;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.table.note.NoteCode;
import vn.tonghop.table.note.ReadingNote;
import vn.tonghop.table.note.UnreadableTableException;

/** Cuts characters at LF, CR LF or CR, also mixed; a line above the limit refuses the file while it is being read. */
final class LineCutter implements PhysicalLines {

    private static final int BUFFER = 1 << 16;
    private static final char DOS_END = '\u001A';

    private final Reader characters;
    private final int limit;
    private final char[] buffer = new char[BUFFER];
    private final StringBuilder longLine = new StringBuilder();
    private int from;
    private int until;
    private boolean afterReturn;
    private boolean controls;
    private long number;

    LineCutter(Reader characters, int limit) {
        this.characters = characters;
        this.limit = limit;
    }

    @Override
    public Optional<String> next() {
        number++;
        controls = false;
        while (from < until || fill()) {
            passSecondHalfOfEnd();
            var end = endOfLine();
            if (end < until) {
                var line = cut(end);
                afterReturn = buffer[end] == '\r';
                from = end + 1;
                return Optional.of(line);
            }
            longLine.append(buffer, from, until - from);
            from = until;
            refuseAbove(longLine.length());
        }
        var last = longLine.toString();
        longLine.setLength(0);
        return isNothing(last) ? Optional.empty() : Optional.of(last);
    }

    @Override
    public boolean lastHasControls() {
        return controls;
    }

    @Override
    public void close() throws IOException {
        characters.close();
    }

    private void passSecondHalfOfEnd() {
        from += afterReturn && buffer[from] == '\n' ? 1 : 0;
        afterReturn = false;
    }

    private int endOfLine() {
        for (var i = from; i < until; i++) {
            var character = buffer[i];
            if (character < ' ') {
                if (character == '\n' || character == '\r') {
                    return i;
                }
                controls |= character == 0 || character == DOS_END;
            }
        }
        return until;
    }

    private String cut(int end) {
        refuseAbove(longLine.length() + end - from);
        if (longLine.isEmpty()) {
            return new String(buffer, from, end - from);
        }
        var line = longLine.append(buffer, from, end - from).toString();
        longLine.setLength(0);
        return line;
    }

    private boolean fill() {
        try {
            from = 0;
            until = Math.max(0, characters.read(buffer, 0, BUFFER));
            return until > 0;
        } catch (CharacterCodingException badBytes) {
            var place = Map.of("line", Long.toString(number), "byte", "?", "position", "?", "encoding", "?");
            throw new UnreadableTableException(new ReadingNote(NoteCode.BAD_BYTE, number, place), badBytes);
        } catch (IOException unreadable) {
            throw new UnreadableTableException(
                    ReadingNote.of(NoteCode.FILE_NOT_READABLE, number, "reason", unreadable.toString()), unreadable);
        }
    }

    private void refuseAbove(int length) {
        if (length > limit) {
            throw tooLong(number, limit);
        }
    }

    static UnreadableTableException tooLong(long number, int limit) {
        var values = Map.of("line", Long.toString(number), "limit", Integer.toString(limit));
        return new UnreadableTableException(new ReadingNote(NoteCode.LINE_TOO_LONG, number, values));
    }

    /** What stands behind the last line end: nothing, or only marks for the end of the file. */
    static boolean isNothing(String last) {
        return last.chars().allMatch(character -> character == 0 || character == DOS_END);
    }
}
