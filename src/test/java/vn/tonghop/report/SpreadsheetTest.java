package vn.tonghop.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.fixture.SamplePlan;
import vn.tonghop.fixture.SampleTotals;
import vn.tonghop.forms.activities.ActivityKind;
import vn.tonghop.report.csv.CsvReportWriter;
import vn.tonghop.report.xlsx.XlsxReportWriter;

class SpreadsheetTest {

    @Test
    void hasASheetForEachQuestion() throws IOException {
        try (var workbook = workbook(SampleReport.annex())) {
            assertThat(workbook.getSheets().map(Sheet::getName))
                    .containsExactly(
                            "Tổng hợp",
                            "Theo đơn vị",
                            "Hoạt động",
                            "Danh hiệu",
                            "Tình hình nộp",
                            "Nguồn số liệu",
                            "Chi tiết số liệu",
                            "Nhiệm vụ",
                            "Biểu đồ");
        }
    }

    @Test
    void keepsTheSheetsOfAnAuditorInTheOffice() throws IOException {
        try (var workbook = workbook(SampleReport.draft())) {
            assertThat(workbook.getSheets().map(Sheet::getName))
                    .containsExactly("Tổng hợp", "Theo đơn vị", "Hoạt động", "Danh hiệu", "Biểu đồ");
        }
    }

    @Test
    @DisplayName("RP-04 in the workbook numbers are numbers; codes and contents with leading zeros are text")
    void writesNumbersAsNumbersAndCodesAsText() throws IOException {
        try (var workbook =
                new XSSFWorkbook(new ByteArrayInputStream(LaidOut.by(new XlsxReportWriter(), SampleReport.annex())))) {
            var row = workbook.getSheet("Tổng hợp").getRow(4);
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo("LUOT_NGUOI");
            assertThat(row.getCell(4).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(row.getCell(4).getNumericCellValue()).isEqualTo(1512);
            assertThat(row.getCell(4).getCellStyle().getDataFormatString()).isEqualTo("#,##0");
            var ratio = workbook.getSheet("Tổng hợp").getRow(8).getCell(4);
            assertThat(ratio.getNumericCellValue()).isEqualTo(93.7);
            assertThat(ratio.getCellStyle().getDataFormatString()).isEqualTo("#,##0.0");
        }
        try (var workbook =
                new XSSFWorkbook(new ByteArrayInputStream(LaidOut.by(new XlsxReportWriter(), hostile("00123"))))) {
            var cell = workbook.getSheet("Hoạt động").getRow(3).getCell(4);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo("00123");
        }
    }

    @Test
    void keepsTheHeadInSightAndOnEachPrintedPage() throws IOException {
        try (var workbook =
                new XSSFWorkbook(new ByteArrayInputStream(LaidOut.by(new XlsxReportWriter(), SampleReport.annex())))) {
            workbook.removeSheetAt(workbook.getSheetIndex("Biểu đồ"));
            for (var sheet : workbook) {
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(2);
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            }
        }
    }

    /** Across a page break a title would stand half on the first page and be lost on the next. */
    @Test
    void keepsTitleAndLegendWithinTheColumnsOfEachPrintedPage() throws IOException {
        try (var workbook =
                new XSSFWorkbook(new ByteArrayInputStream(LaidOut.by(new XlsxReportWriter(), SampleReport.annex())))) {
            workbook.removeSheetAt(workbook.getSheetIndex("Biểu đồ"));
            var abreast = new TreeSet<Short>();
            for (var sheet : workbook) {
                var pages = sheet.getPrintSetup().getFitWidth();
                abreast.add(pages);
                var lastRepeated = sheet.getRepeatingColumns().getLastColumn();
                var lastOfTable = sheet.getRow(2).getLastCellNum() - 1;
                assertThat(sheet.getMergedRegions())
                        .as(sheet.getSheetName())
                        .isNotEmpty()
                        .allSatisfy(text -> {
                            assertThat(text.getFirstColumn()).isZero();
                            assertThat(text.getLastColumn()).isEqualTo(pages == 1 ? lastOfTable : lastRepeated);
                            var cell = sheet.getRow(text.getFirstRow()).getCell(0);
                            assertThat(cell.getCellStyle().getWrapText()).isTrue();
                        });
            }
            assertThat(abreast).as("pages side by side").contains((short) 1).hasSizeGreaterThan(1);
        }
    }

    @Test
    void unfoldsTheTotalsToFilesAndLines() throws IOException {
        try (var workbook = workbook(SampleReport.annex())) {
            assertThat(rows(workbook, 5))
                    .anyMatch(row -> row.getCellText(4).equals("ket-qua-PB01.csv")
                            && row.getCellText(7).equals("0".repeat(64)));
            assertThat(rows(workbook, 2).get(2).getCellText(8)).isEqualTo("7.0");
            assertThat(rows(workbook, 2).get(2).getCellText(9)).isEqualTo("3.0");
        }
    }

    @Test
    @DisplayName("AG-07 every total is the sum of the lines that the workbook names with file and line")
    void computesEachTotalFromItsLines() throws IOException {
        try (var workbook =
                new XSSFWorkbook(new ByteArrayInputStream(LaidOut.by(new XlsxReportWriter(), SampleReport.annex())))) {
            var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            var computed = 0;
            for (var row : workbook.getSheet("Tổng hợp")) {
                var cell = row.getCell(row.getLastCellNum() - 1);
                if (cell != null && cell.getCellType() == CellType.FORMULA) {
                    assertThat(evaluator.evaluate(cell).getNumberValue())
                            .as(row.getCell(1).getStringCellValue())
                            .isEqualTo(row.getCell(4).getNumericCellValue())
                            .isEqualTo(cell.getNumericCellValue());
                    computed++;
                }
            }
            assertThat(computed).isGreaterThan(10);
            assertThat(workbook.getSheet("Chi tiết số liệu")
                            .getRow(3)
                            .getCell(7)
                            .getStringCellValue())
                    .isEqualTo("ket-qua-PB01.csv");
        }
    }

    @ParameterizedTest
    @DisplayName("RP-05 what begins like a formula is plain text in XLSX and CSV")
    @ValueSource(strings = {"=1+1", "+84 912", "-2+3", "@SUM(A1)", "=HYPERLINK(\"http://x\")", "\t=1", " =1"})
    void showsWhatLooksLikeAFormulaAsPlainText(String hostile) throws IOException, CsvException {
        var report = hostile(hostile);

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(LaidOut.by(new XlsxReportWriter(), report)))) {
            var cell = workbook.getSheet("Hoạt động").getRow(3).getCell(4);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(hostile);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
        assertThat(records(report)).anyMatch(cells -> cells[5].equals("'" + hostile.strip()));
    }

    @Test
    void readsBackAsAResultsFileOfTheOffice() throws IOException, CsvException {
        var records = records(SampleReport.draft());

        assertThat(records.get(0))
                .containsExactly(
                        "Mã đơn vị",
                        "Kỳ báo cáo",
                        "Mã chỉ tiêu",
                        "Chỉ tiêu",
                        "Đơn vị tính",
                        "Kết quả",
                        "Ước cả năm",
                        "Ghi chú");
        assertThat(records).allMatch(cells -> cells.length == 8);
        assertThat(records.get(2)).startsWith("VPUB", "2026-H1", "LUOT_NGUOI").contains("1512");
        assertThat(records)
                .extracting(cells -> cells[2])
                .doesNotContain("TL_QT", "GUONG_DH")
                .contains("UU_DIEM");
    }

    @Test
    void beginsWithTheMarkThatExcelNeeds() {
        assertThat(LaidOut.by(new CsvReportWriter(), SampleReport.draft()))
                .startsWith((byte) 0xEF, (byte) 0xBB, (byte) 0xBF);
    }

    @Test
    void keepsQuotesSeparatorsAndLineBreaksInOneCell() throws IOException, CsvException {
        var text = "Một; \"hai\"\nba \\ bốn";
        var totals = SampleTotals.bare(SamplePlan.plan())
                .say("UU_DIEM", "PB01", text)
                .totals();

        assertThat(records(SampleReport.draft(SamplePlan.plan(), totals))).anyMatch(cells -> cells[5].equals(text));
    }

    @Test
    void writesFractionsWithACommaAndNoGrouping() throws IOException, CsvException {
        var totals =
                SampleTotals.bare(SamplePlan.plan()).with("SO_HN", "12345.50").totals();

        assertThat(records(SampleReport.draft(SamplePlan.plan(), totals)))
                .anyMatch(cells -> cells[5].equals("12345,5"));
    }

    private static ConsolidatedReport hostile(String text) {
        var totals = SampleTotals.bare(SamplePlan.plan())
                .say("UU_DIEM", "PB01", text)
                .act(SampleTotals.activity("PB01", LocalDate.of(2026, 3, 5), ActivityKind.MEETING, text, 1))
                .totals();
        return SampleReport.draft(SamplePlan.plan(), totals);
    }

    private static ReadableWorkbook workbook(ConsolidatedReport report) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(LaidOut.by(new XlsxReportWriter(), report)));
    }

    private static List<Row> rows(ReadableWorkbook workbook, int sheet) throws IOException {
        try (Stream<Row> rows = workbook.getSheet(sheet).orElseThrow().openStream()) {
            return rows.toList();
        }
    }

    private static List<String[]> records(ConsolidatedReport report) throws IOException, CsvException {
        var text = new String(LaidOut.by(new CsvReportWriter(), report), StandardCharsets.UTF_8).substring(1);
        try (var reader = new CSVReaderBuilder(new StringReader(text))
                .withCSVParser(new RFC4180ParserBuilder().withSeparator(';').build())
                .build()) {
            return reader.readAll();
        }
    }
}
