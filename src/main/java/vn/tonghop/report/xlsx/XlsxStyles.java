package vn.tonghop.report.xlsx;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import vn.tonghop.report.Cell;
import vn.tonghop.report.ReportTable.Alignment;
import vn.tonghop.report.ReportTable.Emphasis;

/** The cell styles of one workbook, each made once. */
final class XlsxStyles {

    /** Size of letters in points. */
    static final short BODY = 11;

    static final short TITLE = 14;

    private static final String TEXT = "@";

    private final Workbook workbook;
    private final Map<Look, CellStyle> made = new HashMap<>();

    XlsxStyles(Workbook workbook) {
        this.workbook = workbook;
    }

    /** The style of a cell; a number shows its decimals, a text is marked as text. */
    CellStyle of(Cell cell, Alignment alignment, Emphasis emphasis) {
        var format = cell.number().isEmpty() ? TEXT : numberFormat(cell.decimals(), cell.mark());
        return made.computeIfAbsent(new Look(format, alignment, emphasis), this::make);
    }

    CellStyle head() {
        var style = bordered();
        style.setFont(font(BODY, true));
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    CellStyle title() {
        return around(font(TITLE, true));
    }

    CellStyle legend() {
        var font = font(BODY, false);
        font.setItalic(true);
        return around(font);
    }

    /** Text above or below a table. */
    private CellStyle around(Font font) {
        var style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        return style;
    }

    private CellStyle make(Look look) {
        var style = bordered();
        style.setFont(font(BODY, look.emphasis() == Emphasis.TOTAL));
        style.setAlignment(
                switch (look.alignment()) {
                    case LEFT -> HorizontalAlignment.LEFT;
                    case CENTER -> HorizontalAlignment.CENTER;
                    case RIGHT -> HorizontalAlignment.RIGHT;
                });
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        if (look.format().equals(TEXT) && style instanceof XSSFCellStyle quoted) {
            // A text that is edited later must not turn into a formula.
            quoted.setQuotePrefixed(true);
        }
        return style;
    }

    private CellStyle bordered() {
        var style = workbook.createCellStyle();
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        return style;
    }

    private Font font(short size, boolean bold) {
        var font = workbook.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints(size);
        font.setBold(bold);
        return font;
    }

    private static String numberFormat(int decimals, String mark) {
        var number = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
        return mark.isEmpty() ? number : number + '"' + mark + '"';
    }

    private record Look(String format, Alignment alignment, Emphasis emphasis) {}
}
