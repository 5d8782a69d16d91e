package vn.tonghop.report.folder;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import vn.tonghop.report.ConsolidatedReport;
import vn.tonghop.report.ReportWriter;
import vn.tonghop.report.xlsx.WaitingRows;

/** Lays a report out in several formats: side by side, unless it is so large that each of them fills the memory. */
final class Typesetting {

    private static final int SIDE_BY_SIDE = 2;
    private static final int MOST_CELLS_SIDE_BY_SIDE = 30_000;

    private final List<ReportWriter> writers;
    private final Path folder;

    /** What is too long for the memory waits in that folder. */
    Typesetting(List<ReportWriter> writers, Path folder) {
        this.writers = writers;
        this.folder = folder;
    }

    /** What each writer makes of the report, in the order of the writers; the first failure is thrown as it is. */
    List<byte[]> of(ConsolidatedReport report) {
        // Not the common pool: its threads do not see the classes within the program's jar.
        var threads = Executors.newFixedThreadPool(report.cells() > MOST_CELLS_SIDE_BY_SIDE ? 1 : SIDE_BY_SIDE);
        try {
            var begun = writers.stream()
                    .map(writer -> CompletableFuture.supplyAsync(() -> write(writer, report), threads))
                    .toList();
            return begun.stream().map(CompletableFuture::join).toList();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        } finally {
            threads.shutdownNow();
        }
    }

    private byte[] write(ReportWriter writer, ConsolidatedReport report) {
        return WaitingRows.in(folder, () -> writer.write(report));
    }
}
