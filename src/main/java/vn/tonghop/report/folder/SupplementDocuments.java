package vn.tonghop.report.folder;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.aggregation.SupplementReading;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.plan.Plan;
import vn.tonghop.report.ConsolidatedReport;
import vn.tonghop.report.ReportWriter;
import vn.tonghop.report.composition.SupplementComposer;
import vn.tonghop.report.docx.DocxReportWriter;
import vn.tonghop.report.pdf.PdfReportWriter;
import vn.tonghop.submission.IssuedSupplement;

/**
 * The papers of supplements: {@code <PERIOD>/bo-sung-<N>/bao-cao-bo-sung-<N>-<PERIOD>.docx} and its sister. They lie beside
 * the versions of the report, which stay as they are. Writing the same supplement again gives the same bytes.
 */
public final class SupplementDocuments {

    private final Plan plan;
    private final SupplementReading reading;
    private final SupplementComposer composer;
    private final Path root;
    private final List<ReportWriter> writers = List.of(new DocxReportWriter(), new PdfReportWriter());

    SupplementDocuments(
            Plan plan, SupplementReading reading, SupplementComposer composer, ReportProperties properties) {
        this.plan = plan;
        this.reading = reading;
        this.composer = composer;
        this.root = properties.folder();
    }

    /** Where the papers of that supplement lie, whether or not they have been written. */
    public Path folderOf(PeriodCode period, int number) {
        return root.resolve(period.toString()).resolve("bo-sung-" + number);
    }

    /** The papers of that supplement, whether or not they have been written. */
    public List<Path> papersOf(PeriodCode period, int number) {
        return papers(period, number, "");
    }

    private List<Path> papers(PeriodCode period, int number, String ending) {
        var pattern = pattern(period, number, ending);
        return writers.stream()
                .map(writer -> pattern.resolveSibling(String.valueOf(pattern.getFileName())
                        .formatted(writer.format().suffix())))
                .toList();
    }

    private Path pattern(PeriodCode period, int number, String ending) {
        return folderOf(period, number).resolve("bao-cao-bo-sung-%d-%s%s.%s".formatted(number, period, ending, "%s"));
    }

    /** Writes the papers and returns their folder; empty if nothing was proposed under that number. */
    public Optional<Path> write(IssuedSupplement issued) {
        return reading.read(issued)
                .map(supplement -> composer.compose(plan, supplement))
                .map(paper -> write(issued, paper));
    }

    private Path write(IssuedSupplement issued, ConsolidatedReport paper) {
        write(paper, writers, pattern(issued.period(), issued.number(), ""));
        var folder = folderOf(issued.period(), issued.number());
        var annex = "noi-bo-bo-sung-%d-%s.%s".formatted(issued.number(), issued.period(), "%s");
        paper.annex().ifPresent(own -> write(own, List.of(new DocxReportWriter()), folder.resolve(annex)));
        return folder;
    }

    /**
     * Writes the papers of a supplement that is being collected, without number and date, under names that tell one state of
     * the collection from the next; none if nothing was proposed under that number. A paper that fails keeps the other not back.
     *
     * @throws RuntimeException why neither of them could be written
     */
    public List<Path> writeDraft(PeriodCode period, int number, String state, LocalDate day) {
        return reading.readDraft(period, number, day)
                .map(supplement -> composer.compose(plan, supplement))
                .map(paper -> write(paper, writers, pattern(period, number, "-du-thao-" + state)))
                .orElse(List.of());
    }

    private List<Path> write(ConsolidatedReport paper, List<ReportWriter> formats, Path pattern) {
        try (var laid = new LaidFiles(root)) {
            laid.lay(List.of(new Paper(paper, formats, pattern)));
            laid.put();
            var written = laid.files().stream().map(ReportFile::path).toList();
            laid.refuseWithoutAny(Set.copyOf(written));
            return written;
        }
    }
}
