package vn.tonghop.report.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
public final class ReportFolder {

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

    /**
     * Writes all formats, then the manifest, and returns the files of the formats. Nothing is left half written: all are laid
     * out before the first one is written.
     *
     * @throws IllegalStateException if another report lies there already; a new one needs a new version
     */
    public List<ReportFile> write(ConsolidatedReport report, int version) {
        var folder = folderOf(report.period(), version);
        var files = new LinkedHashMap<ReportFile, byte[]>();
        lay(report, writers, folder.resolve(FILE.formatted(report.period(), "%s")), files);
        report.annex()
                .ifPresent(annex -> lay(
                        annex,
                        writers.stream().filter(ReportFolder::isForAnnex).toList(),
                        folder.resolve(ANNEX.formatted(report.period(), "%s")),
                        files));
        var manifest = new Manifest(programVersion).of(report, version, List.copyOf(files.keySet()));
        refuseOverwriting(folder.resolve(MANIFEST), manifest);
        files.forEach((file, bytes) -> put(file.path(), bytes));
        put(folder.resolve(MANIFEST), manifest);
        return List.copyOf(files.keySet());
    }

    private static boolean isForAnnex(ReportWriter writer) {
        return writer.format() == ReportFormat.DOCX || writer.format() == ReportFormat.XLSX;
    }

    private void lay(ConsolidatedReport paper, List<ReportWriter> chosen, Path pattern, Map<ReportFile, byte[]> files) {
        var laidOut = new Typesetting(chosen, root).of(paper);
        for (var index = 0; index < chosen.size(); index++) {
            var format = chosen.get(index).format();
            var bytes = laidOut.get(index);
            var path =
                    pattern.resolveSibling(String.valueOf(pattern.getFileName()).formatted(format.suffix()));
            files.put(new ReportFile(path, format, Sha256.of(bytes), bytes.length), bytes);
        }
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

    /** Puts a file in place as a whole. */
    static void put(Path target, byte[] bytes) {
        try {
            AtomicFile.write(target, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write %s; free space or rights may be missing".formatted(target), e);
        }
    }
}
