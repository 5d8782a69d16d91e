package vn.tonghop.report.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.tonghop.aggregation.WrittenDocuments;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.report.ConsolidatedReport;
import vn.tonghop.report.ReportFormat;
import vn.tonghop.report.ReportWriter;
import vn.tonghop.report.csv.CsvReportWriter;
import vn.tonghop.report.docx.DocxReportWriter;
import vn.tonghop.report.html.HtmlReportWriter;
import vn.tonghop.report.pdf.PdfReportWriter;
import vn.tonghop.report.xlsx.XlsxReportWriter;
import vn.tonghop.storage.AtomicFile;
import vn.tonghop.storage.Sha256;

/**
 * Where reports lie: {@code <PERIOD>/<VERSION>/bao-cao-<PERIOD>.docx} and its sisters, with a manifest that is written
 * last, so that a folder with a manifest is complete. Writing the same report again changes nothing.
 */
public final class ReportFolder implements WrittenDocuments {

    private static final String MANIFEST = "manifest.json";
    private static final String FILE = "bao-cao-%s.%s";
    private static final String ANNEX = "noi-bo-%s.%s";

    private final Path root;
    private final List<ReportWriter> writers;
    private final String programVersion;

    /** A folder for those formats. */
    public ReportFolder(Path root, List<ReportWriter> writers, String programVersion) {
        this.root = root;
        this.writers = List.copyOf(writers);
        this.programVersion = programVersion;
    }

    /** One writer for each format. */
    public static List<ReportWriter> allWriters() {
        return List.of(
                new DocxReportWriter(),
                new PdfReportWriter(),
                new XlsxReportWriter(),
                new CsvReportWriter(),
                new HtmlReportWriter());
    }

    /** Where that version of a period's report lies. */
    public Path folderOf(PeriodCode period, int version) {
        if (version < 1) {
            throw new IllegalArgumentException("version is %d; versions count from 1".formatted(version));
        }
        return root.resolve(period.toString()).resolve(Integer.toString(version));
    }

    /** Where the document of that version and format lies, whether or not it has been written. */
    public Path fileOf(PeriodCode period, int version, ReportFormat format) {
        return folderOf(period, version).resolve(FILE.formatted(period, format.suffix()));
    }

    /** Where what only the office keeps of that version lies: its annex as DOCX and XLSX. */
    public Path annexOf(PeriodCode period, int version, ReportFormat format) {
        return folderOf(period, version).resolve(ANNEX.formatted(period, format.suffix()));
    }

    /** Whether all formats of that version are there; a folder that somebody has moved away is not missed. */
    @Override
    public boolean areComplete(PeriodCode period, int version) {
        var folder = folderOf(period, version);
        return !Files.isDirectory(folder) || Files.exists(folder.resolve(MANIFEST));
    }

    /**
     * Writes all formats, then the manifest, and returns the files of the formats. A format that fails keeps none of the others
     * back; then there is no manifest, so that the missing one is written by a later run. No file is left half written: all are
     * laid out before the first one is written.
     *
     * @throws IllegalStateException if another report lies there already; a new one needs a new version
     * @throws RuntimeException why neither DOCX nor PDF could be written: without a paper it is no report
     */
    public List<ReportFile> write(ConsolidatedReport report, int version) {
        try (var laid = new LaidFiles(root)) {
            return write(report, version, laid);
        }
    }

    private List<ReportFile> write(ConsolidatedReport report, int version, LaidFiles laid) {
        var folder = folderOf(report.period(), version);
        var papers = new ArrayList<Paper>();
        papers.add(new Paper(report, writers, folder.resolve(FILE.formatted(report.period(), "%s"))));
        report.annex()
                .map(annex -> new Paper(
                        annex,
                        writers.stream().filter(ReportFolder::isForAnnex).toList(),
                        folder.resolve(ANNEX.formatted(report.period(), "%s"))))
                .ifPresent(papers::add);
        laid.lay(papers);
        var manifest = new Manifest(programVersion).of(report, version, laid.files());
        refuseOverwriting(folder.resolve(MANIFEST), manifest);
        laid.put();
        laid.refuseWithoutAny(Set.of(
                fileOf(report.period(), version, ReportFormat.DOCX),
                fileOf(report.period(), version, ReportFormat.PDF)));
        if (laid.isComplete()) {
            put(folder.resolve(MANIFEST), manifest);
        }
        return laid.files();
    }

    private static boolean isForAnnex(ReportWriter writer) {
        return writer.format() == ReportFormat.DOCX || writer.format() == ReportFormat.XLSX;
    }

    private static void refuseOverwriting(Path manifest, byte[] content) {
        try {
            if (Files.exists(manifest)
                    && !Sha256.of(Files.readAllBytes(manifest)).equals(Sha256.of(content))) {
                throw new IllegalStateException(
                        "%s belongs to another report; write this one as the next version".formatted(manifest));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + manifest, e);
        }
    }

    private static void put(Path target, byte[] bytes) {
        try {
            AtomicFile.write(target, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write %s; free space or rights may be missing".formatted(target), e);
        }
    }
}
