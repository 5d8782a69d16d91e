package vn.tonghop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.fixture.OoxmlSchemas;
import vn.tonghop.report.docx.DocxReportWriter;
import vn.tonghop.report.xlsx.XlsxReportWriter;

/** Every XML part of the paper and of the workbook is as the schemas of Word and Excel want it. */
class OoxmlSchemaTest {

    private static final OoxmlSchemas SCHEMAS = new OoxmlSchemas();

    @TempDir
    Path folder;

    static List<ConsolidatedReport> reports() {
        return List.of(SampleReport.draft(), SampleReport.issued(), SampleReport.annex(), SampleReport.withCharts());
    }

    @ParameterizedTest
    @MethodSource("reports")
    @DisplayName("RP-01 the Word file is valid in every part")
    void theDocumentIsValid(ConsolidatedReport report) throws IOException {
        var seen = new ArrayList<String>();

        assertThat(SCHEMAS.faults(written(new DocxReportWriter(), report), seen))
                .isEmpty();
        assertThat(seen).contains("word/document.xml", "word/styles.xml");
    }

    @ParameterizedTest
    @MethodSource("reports")
    @DisplayName("the Excel file is valid in every part")
    void theWorkbookIsValid(ConsolidatedReport report) throws IOException {
        var seen = new ArrayList<String>();

        assertThat(SCHEMAS.faults(written(new XlsxReportWriter(), report), seen))
                .isEmpty();
        assertThat(seen).contains("xl/workbook.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml");
    }

    @Test
    @DisplayName("a part with an element in the wrong place is found")
    void aFaultIsFound() throws IOException {
        var right = written(new DocxReportWriter(), SampleReport.draft());
        var wrong = folder.resolve("wrong.docx");
        Files.copy(right, wrong);
        try (var zip = FileSystems.newFileSystem(wrong)) {
            var part = zip.getPath("word/document.xml");
            Files.writeString(
                    part, Files.readString(part).replaceFirst("<w:body>", "<w:body><w:jc w:val=\"middle\"/>"));
        }

        assertThat(SCHEMAS.faults(wrong, new ArrayList<>()))
                .isNotEmpty()
                .allMatch(fault -> fault.startsWith("word/document.xml"));
    }

    private Path written(ReportWriter writer, ConsolidatedReport report) throws IOException {
        var file = folder.resolve("report." + writer.format().suffix());
        return Files.write(file, LaidOut.by(writer, report));
    }
}
