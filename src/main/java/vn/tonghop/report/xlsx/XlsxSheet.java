package vn.tonghop.report.xlsx;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellStyle;
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
    /** Columns that stand on every printed page: number and name. */
    private static final int REPEATED = 2;
    /** A bold letter of 14 points next to one of 11. */
    private static final double TITLE_TO_BODY = 1.4;

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
        var columns = data.table().columns();
        setUp(sheet, columns);
        addText(sheet.createRow(0), new Text(data.title(), styles.title(), TITLE_TO_BODY), columns);
        addTable(sheet, data.table());
        if (!data.legend().isEmpty()) {
            var line = sheet.createRow(HEAD + data.table().rows().size() + 2);
            addText(line, new Text(data.legend(), styles.legend(), 1), columns);
        }
    }

    private static void setUp(SXSSFSheet sheet, List<Column> columns) {
        for (var index = 0; index < columns.size(); index++) {
            sheet.setColumnWidth(index, (letters(columns.get(index)) + 1) * UNITS_PER_LETTER);
        }
        sheet.createFreezePane(0, HEAD + 1);
        sheet.setRepeatingRows(new CellRangeAddress(HEAD, HEAD, -1, -1));
        sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, REPEATED - 1));
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        var print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) pagesAbreast(columns));
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

    /**
     * A text above or below the table.
     *
     * @param letterWidth width of its letters; those of the table have 1
     */
    private record Text(String words, CellStyle style, double letterWidth) {}

    /**
     * Writes a text across the columns that stand on every printed page; across a page break half of it would stand on the
     * next page, or nowhere.
     */
    private static void addText(Row line, Text text, List<Column> columns) {
        var across = pagesAbreast(columns) == 1 ? columns : columns.subList(0, Math.min(REPEATED, columns.size()));
        if (across.size() > 1) {
            var place = new CellRangeAddress(line.getRowNum(), line.getRowNum(), 0, across.size() - 1);
            line.getSheet().addMergedRegion(place);
        }
        var cell = line.createCell(0);
        cell.setCellValue(text.words());
        cell.setCellStyle(text.style());
        var lines = 1 + (int) (text.words().length() * text.letterWidth() / letters(across));
        line.setHeightInPoints((float) (LINE_HEIGHT * lines * text.letterWidth()));
    }

    private static int pagesAbreast(List<Column> columns) {
        return 1 + letters(columns) / LETTERS_ON_PAPER;
    }

    private static int letters(List<Column> columns) {
        return columns.stream().mapToInt(XlsxSheet::letters).sum();
    }

    private static String text(Cell content) {
        var written = content.written();
        return written.length() <= LONGEST_TEXT ? written : written.substring(0, LONGEST_TEXT);
    }
}
