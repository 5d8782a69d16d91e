package vn.tonghop.table.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.table.note.NoteCode;
import vn.tonghop.table.note.ReadingNote;
import vn.tonghop.table.note.UnreadableTableException;

/**
 * Cuts UTF-8 at LF, CR LF or CR, also mixed; a line above the limit refuses the file while it is being read. It cuts bytes: no
 * byte of a letter beyond ASCII is a line end, and a line is decoded once.
 */
final class LineCutter implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_LETTER = 4;
    private static final byte DOS_END = 0x1A;

    private final InputStream bytes;
    private final int limit;
    private final byte[] buffer = new byte[BUFFER];
    private final ByteArrayOutputStream longLine = new ByteArrayOutputStream();
    private int from;
    private int until;
    private boolean afterReturn;
    private boolean controls;
    private boolean open;
    private long number;

    LineCutter(InputStream bytes, int limit) {
        this.bytes = bytes;
        this.limit = limit;
    }

    Optional<String> next() {
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
            longLine.write(buffer, from, until - from);
            from = until;
            refuseAbove(longLine.size() / LONGEST_LETTER);
        }
        var last = lastLine();
        if (isNothing(last)) {
            return Optional.empty();
        }
        open = last.charAt(last.length() - 1) != DOS_END;
        return Optional.of(last);
    }

    /** Whether the last line has characters that belong to no text: NUL, or the DOS mark for the end of a file. */
    boolean lastHasControls() {
        return controls;
    }

    /** Whether the last line, once it has been cut, has no line end and no DOS mark for the end of a file. */
    boolean endsOpen() {
        return open;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    private void passSecondHalfOfEnd() {
        from += afterReturn && buffer[from] == '\n' ? 1 : 0;
        afterReturn = false;
    }

    private int endOfLine() {
        for (var i = from; i < until; i++) {
            var value = buffer[i];
            if (value >= 0 && value < ' ') {
                if (value == '\n' || value == '\r') {
                    return i;
                }
                controls |= value == 0 || value == DOS_END;
            }
        }
        return until;
    }

    private String cut(int end) {
        if (longLine.size() == 0) {
            return decoded(buffer, from, end - from);
        }
        longLine.write(buffer, from, end - from);
        return lastLine();
    }

    private String lastLine() {
        var whole = longLine.toByteArray();
        longLine.reset();
        return decoded(whole, 0, whole.length);
    }

    private String decoded(byte[] content, int start, int length) {
        var line = new String(content, start, length, StandardCharsets.UTF_8);
        refuseAbove(line.length());
        if (line.indexOf('\uFFFD') >= 0) {
            refuseReplaced(line, Arrays.copyOfRange(content, start, start + length));
        }
        return line;
    }

    /** The file was looked at before; a byte that is wrong only now has changed meanwhile. */
    private void refuseReplaced(String line, byte[] written) {
        if (!Arrays.equals(line.getBytes(StandardCharsets.UTF_8), written)) {
            throw badByte(new MalformedInputException(written.length));
        }
    }

    private boolean fill() {
        try {
            from = 0;
            until = Math.max(0, bytes.read(buffer, 0, BUFFER));
            return until > 0;
        } catch (CharacterCodingException badBytes) {
            throw badByte(badBytes);
        } catch (IOException unreadable) {
            throw new UnreadableTableException(
                    ReadingNote.of(NoteCode.FILE_NOT_READABLE, number, "reason", unreadable.toString()), unreadable);
        }
    }

    private void refuseAbove(int letters) {
        if (letters > limit) {
            var values = Map.of("line", Long.toString(number), "limit", Integer.toString(limit));
            throw new UnreadableTableException(new ReadingNote(NoteCode.LINE_TOO_LONG, number, values));
        }
    }

    private UnreadableTableException badByte(CharacterCodingException found) {
        var place = Map.of("line", Long.toString(number), "byte", "?", "position", "?", "encoding", "?");
        return new UnreadableTableException(new ReadingNote(NoteCode.BAD_BYTE, number, place), found);
    }

    /** What stands behind the last line end: nothing, or only marks for the end of the file. */
    private static boolean isNothing(String last) {
        return last.chars().allMatch(character -> character == 0 || character == DOS_END);
    }
}
