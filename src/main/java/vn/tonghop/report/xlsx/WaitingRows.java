package vn.tonghop.report.xlsx;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;
import vn.tonghop.storage.AtomicFile;
import vn.tonghop.storage.SharedFolder;

/**
 * Where the rows of a long sheet wait on the disk until the workbook is whole: in a folder of this program, as unfinished files
 * that only their owner reads and that the next run removes after a kill. POI's own folder in the machine's temporary one
 * belongs to whichever account came first and shuts out all others.
 */
public final class WaitingRows implements TempFileCreationStrategy {

    private final Path folder;

    private WaitingRows(Path folder) {
        this.folder = folder;
    }

    /** Does the work with the rows that wait in that folder, which is made if it is not there. */
    public static <T> T in(Path folder, Supplier<T> work) {
        return TempFile.withStrategy(new WaitingRows(folder), work);
    }

    @Override
    public File createTempFile(String prefix, String suffix) throws IOException {
        return AtomicFile.ownersIn(SharedFolder.create(folder)).path().toFile();
    }

    @Override
    public File createTempDirectory(String prefix) {
        throw new IllegalStateException("a workbook of this program needs no folder of its own: " + prefix);
    }
}
