package vn.tonghop.report.folder;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import vn.tonghop.report.ConsolidatedReport;
import vn.tonghop.report.ReportWriter;
import vn.tonghop.report.xlsx.WaitingRows;
import vn.tonghop.storage.AtomicFile;

/** Lays a report out in several formats: side by side, unless it is so large that each of them fills the memory. */
final class Typesetting {

    private static final int SIDE_BY_SIDE = 2;
    private static final int MOST_CELLS_SIDE_BY_SIDE = 30_000;

    private final List<ReportWriter> writers;
    private final Path folder;

    /** The whole file, which is not in its place yet, or why there is none. */
    record Outcome(Optional<AtomicFile> file, Optional<RuntimeException> failure) {}

    /** What is not in its place yet waits in that folder. */
    Typesetting(List<ReportWriter> writers, Path folder) {
        this.writers = writers;
        this.folder = folder;
    }

    /** What each writer makes of the report, in the order of the writers, or why it could not. */
    List<Outcome> of(ConsolidatedReport report) {
        // Not the common pool: its threads do not see the classes within the program's jar.
        var threads = Executors.newFixedThreadPool(report.cells() > MOST_CELLS_SIDE_BY_SIDE ? 1 : SIDE_BY_SIDE);
        try {
            var begun = writers.stream()
                    .map(writer -> CompletableFuture.supplyAsync(() -> write(writer, report), threads))
                    .toList();
            return begun.stream().map(Typesetting::outcome).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    /** An error, such as lack of memory, is not one of the format and ends the work. */
    private static Outcome outcome(CompletableFuture<AtomicFile> begun) {
        try {
            return new Outcome(Optional.of(begun.join()), Optional.empty());
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                return new Outcome(Optional.empty(), Optional.of(cause));
            }
            throw failed;
        }
    }

    private AtomicFile write(ReportWriter writer, ConsolidatedReport report) {
        return WaitingRows.in(folder, () -> {
            try {
                return written(writer, report);
            } catch (IOException e) {
                throw new UncheckedIOException(
                        "cannot write the %s of period %s; free space or rights may be missing"
                                .formatted(writer.format(), report.period()),
                        e);
            }
        });
    }

    private AtomicFile written(ReportWriter writer, ConsolidatedReport report) throws IOException {
        var file = AtomicFile.in(folder);
        var isWhole = false;
        try (var out = new BufferedOutputStream(Files.newOutputStream(file.path()))) {
            writer.write(report, out);
            out.flush();
            isWhole = true;
            return file;
        } finally {
            if (!isWhole) {
                file.close();
            }
        }
    }
}
