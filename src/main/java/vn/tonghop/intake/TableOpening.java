package vn.tonghop.intake;

import java.nio.file.Path;
import vn.tonghop.form.FormVocabulary;
import vn.tonghop.table.HeaderVocabulary;
import vn.tonghop.table.Table;
import vn.tonghop.table.TableReader;
import vn.tonghop.table.note.ReadingLimits;

/** Opens files as tables, within the limits of the settings and with the words of the forms as evidence for the header. */
public final class TableOpening {

    private final TableReader reader;

    TableOpening(IntakeProperties properties, FormVocabulary words) {
        this.reader = new TableReader(
                new ReadingLimits(
                        properties.largestFile().toBytes(), properties.longestLine(), properties.mostColumns()),
                new HeaderVocabulary(words.headers()));
    }

    /**
     * Opens a file.
     *
     * @throws vn.tonghop.table.note.UnreadableTableException if it cannot be read as a table
     */
    public Table open(Path file) {
        return reader.open(file);
    }
}
