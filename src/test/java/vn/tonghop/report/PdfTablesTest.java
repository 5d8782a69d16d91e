package vn.tonghop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.report.Appendix.Orientation;
import vn.tonghop.report.ReportTable.Alignment;
import vn.tonghop.report.ReportTable.Column;
import vn.tonghop.report.ReportTable.Row;
import vn.tonghop.report.pdf.PdfReportWriter;

/** Where tables of the PDF break. */
class PdfTablesTest {

    private static final String HEAD = "Nội dung";

    /** Around the end of the first page and of the second, so that each place of a break is met. */
    static Stream<Integer> sizes() {
        return Stream.concat(
                IntStream.of(1, 4, 5).boxed(), IntStream.rangeClosed(41, 49).boxed());
    }

    @ParameterizedTest
    @MethodSource("sizes")
    @DisplayName("the last rows of a table stand together, below its head")
    void theLastRowsStandTogether(int size) throws IOException {
        var pages = pages(size, size + 1);

        assertThat(pages.stream().mapToInt(page -> rows(page).size()).sum()).isEqualTo(size);
        assertThat(rows(pages.get(pages.size() - 1))).hasSizeGreaterThanOrEqualTo(Math.min(4, size));
        assertThat(pages).allSatisfy(page -> assertThat(page).containsOnlyOnce(HEAD));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    @DisplayName("a sub-heading stands on the page of its first row")
    void aSubHeadingStandsAboveARow(int size) throws IOException {
        for (var every : List.of(5, 7)) {
            var pages = pages(size, every);

            assertThat(pages)
                    .allSatisfy(page -> assertThat(page.strip()
                                    .lines()
                                    .filter(line -> line.startsWith("Dòng ") || line.startsWith("Nhóm "))
                                    .reduce((first, second) -> second))
                            .hasValueSatisfying(last -> assertThat(last).startsWith("Dòng ")));
            assertThat(pages).allSatisfy(page -> assertThat(page).containsOnlyOnce(HEAD));
        }
    }

    private static List<String> rows(String page) {
        return page.lines().filter(line -> line.startsWith("Dòng ")).toList();
    }

    /** The pages of an appendix whose table has so many rows and a sub-heading above every so many of them. */
    private static List<String> pages(int size, int every) throws IOException {
        var rows = new ArrayList<Row>();
        for (var number = 1; number <= size; number++) {
            if (number % every == 1 && every <= size) {
                rows.add(ReportTable.group("Nhóm " + number, 1));
            }
            rows.add(Row.plain(Cell.text("Dòng " + number)));
        }
        var table = new ReportTable(List.of(new Column(HEAD, 1, Alignment.LEFT)), rows);
        var appendix = new Appendix(
                "Phụ lục I", "BẢNG", List.of(), List.of(table), List.of(), "", "./.", Orientation.PORTRAIT);
        try (var document =
                Loader.loadPDF(LaidOut.by(new PdfReportWriter(), SampleReport.withAppendices(List.of(appendix))))) {
            var pages = new ArrayList<String>();
            for (var page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages.stream().filter(text -> text.contains("Dòng ")).toList();
        }
    }
}
