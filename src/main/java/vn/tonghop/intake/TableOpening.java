package vn.tonghop.intake;

import java.nio.file.Path;
import vn.tonghop.form.FormVocabulary;
import vn.tonghop.table.FileOpening;
import vn.tonghop.table.HeaderVocabulary;
import vn.tonghop.table.Table;
import vn.tonghop.table.TableReader;
import vn.tonghop.table.note.ReadingLimits;

/**
 * Opens files as tables, within the limits of the settings and with the words of the forms as evidence for the header. What
 * was understood of a file is remembered for those who read it again.
 */
final class TableOpening {

    private final TableReader reader;
    private final LastUnderstood understood = new LastUnderstood();

    TableOpening(IntakeProperties properties, FormVocabulary words, FileOpening files) {
        this.reader = new TableReader(
                new ReadingLimits(
                        properties.largestFile().toBytes(), properties.longestLine(), properties.mostColumns()),
                new HeaderVocabulary(words.headers()),
                files);
    }

    /**
     * Opens a file of which nothing is known.
     *
     * @throws vn.tonghop.table.note.UnreadableTableException if it cannot be read as a table
     */
    Table open(Path file) {
        var table = reader.open(file);
        understood.keep(file, table.understanding());
        return table;
    }

    /** Opens a file that may have been opened before and has not changed since. */
    Table openAgain(Path file) {
        return understood.find(file).map(known -> reader.open(file, known)).orElseGet(() -> open(file));
    }
}
