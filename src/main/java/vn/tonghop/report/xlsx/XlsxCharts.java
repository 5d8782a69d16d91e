package vn.tonghop.report.xlsx;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tonghop.report.Cell;
import vn.tonghop.report.Chart;
import vn.tonghop.report.ReportTable.Alignment;
import vn.tonghop.report.ReportTable.Emphasis;
import vn.tonghop.report.chart.BarChart;

/** One sheet with all charts: figures on the left, the chart that is drawn from them on the right. */
final class XlsxCharts {

    private static final int LEAST_ROWS = 18;
    private static final int ROWS_FOR_FRAME = 8;
    private static final int FIRST_COLUMN = 4;
    private static final int LAST_COLUMN = 15;
    private static final int NAME_WIDTH = 40 * 256;
    private static final int AMOUNT_LETTERS = 18;
    private static final int AMOUNT_WIDTH = AMOUNT_LETTERS * 256;
    private static final float LINE_HEIGHT = 15.5f;
    private static final float TITLE_HEIGHT = 22;
    /** In percent: what brings all columns onto a page, and how many rows a page has at one percent. */
    private static final int WIDEST_SCALE = 52;

    private static final int ROWS_ON_PAGE = 3_000;

    private final XSSFSheet sheet;
    private final XlsxStyles styles;

    XlsxCharts(XSSFWorkbook workbook, String name) {
        sheet = workbook.createSheet(name);
        sheet.setColumnWidth(0, NAME_WIDTH);
        for (var column = 1; column < FIRST_COLUMN; column++) {
            sheet.setColumnWidth(column, AMOUNT_WIDTH);
        }
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        styles = new XlsxStyles(workbook);
    }

    void add(List<Chart> charts) {
        var line = 0;
        var tallest = charts.stream().mapToInt(XlsxCharts::rows).max().orElse(LEAST_ROWS);
        sheet.getPrintSetup().setScale((short) Math.min(WIDEST_SCALE, ROWS_ON_PAGE / tallest));
        for (var chart : charts) {
            var rows = rows(chart);
            if (line > 0) {
                sheet.setRowBreak(line - 1);
            }
            fill(chart, line);
            draw(chart, line, line + rows);
            line += rows + 2;
        }
    }

    private static int rows(Chart chart) {
        var bars = chart.categories().size() * chart.series().size();
        return Math.max(LEAST_ROWS, bars + ROWS_FOR_FRAME);
    }

    private void fill(Chart chart, int line) {
        fillTitle(chart, sheet.createRow(line));
        fillHead(chart, sheet.createRow(line + 1));
        for (var category = 0; category < chart.categories().size(); category++) {
            var row = sheet.createRow(line + 2 + category);
            put(row, 0, Cell.text(chart.categories().get(category)), Alignment.LEFT);
            for (var index = 0; index < chart.series().size(); index++) {
                put(
                        row,
                        index + 1,
                        Cell.figure(chart.series().get(index).amounts().get(category)),
                        Alignment.RIGHT);
            }
        }
    }

    private void fillTitle(Chart chart, Row row) {
        row.setHeightInPoints(TITLE_HEIGHT);
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, LAST_COLUMN - 1));
        var title = row.createCell(0);
        title.setCellValue(chart.title());
        title.setCellStyle(styles.title());
    }

    private void fillHead(Chart chart, Row head) {
        var lines = 1;
        for (var index = 0; index < chart.series().size(); index++) {
            var name = chart.series().get(index).name();
            lines = Math.max(lines, LineCount.of(name, AMOUNT_LETTERS, XlsxStyles.BODY));
            var cell = head.createCell(index + 1);
            cell.setCellValue(name);
            cell.setCellStyle(styles.head());
        }
        head.setHeightInPoints(LINE_HEIGHT * lines);
    }

    private void put(Row row, int column, Cell content, Alignment alignment) {
        var cell = row.createCell(column);
        content.number()
                .ifPresentOrElse(
                        number -> cell.setCellValue(number.doubleValue()), () -> cell.setCellValue(content.written()));
        cell.setCellStyle(styles.of(content, alignment, Emphasis.PLAIN));
    }

    private void draw(Chart chart, int line, int end) {
        var drawing = sheet.createDrawingPatriarch();
        var target = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, FIRST_COLUMN, line + 1, LAST_COLUMN, end));
        var first = line + 2;
        var count = chart.categories().size();
        var columns = IntStream.rangeClosed(1, chart.series().size()).boxed().toList();
        var cells = new BarChart.Cells(
                XDDFDataSourcesFactory.fromStringCellRange(sheet, BarChart.below(first, count, 0)),
                columns.stream()
                        .map(column -> XDDFDataSourcesFactory.fromNumericCellRange(
                                sheet, BarChart.below(first, count, column)))
                        .toList(),
                columns.stream()
                        .map(column -> new CellReference(sheet.getSheetName(), line + 1, column, true, true))
                        .toList());
        new BarChart(target).draw(chart, cells);
    }
}
