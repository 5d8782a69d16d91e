package vn.tonghop.blankform;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tonghop.form.Column;
import vn.tonghop.form.Column.Content;
import vn.tonghop.indicator.Indicator;

/** The cell styles of a form: grey and locked is given, light yellow and open is asked for. */
final class BlankStyles {

    private static final String TEXT = "@";
    private static final String DATE = "dd/mm/yyyy";
    private static final String YEAR = "0";
    /** Colours begin with how opaque they are (ST_UnsignedIntHex: four bytes). */
    private static final byte OPAQUE = (byte) 0xFF;

    private static final byte[] GIVEN = {OPAQUE, (byte) 0xEF, (byte) 0xEF, (byte) 0xEF};
    private static final byte[] ASKED = {OPAQUE, (byte) 0xFF, (byte) 0xFB, (byte) 0xE0};
    private static final byte[] HEAD = {OPAQUE, (byte) 0xD9, (byte) 0xE2, (byte) 0xEC};

    private final XSSFWorkbook workbook;
    private final Map<String, CellStyle> open = new HashMap<>();
    private final CellStyle given;
    private final CellStyle header;

    BlankStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.given = bordered(GIVEN, font(12, false));
        this.given.setDataFormat(format(TEXT));
        this.header = bordered(HEAD, font(12, true));
        this.header.setAlignment(HorizontalAlignment.CENTER);
    }

    CellStyle title() {
        var style = workbook.createCellStyle();
        style.setFont(font(14, true));
        return style;
    }

    CellStyle above() {
        var style = workbook.createCellStyle();
        style.setFont(font(12, false));
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    CellStyle header() {
        return header;
    }

    /** The style of the cell in which "nothing to report" is ticked. */
    CellStyle tick() {
        return open(TEXT, HorizontalAlignment.LEFT);
    }

    /** The style of a cell of a given row. */
    CellStyle of(Column column, Optional<Indicator> indicator) {
        if (column.content() == Content.AMOUNT) {
            return indicator
                    .filter(asked -> !asked.isText())
                    .map(asked -> number(asked.decimals()))
                    .orElseGet(() -> open(TEXT, HorizontalAlignment.LEFT));
        }
        if (column.content() == Content.DATE) {
            return open(column);
        }
        return column.equals(Column.NOTE) ? open(TEXT, HorizontalAlignment.LEFT) : given;
    }

    /** The style of a cell of a list form. */
    CellStyle open(Column column) {
        return switch (column.content()) {
            case DATE -> open(DATE, HorizontalAlignment.CENTER);
            case YEAR -> open(YEAR, HorizontalAlignment.CENTER);
            case COUNT, AMOUNT -> number(0);
            case TEXT, CHOICE -> open(TEXT, HorizontalAlignment.LEFT);
        };
    }

    private CellStyle number(int decimals) {
        return open(decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals), HorizontalAlignment.RIGHT);
    }

    private CellStyle open(String format, HorizontalAlignment alignment) {
        return open.computeIfAbsent(format, missing -> {
            var style = bordered(ASKED, font(12, false));
            style.setDataFormat(format(format));
            style.setAlignment(alignment);
            style.setLocked(false);
            return style;
        });
    }

    private short format(String format) {
        return workbook.createDataFormat().getFormat(format);
    }

    private XSSFCellStyle bordered(byte[] fill, Font font) {
        var style = workbook.createCellStyle();
        style.setFont(font);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        style.setFillForegroundColor(new XSSFColor(fill, null));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private Font font(int points, boolean bold) {
        var font = workbook.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        return font;
    }
}
