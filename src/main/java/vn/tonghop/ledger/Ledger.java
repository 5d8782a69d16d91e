package vn.tonghop.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import vn.tonghop.run.AfterRun;
import vn.tonghop.storage.AtomicFile;
import vn.tonghop.storage.PrivateFolder;

/**
 * The file in the archive that holds what the database knows and no original tells: numbers, times and verdicts of files,
 * decisions, reports, what was due and which mails went out. It is written anew at the end of each run.
 */
public final class Ledger implements AfterRun {

    /** How the file is named, beside the folders of the units. */
    public static final String FILE = "so-ghi.jsonl.gz";

    private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);

    private final LedgerRepository database;
    private final Path file;

    Ledger(LedgerRepository database, @Value("${tonghop.intake.archive-folder}") Path archive) {
        this.database = database;
        this.file = archive.resolve(FILE);
    }

    /** Whether there is one. */
    public boolean isThere() {
        return Files.isRegularFile(file);
    }

    /** Whether it knows of every file that the database knows of. */
    public boolean isUpToDate() {
        return known() == database.files();
    }

    /** Where it lies. */
    public Path file() {
        return file;
    }

    /**
     * Writes it anew. One that knows of more files than the database is left as it is, because the database was lost; and what
     * goes wrong is only logged, because the run is done and the next one writes it again.
     */
    @Override
    public synchronized void write() {
        try {
            var files = database.files();
            if (known() > files) {
                LOG.error("{} knows of more files than the database and is left as it is", file);
            } else if (!database.isEmpty()) {
                write(files);
            }
        } catch (IOException | UncheckedIOException | DataAccessException notWritten) {
            LOG.error("the ledger {} is not written; the next run writes it", file, notWritten);
        }
    }

    /** How many files it knows of; one that cannot be read is worth nothing and is written anew. */
    private long known() {
        try {
            return isThere() ? LedgerText.files(file) : 0;
        } catch (IOException unreadable) {
            LOG.warn("the ledger {} cannot be read and is written anew", file, unreadable);
            return 0;
        }
    }

    private void write(long files) throws IOException {
        var folder = PrivateFolder.create(file.toAbsolutePath().resolveSibling(""));
        try (var unfinished = AtomicFile.ownersIn(folder)) {
            try (var text = LedgerText.to(unfinished.path(), files)) {
                database.tellKept(text);
            }
            if (!isThere() || Files.mismatch(unfinished.path(), file) >= 0) {
                unfinished.moveTo(file);
            }
        }
    }

    /** Puts everything that it holds into the database. Call it in a transaction, on an empty database. */
    public void restore() {
        try {
            LedgerText.read(file, database.restoring());
        } catch (IOException broken) {
            throw new UncheckedIOException(
                    "cannot read the ledger %s; restore it from a back-up".formatted(file), broken);
        }
    }
}
