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
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import vn.tonghop.report.ConsolidatedReport;
import vn.tonghop.report.ReportFormat;
import vn.tonghop.report.ReportWriter;
import vn.tonghop.report.xlsx.WaitingRows;
import vn.tonghop.storage.AtomicFile;

/** Lays papers out in several formats: side by side, unless one is so large that each of them fills the memory. */
final class Typesetting {

    private static final int SIDE_BY_SIDE = 2;
    private static final int MOST_CELLS_SIDE_BY_SIDE = 30_000;

    private final Path folder;

    /**
     * What came of one format of a paper.
     *
     * @param place where its file belongs
     * @param format the format
     * @param file the whole file, which is not in its place yet; empty if there is none
     * @param failure why there is none
     */
    record Outcome(Path place, ReportFormat format, Optional<AtomicFile> file, Optional<RuntimeException> failure) {}

    /** What is not in its place yet waits in that folder. */
    Typesetting(Path folder) {
        this.folder = folder;
    }

    /** What comes of each format of each paper, in their order. */
    List<Outcome> of(List<Paper> papers) {
        var isLarge = papers.stream().anyMatch(paper -> paper.report().cells() > MOST_CELLS_SIDE_BY_SIDE);
        // Not the common pool: its threads do not see the classes within the program's jar.
        var threads = Executors.newFixedThreadPool(isLarge ? 1 : SIDE_BY_SIDE);
        try {
            var begun = papers.stream()
                    .flatMap(paper -> paper.writers().map(writer -> begin(paper, writer, threads)))
                    .toList();
            return begun.stream().map(Supplier::get).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private Supplier<Outcome> begin(Paper paper, ReportWriter writer, Executor threads) {
        var begun = CompletableFuture.supplyAsync(() -> write(writer, paper.report()), threads);
        return () -> outcome(paper.placeOf(writer), writer.format(), begun);
    }

    /** An error, such as lack of memory, is not one of the format and ends the work. */
    private static Outcome outcome(Path place, ReportFormat format, CompletableFuture<AtomicFile> begun) {
        try {
            return new Outcome(place, format, Optional.of(begun.join()), Optional.empty());
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                return new Outcome(place, format, Optional.empty(), Optional.of(cause));
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
