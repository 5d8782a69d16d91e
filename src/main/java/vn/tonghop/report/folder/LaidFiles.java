package vn.tonghop.report.folder;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tonghop.report.ReportFormat;
import vn.tonghop.storage.AtomicFile;
import vn.tonghop.storage.Sha256;
import vn.tonghop.storage.SharedFolder;

/**
 * The files of a report on their way into its folder. What fails is left out, and noted; what was not put in its place goes when
 * they are closed.
 */
final class LaidFiles implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(LaidFiles.class);

    private final Path root;
    private final Map<ReportFile, AtomicFile> files = new LinkedHashMap<>();
    private final List<RuntimeException> failures = new ArrayList<>();

    /** What is not in its place yet waits in that folder. */
    LaidFiles(Path root) {
        this.root = root;
    }

    /** Lays papers out, each in its formats. */
    void lay(List<Paper> papers) {
        for (var outcome : new Typesetting(root).of(papers)) {
            outcome.file().ifPresent(file -> files.put(told(outcome.place(), outcome.format(), file.path()), file));
            outcome.failure().ifPresent(failure -> failed(outcome.place(), failure));
        }
    }

    private static ReportFile told(Path place, ReportFormat format, Path file) {
        try {
            return new ReportFile(place, format, Sha256.of(file), Files.size(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read %s, which was written a moment before".formatted(file), e);
        }
    }

    /** Puts each file in place that was laid out. */
    void put() {
        files.entrySet().removeIf(file -> !isPut(file.getKey().path(), file.getValue()));
    }

    private boolean isPut(Path place, AtomicFile file) {
        try (file) {
            SharedFolder.create(place.toAbsolutePath().resolveSibling(""));
            file.moveTo(place);
            return true;
        } catch (IOException unwritable) {
            failed(
                    place,
                    new UncheckedIOException(
                            "cannot write %s; free space or rights may be missing".formatted(place), unwritable));
            return false;
        }
    }

    @Override
    public void close() {
        files.values().forEach(file -> {
            try {
                file.close();
            } catch (IOException left) {
                LOG.warn("{} is left; the next run removes it", file.path(), left);
            }
        });
    }

    /** What was laid out and, after {@link #put()}, lies in its place. */
    List<ReportFile> files() {
        return List.copyOf(files.keySet());
    }

    boolean isComplete() {
        return failures.isEmpty();
    }

    /** Throws the first failure if none of those files, which can be read and signed, lies in its place. */
    void refuseWithoutAny(Set<Path> papers) {
        if (!failures.isEmpty() && files.keySet().stream().map(ReportFile::path).noneMatch(papers::contains)) {
            throw failures.get(0);
        }
    }

    private void failed(Path path, RuntimeException failure) {
        LOG.error("{} cannot be written; the other formats are", path, failure);
        failures.add(failure);
    }
}
