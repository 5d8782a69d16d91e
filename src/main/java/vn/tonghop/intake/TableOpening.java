package vn.tonghop.intake;

import java.nio.file.Path;
import java.time.Instant;
import vn.tonghop.form.FormVocabulary;
import vn.tonghop.plan.Plan;
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
    private final FormVocabulary words;
    private final Plan plan;
    private final LastUnderstood understood = new LastUnderstood();

    TableOpening(IntakeProperties properties, FormVocabulary words, Plan plan, FileOpening files) {
        this.words = words;
        this.plan = plan;
        this.reader = new TableReader(
                new ReadingLimits(
                        properties.largestFile().toBytes(), properties.longestLine(), properties.mostColumns()),
                new HeaderVocabulary(words.headers()),
                files);
    }

    /**
     * Opens a file of which nothing is known but when it arrived.
     *
     * @throws vn.tonghop.table.note.UnreadableTableException if it cannot be read as a table
     */
    Table open(Path file, Instant received) {
        var table = reader.open(file, new MeantSheet(plan, words, received));
        understood.keep(file, table.understanding());
        return table;
    }

    /** Opens a file that may have been opened before and has not changed since. */
    Table openAgain(Path file, Instant received) {
        return understood.find(file).map(known -> reader.open(file, known)).orElseGet(() -> open(file, received));
    }
}
