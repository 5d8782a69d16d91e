package vn.tonghop.report.xlsx;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tonghop.report.Chart;
import vn.tonghop.report.chart.BarChart;

/** One sheet with all charts: figures on the left, the chart that is drawn from them on the right. */
final class XlsxCharts {

    private static final int LEAST_ROWS = 18;
    private static final int ROWS_FOR_FRAME = 8;
    private static final int FIRST_COLUMN = 4;
    private static final int LAST_COLUMN = 15;
    private static final int NAME_WIDTH = 40 * 256;
    private static final int AMOUNT_WIDTH = 18 * 256;

    private final XSSFSheet sheet;

    XlsxCharts(XSSFWorkbook workbook, String name) {
        sheet = workbook.createSheet(name);
        sheet.setColumnWidth(0, NAME_WIDTH);
        for (var column = 1; column < FIRST_COLUMN; column++) {
            sheet.setColumnWidth(column, AMOUNT_WIDTH);
        }
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    void add(List<Chart> charts) {
        var line = 0;
        for (var chart : charts) {
            var bars = chart.categories().size() * chart.series().size();
            var rows = Math.max(LEAST_ROWS, bars + ROWS_FOR_FRAME);
            fill(chart, line);
            draw(chart, line, line + rows);
            line += rows + 2;
        }
    }

    private void fill(Chart chart, int line) {
        sheet.createRow(line).createCell(0).setCellValue(chart.title());
        var head = sheet.createRow(line + 1);
        var wrapped = sheet.getWorkbook().createCellStyle();
        wrapped.setWrapText(true);
        for (var index = 0; index < chart.series().size(); index++) {
            var cell = head.createCell(index + 1);
            cell.setCellValue(chart.series().get(index).name());
            cell.setCellStyle(wrapped);
        }
        for (var category = 0; category < chart.categories().size(); category++) {
            var row = sheet.createRow(line + 2 + category);
            row.createCell(0).setCellValue(chart.categories().get(category));
            for (var index = 0; index < chart.series().size(); index++) {
                var amount = chart.series().get(index).amounts().get(category);
                row.createCell(index + 1).setCellValue(amount.doubleValue());
            }
        }
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
