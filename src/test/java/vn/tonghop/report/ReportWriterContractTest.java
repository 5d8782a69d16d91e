package vn.tonghop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.aggregation.IndicatorTotal;
import vn.tonghop.fixture.SamplePlan;
import vn.tonghop.fixture.SampleTotals;
import vn.tonghop.indicator.IndicatorKind;
import vn.tonghop.report.csv.CsvReportWriter;
import vn.tonghop.report.docx.DocxReportWriter;
import vn.tonghop.report.folder.ReportFolder;
import vn.tonghop.report.html.HtmlReportWriter;
import vn.tonghop.report.pdf.PdfReportWriter;
import vn.tonghop.report.xlsx.XlsxReportWriter;
import vn.tonghop.vietnamese.OfficialNumber;

/** RP-07: the same report gives the same bytes. RP-10: every format tells the same words and figures. */
class ReportWriterContractTest {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

    static Stream<ReportWriter> writers() {
        return ReportFolder.allWriters().stream();
    }

    @ParameterizedTest
    @DisplayName("RP-07 the same report gives the same bytes in every format")
    @MethodSource("writers")
    void writesTheSameBytesForTheSameReport(ReportWriter writer) {
        assertThat(LaidOut.by(writer, SampleReport.draft())).isEqualTo(LaidOut.by(writer, SampleReport.draft()));
    }

    @ParameterizedTest
    @MethodSource("writers")
    void writesOtherBytesForOtherFigures(ReportWriter writer) {
        var other = SampleReport.draft(
                SamplePlan.plan(), SampleTotals.realistic().with("SO_HN", "99").totals());

        assertThat(LaidOut.by(writer, other)).isNotEqualTo(LaidOut.by(writer, SampleReport.draft()));
    }

    @ParameterizedTest
    @MethodSource("writers")
    void writesAReportOfAPeriodInWhichNobodyHasReported(ReportWriter writer) {
        var bare = SampleReport.draft(
                SamplePlan.plan(), SampleTotals.bare(SamplePlan.plan()).totals());

        assertThat(LaidOut.by(writer, bare)).isNotEmpty();
    }

    @Test
    void hasOneWriterForEachFormat() {
        assertThat(writers().map(ReportWriter::format)).containsExactlyInAnyOrder(ReportFormat.values());
    }

    @Test
    void tellsTheSameWordsInEveryFormatForReading() throws IOException {
        var report = SampleReport.draft();
        var docx = joined(docxText(report));
        var pdf = joined(pdfText(report));
        var html = joined(htmlText(report));

        for (var paragraph : ReportText.paragraphs(report)) {
            assertThat(docx).contains(joined(paragraph));
            assertThat(pdf).contains(joined(paragraph));
            assertThat(html).contains(joined(paragraph));
        }
    }

    @Test
    @DisplayName("RP-10 each total is printed alike in DOCX, PDF and HTML")
    void printsEachTotalAlikeInEveryFormat() throws IOException {
        var report = SampleReport.draft();
        var docx = joined(docxText(report));
        var pdf = joined(pdfText(report));
        var html = joined(htmlText(report));

        for (var total : SampleTotals.realistic().totals().office()) {
            var row = joined(total.indicator().wording() + total.indicator().unitOfMeasure() + written(total));
            assertThat(docx).contains(row);
            assertThat(html).contains(row);
            assertThat(pdf).contains(row);
        }
    }

    @Test
    @DisplayName("RP-10 the workbook and the results file hold the same totals as numbers")
    void hasTheTotalsAsNumbersInTheWorkbookAndInTheResultsFile() throws IOException {
        var report = SampleReport.draft();
        var csv = new String(LaidOut.by(new CsvReportWriter(), report), StandardCharsets.UTF_8);

        for (var total : SampleTotals.realistic().totals().office()) {
            var code = total.indicator().code().value();
            if (total.amount().isPresent() && total.indicator().kind() != IndicatorKind.RATIO) {
                assertThat(workbookFigures(report.annex().orElseThrow()))
                        .contains(code + "=" + total.amount().get().doubleValue());
                assertThat(csv)
                        .containsPattern(
                                ";" + code + ";[^\r]*;" + total.amount().get() + ";");
            }
        }
    }

    private static Set<String> workbookFigures(ConsolidatedReport report) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(LaidOut.by(new XlsxReportWriter(), report)));
                var rows = workbook.getFirstSheet().openStream()) {
            return rows.filter(row -> row.getCellCount() > 4)
                    .map(row -> row.getCellText(1) + "=" + figure(row.getCell(4)))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String figure(Cell cell) {
        return String.valueOf(cell.getRawValue());
    }

    private static String written(IndicatorTotal total) {
        return total.amount()
                .map(amount -> total.indicator().kind() == IndicatorKind.RATIO
                        ? OfficialNumber.percent(amount).replace("%", "")
                        : OfficialNumber.written(amount))
                .orElse("…");
    }

    private static String docxText(ConsolidatedReport report) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(LaidOut.by(new DocxReportWriter(), report)));
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    private static String pdfText(ConsolidatedReport report) throws IOException {
        try (var document = Loader.loadPDF(LaidOut.by(new PdfReportWriter(), report))) {
            var text = new StringBuilder();
            for (var page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                text.append(withoutPageNumber(stripper.getText(document)));
            }
            return text.toString();
        }
    }

    /** The number stands above the text or, since it was written last, below it. */
    private static String withoutPageNumber(String page) {
        return page.replaceFirst("^\\d{1,2}\\R", "").replaceFirst("\\R\\d{1,2}\\s*$", "\n");
    }

    private static String htmlText(ConsolidatedReport report) {
        var html = new String(LaidOut.by(new HtmlReportWriter(), report), StandardCharsets.UTF_8);
        return html.replaceAll("<[^>]*>", " ")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replace("&lt;", "<")
                .replace("&gt;", ">");
    }

    private static String joined(String text) {
        return BLANKS.matcher(text).replaceAll("");
    }
}
