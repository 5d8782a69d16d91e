package vn.tonghop.run;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tonghop.storage.AtomicFile;

/** Files that were being written when a run was cut short: they have a temporary name and were never moved into place. */
final class UnfinishedFiles {

    private static final Logger LOG = LoggerFactory.getLogger(UnfinishedFiles.class);

    private final List<WorkFolder> folders;

    /** Unfinished files in those folders and below. */
    UnfinishedFiles(List<WorkFolder> folders) {
        this.folders = List.copyOf(folders);
    }

    /** Removes what the runs under the main lock left, and tells how many there were. Call it under that lock. */
    int removeOfRuns() {
        return visit(folder -> !folder.isOfDispatch(), true);
    }

    /** Removes what a dispatch left, and tells how many there were. Call it under the lock of dispatch. */
    int removeOfDispatch() {
        return visit(WorkFolder::isOfDispatch, true);
    }

    /** How many there are. Changes nothing. */
    int count() {
        return visit(folder -> true, false);
    }

    private int visit(Predicate<WorkFolder> which, boolean removes) {
        return folders.stream()
                .filter(which)
                .map(WorkFolder::workFolder)
                .distinct()
                .filter(Files::isDirectory)
                .mapToInt(folder -> visitBelow(folder, removes))
                .sum();
    }

    private static int visitBelow(Path folder, boolean removes) {
        var visitor = new Visit(removes);
        try {
            Files.walkFileTree(folder, visitor);
        } catch (IOException unreadable) {
            LOG.warn("cannot look for unfinished files in {}: {}", folder, unreadable.toString());
        }
        return visitor.found;
    }

    private static boolean isUnfinished(Path file) {
        return String.valueOf(file.getFileName()).endsWith(AtomicFile.UNFINISHED);
    }

    private static final class Visit extends SimpleFileVisitor<Path> {

        private final boolean removes;
        private int found;

        private Visit(boolean removes) {
            this.removes = removes;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (attributes.isRegularFile() && isUnfinished(file)) {
                found++;
                remove(file);
            }
            return FileVisitResult.CONTINUE;
        }

        private void remove(Path file) throws IOException {
            if (removes) {
                Files.deleteIfExists(file);
                LOG.info("removed the unfinished file {}", file);
            }
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
            LOG.warn("cannot look at {}: {}", file, unreadable.toString());
            return FileVisitResult.CONTINUE;
        }
    }
}
