package vn.tonghop.report.folder;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import vn.tonghop.report.ConsolidatedReport;
import vn.tonghop.report.ReportWriter;

/** Lays a report out in several formats: side by side, unless it is so large that each of them fills the memory. */
final class Typesetting {

    private static final int SIDE_BY_SIDE = 2;
    private static final int MOST_CELLS_SIDE_BY_SIDE = 30_000;

    private final List<ReportWriter> writers;

    Typesetting(List<ReportWriter> writers) {
        this.writers = writers;
    }

    /** What each writer makes of the report, in the order of the writers; the first failure is thrown as it is. */
    List<byte[]> of(ConsolidatedReport report) {
        // Not the common pool: its threads do not see the classes within the program's jar.
        var threads = Executors.newFixedThreadPool(report.cells() > MOST_CELLS_SIDE_BY_SIDE ? 1 : SIDE_BY_SIDE);
        try {
            var begun = writers.stream()
                    .map(writer -> CompletableFuture.supplyAsync(() -> writer.write(report), threads))
                    .toList();
            return begun.stream().map(CompletableFuture::join).toList();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        } finally {
            threads.shutdownNow();
        }
    }
}
