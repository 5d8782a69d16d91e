package vn.tonghop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.SamplePlan;
import vn.tonghop.fixture.SampleTotals;
import vn.tonghop.report.docx.DocxReportWriter;
import vn.tonghop.report.pdf.PdfReportWriter;
import vn.tonghop.report.xlsx.XlsxReportWriter;
import vn.tonghop.unit.Unit;

/** RP-09: 500 units with long names; heads repeat and nothing is cut off. */
class ManyUnitsTest {

    private static final int UNITS = 500;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

    private final List<Unit> units =
            IntStream.rangeClosed(1, UNITS).mapToObj(ManyUnitsTest::unit).toList();

    @TempDir
    Path folder;

    @Test
    @DisplayName("RP-09 500 units with long names in the PDF: heads repeat on each page and nothing is cut off")
    void cutsNothingOffInThePdfAndRepeatsTheHeads() throws IOException {
        try (var document = Loader.loadPDF(LaidOut.by(new PdfReportWriter(), report()))) {
            assertNamesEveryUnit(text(document));
            assertThat(pagesWith(document, "Phòng, ban, đơn vị")).isGreaterThan(20);
            assertThat(lettersOutside(document)).isZero();
        }
    }

    @Tag("long")
    @Test
    @DisplayName("RP-09 500 units with long names in the DOCX: heads repeat on each page and nothing is cut off")
    void cutsNothingOffInTheDocxAndRepeatsTheHeads() throws IOException {
        var pdf = OfficeConversion.convert(folder, "nhieu.docx", LaidOut.by(new DocxReportWriter(), report()), "pdf");

        try (var document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            assertNamesEveryUnit(text(document));
            assertThat(pagesWith(document, "Phòng, ban, đơn vị")).isGreaterThan(20);
            assertThat(lettersOutside(document)).isZero();
        }
    }

    @Test
    void listsEveryUnitInTheWorkbook() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(LaidOut.by(new XlsxReportWriter(), report())))) {
            var sheet = workbook.getSheet("Theo đơn vị");
            assertThat(sheet.getRow(3 + UNITS - 1).getCell(1).getStringCellValue())
                    .isEqualTo(units.get(UNITS - 1).name());
            assertThat(sheet.getRow(3 + UNITS).getCell(2).getNumericCellValue()).isEqualTo(14);
        }
    }

    private ConsolidatedReport report() {
        var plan = SamplePlan.planFor(units);
        var totals = SampleTotals.bare(plan)
                .with("SO_HN", "14")
                .with("CBCCVC", "123456")
                .totals();
        return SampleReport.draft(plan, totals);
    }

    private void assertNamesEveryUnit(String text) {
        var joined = BLANKS.matcher(text).replaceAll("");
        assertThat(units)
                .allMatch(unit -> joined.contains(BLANKS.matcher(unit.name()).replaceAll("")));
    }

    private static Unit unit(int number) {
        var name = "Trung tâm Nghiên cứu, Ứng dụng và Phát triển văn hóa số %03d".formatted(number);
        return SamplePlan.department("PB%03d".formatted(number), name);
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }

    private static long pagesWith(PDDocument document, String head) throws IOException {
        var pages = 0L;
        for (var page = 1; page <= document.getNumberOfPages(); page++) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages += BLANKS.matcher(stripper.getText(document)).replaceAll(" ").contains(head) ? 1 : 0;
        }
        return pages;
    }

    private static int lettersOutside(PDDocument document) throws IOException {
        var outside = new OutsideCounter();
        outside.getText(document);
        return outside.letters;
    }

    /** Counts letters that lie beyond the paper or its margins on the right. */
    private static final class OutsideCounter extends PDFTextStripper {

        private int letters;

        @Override
        protected void processTextPosition(TextPosition letter) {
            var box = getCurrentPage().getMediaBox();
            if (letter.getX() < 0
                    || letter.getX() + letter.getWidth() > box.getWidth() - 30
                    || letter.getY() > box.getHeight() - 30) {
                letters++;
            }
            super.processTextPosition(letter);
        }
    }
}
