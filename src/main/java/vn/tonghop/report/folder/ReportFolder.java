package vn.tonghop.report.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        return folderOf(period, version).resolve("bao-cao-%s.%s".formatted(period, format.suffix()));
    }

    /**
     * Writes all formats, then the manifest, and returns the files of the formats. Nothing is left half written: all are laid
     * out before the first one is written.
     *
     * @throws IllegalStateException if another report lies there already; a new one needs a new version
     */
    public List<ReportFile> write(ConsolidatedReport report, int version) {
        var folder = folderOf(report.period(), version);
        var laidOut = new Typesetting(writers, root).of(report);
        var files = new ArrayList<ReportFile>();
        for (var index = 0; index < writers.size(); index++) {
            files.add(file(folder, report, writers.get(index), laidOut.get(index)));
        }
        var manifest = new Manifest(programVersion).of(report, version, files);
        refuseOverwriting(folder.resolve(MANIFEST), manifest);
        for (var index = 0; index < files.size(); index++) {
            put(files.get(index).path(), laidOut.get(index));
        }
        put(folder.resolve(MANIFEST), manifest);
        return List.copyOf(files);
    }

    private static ReportFile file(Path folder, ConsolidatedReport report, ReportWriter writer, byte[] bytes) {
        var name = folder.resolve(
                "bao-cao-%s.%s".formatted(report.period(), writer.format().suffix()));
        return new ReportFile(name, writer.format(), Sha256.of(bytes), bytes.length);
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
