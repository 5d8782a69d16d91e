package vn.tonghop.report.xlsx;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.tonghop.report.Cell;
import vn.tonghop.report.DataSheet;
import vn.tonghop.report.ReportTable;
import vn.tonghop.report.ReportTable.Column;

/** One sheet: title, head that stays in sight, rows, legend; ready for printing on A4 landscape. */
final class XlsxSheet {

    static final int HEAD = 2;

    private static final int UNITS_PER_LETTER = 256;
    private static final int NARROWEST = 7;
    private static final int WIDEST = 70;
    private static final int LETTERS_ON_PAPER = 220;
    private static final float LINE_HEIGHT = 15.5f;
    /** Excel allows no higher row. */
    private static final float HIGHEST = 409;
    /** Excel refuses longer texts in a cell. */
    private static final int LONGEST_TEXT = 32_767;

    private final SXSSFWorkbook workbook;
    private final XlsxStyles styles;

    XlsxSheet(SXSSFWorkbook workbook, XlsxStyles styles) {
        this.workbook = workbook;
        this.styles = styles;
    }

    void add(DataSheet data) {
        var sheet = workbook.createSheet(data.name());
        setUp(sheet, data.table().columns());
        var title = sheet.createRow(0).createCell(0);
        title.setCellValue(data.title());
        title.setCellStyle(styles.title());
        addTable(sheet, data.table());
        addLegend(sheet, data);
    }

    private static void setUp(SXSSFSheet sheet, List<Column> columns) {
        for (var index = 0; index < columns.size(); index++) {
            var letters =
                    Math.min(WIDEST, Math.max(NARROWEST, columns.get(index).share()));
            sheet.setColumnWidth(index, (letters + 1) * UNITS_PER_LETTER);
        }
        sheet.createFreezePane(0, HEAD + 1);
        sheet.setRepeatingRows(new CellRangeAddress(HEAD, HEAD, -1, -1));
        sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 1));
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        var print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        var wide = columns.stream().mapToInt(XlsxSheet::letters).sum();
        print.setFitWidth((short) (1 + wide / LETTERS_ON_PAPER));
        print.setFitHeight((short) 0);
        sheet.getFooter().setCenter("&P/&N");
    }

    private void addTable(SXSSFSheet sheet, ReportTable table) {
        var columns = table.columns();
        var head = sheet.createRow(HEAD);
        var headStyle = styles.head();
        for (var index = 0; index < columns.size(); index++) {
            var cell = head.createCell(index);
            cell.setCellValue(columns.get(index).heading());
            cell.setCellStyle(headStyle);
        }
        head.setHeightInPoints(LINE_HEIGHT
                * columns.stream()
                        .mapToInt(column -> lines(column.heading(), column))
                        .max()
                        .orElse(1));
        var line = HEAD + 1;
        for (var row : table.rows()) {
            var created = sheet.createRow(line++);
            fill(created, row, columns);
            raise(created, row, columns);
        }
        if (!table.rows().isEmpty()) {
            sheet.setAutoFilter(new CellRangeAddress(HEAD, line - 1, 0, columns.size() - 1));
        }
    }

    private void fill(Row line, ReportTable.Row row, List<Column> columns) {
        for (var index = 0; index < columns.size(); index++) {
            var content = row.cells().get(index);
            var cell = line.createCell(index);
            cell.setCellStyle(styles.of(content, columns.get(index).alignment(), row.emphasis()));
            content.formula().ifPresent(cell::setCellFormula);
            content.number()
                    .ifPresentOrElse(
                            number -> cell.setCellValue(number.doubleValue()), () -> cell.setCellValue(text(content)));
        }
    }

    /** No program measures the rows of a streamed sheet, so the lines are counted here. */
    private static void raise(Row line, ReportTable.Row row, List<Column> columns) {
        var most = IntStream.range(0, columns.size())
                .map(index -> lines(row.cells().get(index).written(), columns.get(index)))
                .max()
                .orElse(1);
        if (most > 1) {
            line.setHeightInPoints(Math.min(HIGHEST, LINE_HEIGHT * most));
        }
    }

    private static int lines(String text, Column column) {
        return text.lines()
                .mapToInt(line -> 1 + line.length() / letters(column))
                .sum();
    }

    private static int letters(Column column) {
        return Math.min(WIDEST, Math.max(NARROWEST, column.share()));
    }

    private void addLegend(SXSSFSheet sheet, DataSheet data) {
        if (!data.legend().isEmpty()) {
            var cell = sheet.createRow(HEAD + data.table().rows().size() + 2).createCell(0);
            cell.setCellValue(data.legend());
            cell.setCellStyle(styles.legend());
        }
    }

    private static String text(Cell content) {
        var written = content.written();
        return written.length() <= LONGEST_TEXT ? written : written.substring(0, LONGEST_TEXT);
    }
}
