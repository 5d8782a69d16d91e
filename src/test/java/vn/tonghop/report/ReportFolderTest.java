package vn.tonghop.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.SamplePlan;
import vn.tonghop.fixture.SampleTotals;
import vn.tonghop.report.csv.CsvReportWriter;
import vn.tonghop.report.docx.DocxReportWriter;
import vn.tonghop.report.folder.ReportFile;
import vn.tonghop.report.folder.ReportFolder;

class ReportFolderTest {

    @TempDir
    Path root;

    @Test
    void writesEachFormatUnderAPlainNameAndTheManifestBesideThem() {
        var written = new ReportFolder(root, ReportFolder.allWriters(), "0.1.0").write(SampleReport.draft(), 1);

        assertThat(written)
                .extracting(ReportFile::name)
                .containsExactly(
                        "bao-cao-2026-H1.docx",
                        "bao-cao-2026-H1.pdf",
                        "bao-cao-2026-H1.xlsx",
                        "bao-cao-2026-H1.csv",
                        "bao-cao-2026-H1.html",
                        "noi-bo-2026-H1.docx",
                        "noi-bo-2026-H1.xlsx");
        assertThat(root.resolve("2026-H1/1").toFile().list()).hasSize(8).noneMatch(name -> name.endsWith(".moving"));
    }

    /** RP-07. */
    @Test
    void provesInputsTotalsAndFilesInTheManifest() throws IOException {
        var written = folder().write(SampleReport.draft(), 3);

        assertThat(Files.readString(root.resolve("2026-H1/3/manifest.json"), StandardCharsets.UTF_8))
                .contains("\"planVersion\" : \"3f9a1c27b0de\"", "\"programVersion\" : \"0.1.0\"", "\"version\" : 3")
                .contains("\"LUOT_NGUOI\" : 1512", "\"fileName\" : \"ket-qua-PB01.csv\"")
                .contains(written.get(0).sha256());
    }

    @Test
    void changesNothingWhenTheSameReportIsWrittenAgain() throws IOException {
        var manifest = root.resolve("2026-H1/1/manifest.json");
        var first = folder().write(SampleReport.draft(), 1);
        var before = Files.readAllBytes(manifest);

        var second = folder().write(SampleReport.draft(), 1);

        assertThat(second).isEqualTo(first);
        assertThat(Files.readAllBytes(manifest)).isEqualTo(before);
    }

    @Test
    void neverOverwritesAnotherReport() {
        folder().write(SampleReport.draft(), 1);
        var other = SampleReport.draft(
                SamplePlan.plan(), SampleTotals.realistic().with("SO_HN", "15").totals());

        assertThatThrownBy(() -> folder().write(other, 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageEndingWith("belongs to another report; write this one as the next version");
    }

    @Test
    void completesAFolderThatAnInterruptedRunLeftWithoutManifest() throws IOException {
        var folder = Files.createDirectories(root.resolve("2026-H1").resolve("1"));
        Files.writeString(folder.resolve("bao-cao-2026-H1.csv"), "nửa chừng", StandardCharsets.UTF_8);

        var written = folder().write(SampleReport.draft(), 1);

        assertThat(Files.size(written.get(0).path())).isEqualTo(written.get(0).size());
        assertThat(folder.resolve("manifest.json")).exists();
    }

    @Test
    void aFormatThatFailsKeepsNoneOfTheOthersBackAndIsWrittenLater() throws IOException {
        var written = withPdf(report -> {
                    throw new IllegalStateException("the font is gone");
                })
                .write(SampleReport.draft(), 1);

        assertThat(written)
                .extracting(ReportFile::name)
                .containsExactly("bao-cao-2026-H1.docx", "bao-cao-2026-H1.csv", "noi-bo-2026-H1.docx");
        assertThat(root.resolve("2026-H1/1").toFile().list())
                .containsExactlyInAnyOrder("bao-cao-2026-H1.docx", "bao-cao-2026-H1.csv", "noi-bo-2026-H1.docx");
        var mended = withPdf(report -> new byte[] {1});
        assertThat(mended.areComplete(SampleReport.draft().period(), 1)).isFalse();

        mended.write(SampleReport.draft(), 1);

        assertThat(mended.areComplete(SampleReport.draft().period(), 1)).isTrue();
        assertThat(root.resolve("2026-H1/1/bao-cao-2026-H1.pdf")).hasBinaryContent(new byte[] {1});
    }

    @Test
    void aFileThatCannotBePutInPlaceKeepsNoneOfTheOthersBack() throws IOException {
        Files.createDirectories(root.resolve("2026-H1/1/bao-cao-2026-H1.docx"));

        var written = withPdf(report -> new byte[] {1}).write(SampleReport.draft(), 1);

        assertThat(written)
                .extracting(ReportFile::name)
                .containsExactly("bao-cao-2026-H1.pdf", "bao-cao-2026-H1.csv", "noi-bo-2026-H1.docx");
        assertThat(root.resolve("2026-H1/1").toFile().list())
                .hasSize(4)
                .noneMatch(name -> name.endsWith(".moving") || name.endsWith(".json"));
    }

    @Test
    void withoutAnyPaperItIsNoReportThoughTheOtherFormatsAreThere() {
        var folder = new ReportFolder(
                root,
                List.of(
                        pdf(report -> {
                            throw new IllegalStateException("the font is gone");
                        }),
                        new CsvReportWriter()),
                "0.1.0");

        assertThatThrownBy(() -> folder.write(SampleReport.draft(), 1)).hasMessage("the font is gone");
        assertThat(root.resolve("2026-H1/1/bao-cao-2026-H1.csv")).exists();
    }

    @Test
    void refusesAVersionBelowOne() {
        assertThatThrownBy(() -> folder().write(SampleReport.draft(), 0))
                .hasMessage("version is 0; versions count from 1");
    }

    private ReportFolder withPdf(Function<ConsolidatedReport, byte[]> laying) {
        return new ReportFolder(root, List.of(new DocxReportWriter(), pdf(laying), new CsvReportWriter()), "0.1.0");
    }

    private static ReportWriter pdf(Function<ConsolidatedReport, byte[]> laying) {
        return new ReportWriter() {
            @Override
            public ReportFormat format() {
                return ReportFormat.PDF;
            }

            @Override
            public void write(ConsolidatedReport report, OutputStream out) throws IOException {
                out.write(laying.apply(report));
            }
        };
    }

    private ReportFolder folder() {
        return new ReportFolder(root, List.of(new CsvReportWriter()), "0.1.0");
    }
}
