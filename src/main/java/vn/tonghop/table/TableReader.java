package vn.tonghop.table;

import java.io.IOException;
import java.nio.file.Path;
import vn.tonghop.table.note.NoteCode;
import vn.tonghop.table.note.ReadingLimits;
import vn.tonghop.table.note.ReadingNote;
import vn.tonghop.table.note.UnreadableTableException;
import vn.tonghop.table.workbook.ZipContent;

/** Opens a file of which nothing is known and finds the table in it, or says exactly why it cannot. */
public final class TableReader {

    private final ReadingLimits limits;
    private final FileOpening files;
    private final TextReader texts;
    private final SheetReader sheets;

    /** A reader that keeps to the limits and knows some column names, or none. */
    public TableReader(ReadingLimits limits, HeaderVocabulary vocabulary) {
        this(limits, vocabulary, FileOpening.ofTheSystem());
    }

    /** The same, through a given door. */
    public TableReader(ReadingLimits limits, HeaderVocabulary vocabulary, FileOpening files) {
        this.limits = limits;
        this.files = files;
        this.texts = new TextReader(limits, vocabulary);
        this.sheets = new SheetReader(limits, vocabulary);
    }

    /**
     * The table in a file; the caller closes it.
     *
     * @throws UnreadableTableException when the file as a whole cannot be read, with the reason as a note
     */
    public Table open(Path file) {
        return open(file, SheetChoice.none());
    }

    /**
     * The table in a file; of several sheets of one form the one that is chosen. The caller closes it.
     *
     * @throws UnreadableTableException when the file as a whole cannot be read, with the reason as a note
     */
    public Table open(Path file, SheetChoice choice) {
        return readable(() -> {
            var channel = files.open(file);
            try {
                var bytes = new FileBytes(channel);
                limits.refuseBytes(bytes.size());
                if (!ZipContent.begins(bytes.from(0))) {
                    return text(bytes);
                }
                var sheet = sheets.open(channel, choice);
                return sheet.isPresent() ? sheet.get() : text(new FileBytes(files.open(file)));
            } catch (IOException | RuntimeException refused) {
                channel.close();
                throw refused;
            }
        });
    }

    /** The table in a file that has been understood before and has not changed since; the caller closes it. */
    public Table open(Path file, Understanding known) {
        return readable(() -> known.sheet().isPresent()
                ? SheetReader.open(files.open(file), known)
                : new Table(new TextFile(new FileBytes(files.open(file)), limits.lineChars()), known));
    }

    private Table text(FileBytes bytes) throws IOException {
        try {
            return texts.open(new TextFile(bytes, limits.lineChars()));
        } catch (IOException | RuntimeException refused) {
            bytes.close();
            throw refused;
        }
    }

    private interface Opening {
        Table open() throws IOException;
    }

    private static Table readable(Opening opening) {
        try {
            return opening.open();
        } catch (IOException unreadable) {
            throw new UnreadableTableException(
                    ReadingNote.of(NoteCode.FILE_NOT_READABLE, 0, "reason", unreadable.toString()), unreadable);
        }
    }
}
