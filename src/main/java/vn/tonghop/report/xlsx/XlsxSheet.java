package vn.tonghop.report.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.poi.common.usermodel.HyperlinkType;
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

/** One sheet: title, head that stays in sight, rows, legend; ready for printing on A4 landscape. Too long a table has more of them. */
final class XlsxSheet {

    static final int HEAD = 2;

    private static final int UNITS_PER_LETTER = 256;
    private static final float LINE_HEIGHT = 15.5f;
    /** Excel allows no higher row. */
    private static final float HIGHEST = 409;
    /** Excel refuses longer texts in a cell. */
    private static final int LONGEST_TEXT = 32_767;

    private static final int MOST_LINKS = 60_000;

    private final SXSSFWorkbook workbook;
    private final XlsxStyles styles;
    private final int lastLine;
    private int links;

    XlsxSheet(SXSSFWorkbook workbook, XlsxStyles styles, int lastLine) {
        this.workbook = workbook;
        this.lastLine = lastLine;
        this.styles = styles;
    }

    void add(DataSheet data) {
        var widths = ColumnWidths.of(data.table());
        var columns = data.table().columns();
        var sheets = new ArrayList<>(List.of(begin(data, data.name(), widths)));
        var last = new AtomicInteger(HEAD);
        data.table().stream().forEachOrdered(row -> {
            if (last.get() == lastLine) {
                filter(sheets.get(sheets.size() - 1), last.getAndSet(HEAD), columns.size());
                sheets.add(begin(data, continued(data.name(), sheets.size() + 1), widths));
            }
            var created = sheets.get(sheets.size() - 1).createRow(last.incrementAndGet());
            fill(created, row, columns);
            raise(created, row.cells().stream().map(Cell::written).toList(), widths);
        });
        var sheet = sheets.get(sheets.size() - 1);
        filter(sheet, last.get(), columns.size());
        if (!data.legend().isEmpty()) {
            addText(sheet.createRow(last.get() + 2), new Text(data.legend(), styles.legend(), XlsxStyles.BODY), widths);
        }
    }

    private SXSSFSheet begin(DataSheet data, String name, ColumnWidths widths) {
        var sheet = workbook.createSheet(name);
        setUp(sheet, widths, data.table().columns().size());
        addText(sheet.createRow(0), new Text(data.title(), styles.title(), XlsxStyles.TITLE), widths);
        addHead(sheet.createRow(HEAD), data.table().columns(), widths);
        return sheet;
    }

    private static String continued(String name, int number) {
        var suffix = " (%d)".formatted(number);
        return name.substring(0, Math.min(name.length(), DataSheet.LONGEST_NAME - suffix.length())) + suffix;
    }

    private static void filter(SXSSFSheet sheet, int last, int columns) {
        if (last > HEAD) {
            sheet.setAutoFilter(new CellRangeAddress(HEAD, last, 0, columns - 1));
        }
    }

    private static void setUp(SXSSFSheet sheet, ColumnWidths widths, int columns) {
        for (var index = 0; index < columns; index++) {
            sheet.setColumnWidth(index, (widths.of(index) + 1) * UNITS_PER_LETTER);
        }
        sheet.createFreezePane(Math.min(ColumnWidths.REPEATED, columns - 1), HEAD + 1);
        sheet.setRepeatingRows(new CellRangeAddress(HEAD, HEAD, -1, -1));
        sheet.setRepeatingColumns(ColumnWidths.repeated());
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        var print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) widths.pagesAbreast());
        print.setFitHeight((short) 0);
        sheet.getFooter().setCenter("&P/&N");
    }

    private void addHead(Row head, List<Column> columns, ColumnWidths widths) {
        var style = styles.head();
        for (var index = 0; index < columns.size(); index++) {
            var cell = head.createCell(index);
            cell.setCellValue(columns.get(index).heading());
            cell.setCellStyle(style);
        }
        raise(head, columns.stream().map(Column::heading).toList(), widths);
    }

    private void fill(Row line, ReportTable.Row row, List<Column> columns) {
        for (var index = 0; index < columns.size(); index++) {
            var content = row.cells().get(index);
            var cell = line.createCell(index);
            cell.setCellStyle(styles.of(content, columns.get(index).alignment(), row.emphasis()));
            content.formula().ifPresent(cell::setCellFormula);
            content.link().ifPresent(address -> link(cell, address));
            content.number()
                    .ifPresentOrElse(
                            number -> cell.setCellValue(number.doubleValue()), () -> cell.setCellValue(text(content)));
        }
    }

    /** Excel keeps no more links on a sheet than that; the address stays readable in its own column. */
    private void link(org.apache.poi.ss.usermodel.Cell cell, String address) {
        if (++links <= MOST_LINKS) {
            var link = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
            link.setAddress(address);
            cell.setHyperlink(link);
        }
    }

    private static void raise(Row line, List<String> texts, ColumnWidths widths) {
        var most = IntStream.range(0, texts.size())
                .map(index -> LineCount.of(texts.get(index), widths.of(index), XlsxStyles.BODY))
                .max()
                .orElse(1);
        if (most > 1) {
            line.setHeightInPoints(Math.min(HIGHEST, LINE_HEIGHT * most));
        }
    }

    /**
     * A text above or below the table.
     *
     * @param size size of its letters in points
     */
    private record Text(String words, CellStyle style, short size) {}

    /**
     * Writes a text across the columns that stand on every printed page; across a page break half of it would stand on the
     * next page, or nowhere.
     */
    private static void addText(Row line, Text text, ColumnWidths widths) {
        var across = widths.onEveryPage();
        if (across > 1) {
            var place = new CellRangeAddress(line.getRowNum(), line.getRowNum(), 0, across - 1);
            line.getSheet().addMergedRegion(place);
        }
        var cell = line.createCell(0);
        cell.setCellValue(text.words());
        cell.setCellStyle(text.style());
        var lines = LineCount.of(text.words(), widths.together(across), text.size());
        line.setHeightInPoints(LINE_HEIGHT * lines * text.size() / XlsxStyles.BODY);
    }

    private static String text(Cell content) {
        var written = content.written();
        return written.length() <= LONGEST_TEXT ? written : written.substring(0, LONGEST_TEXT);
    }
}
