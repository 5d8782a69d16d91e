package vn.tonghop.report.folder;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.tonghop.report.ConsolidatedReport;
import vn.tonghop.report.ReportWriter;

/** A report with the formats that it is to have and the place of its files, in which the suffix is left open. */
final class Paper {

    private final ConsolidatedReport report;
    private final List<ReportWriter> writers;
    private final Path pattern;

    Paper(ConsolidatedReport report, List<ReportWriter> writers, Path pattern) {
        this.report = report;
        this.writers = List.copyOf(writers);
        this.pattern = pattern;
    }

    ConsolidatedReport report() {
        return report;
    }

    Stream<ReportWriter> writers() {
        return writers.stream();
    }

    /** Where its file of that format belongs. */
    Path placeOf(ReportWriter writer) {
        var name =
                String.valueOf(pattern.getFileName()).formatted(writer.format().suffix());
        return pattern.resolveSibling(name);
    }
}
