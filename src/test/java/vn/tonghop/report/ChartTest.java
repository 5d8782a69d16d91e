package vn.tonghop.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import vn.tonghop.fixture.SamplePlan;
import vn.tonghop.fixture.SampleTotals;
import vn.tonghop.report.Chart.Series;
import vn.tonghop.report.docx.DocxReportWriter;
import vn.tonghop.report.xlsx.XlsxReportWriter;

/** The charts in Word and Excel: native, with their figures, each answering one question. */
class ChartTest {

    @Test
    void answersWhoHasSubmitted() {
        var chart = chart(SampleReport.annex(), "Số phòng, ban, đơn vị theo tình hình gửi báo cáo");

        assertThat(chart.categories())
                .containsExactly("Đúng thời hạn", "Sau thời hạn, đã tổng hợp", "Không phát sinh", "Chưa gửi");
        assertThat(chart.series().get(0).amounts()).containsExactly(amounts("7", "1", "1", "1"));
    }

    @Test
    void setsAchievedAgainstRegisteredForEachDepartment() {
        var chart = chart(SampleReport.draft(), "Số liệu tính chỉ tiêu “Tỷ lệ gia đình đạt");

        assertThat(chart.series())
                .extracting(Series::name)
                .containsExactly("Số gia đình đăng ký “Gia đình văn hóa”", "Số gia đình đạt “Gia đình văn hóa”");
        assertThat(chart.series().get(0).amounts().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("98");
        assertThat(chart.categories()).hasSize(8);
    }

    @Test
    void setsThisPeriodAgainstTheOneBeforeOnOneScale() {
        var chart = chart(SampleReport.draft(), "Kết quả trong kỳ so với");

        assertThat(chart.series().get(0).amounts()).contains(amounts("116.7", "101.6", "100.0", "92.0"));
    }

    @Test
    void drawsThemInWordWithTheirFiguresInside() throws IOException, InvalidFormatException {
        try (var document = new XWPFDocument(
                new ByteArrayInputStream(LaidOut.by(new DocxReportWriter(), SampleReport.withCharts())))) {
            assertThat(document.getCharts()).hasSameSizeAs(charts(SampleReport.draft()));
            for (var chart : document.getCharts()) {
                var sheet = chart.getWorkbook().getSheetAt(0);
                assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isNotBlank();
                assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isNotNegative();
                assertThat(chart.getCTChart().getPlotArea().sizeOfBarChartArray())
                        .isOne();
            }
        }
    }

    @Test
    void drawsThemInExcelFromTheCellsBesideThem() throws IOException {
        try (var workbook =
                new XSSFWorkbook(new ByteArrayInputStream(LaidOut.by(new XlsxReportWriter(), SampleReport.draft())))) {
            var sheet = workbook.getSheet("Biểu đồ");
            var charts = sheet.getDrawingPatriarch().getCharts();
            assertThat(charts).hasSameSizeAs(charts(SampleReport.draft()));
            var series =
                    charts.get(0).getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0);
            assertThat(series.getVal().getNumRef().getF()).startsWith("'Biểu đồ'!$B$3");
            assertThat(workbook.getActiveSheetIndex()).isZero();
        }
    }

    @Test
    void drawsNothingThatNobodyCouldRead() {
        var many = IntStream.range(0, 25).mapToObj(Integer::toString).toList();

        assertThatThrownBy(() -> new Chart("lệch", many, List.of(new Series("một", List.of(BigDecimal.ONE)))))
                .hasMessage("series 'một' of chart 'lệch' has 1 figures for 25 categories");
        assertThat(charts(SampleReport.draft(
                        SamplePlan.plan(), SampleTotals.bare(SamplePlan.plan()).totals())))
                .isEmpty();
    }

    private static BigDecimal[] amounts(String... amounts) {
        return Stream.of(amounts).map(BigDecimal::new).toArray(BigDecimal[]::new);
    }

    private static Chart chart(ConsolidatedReport report, String title) {
        return charts(report).stream()
                .filter(chart -> chart.title().startsWith(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no chart begins with " + title));
    }

    private static List<Chart> charts(ConsolidatedReport report) {
        return report.charts();
    }
}
