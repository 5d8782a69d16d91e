package vn.tonghop.slip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tonghop.report.ReproducibleZip;

/** A slip as a workbook of one sheet. What is filled in is text, so that a date and a number stay as they were typed. */
final class SlipSheet {

    private static final int HEAD_LINE = 3;
    private static final int LABEL_WIDTH = 52 * 256;
    private static final int VALUE_WIDTH = 44 * 256;
    private static final float LINE = 20f;
    private static final float TALL = 66f;
    private static final int LETTERS = 45;

    private SlipSheet() {}

    /** The bytes depend on the lines and that moment only. */
    static byte[] of(List<List<String>> lines, String name, Instant moment) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet(name);
            var plain = style(workbook, false, false);
            var bold = style(workbook, true, false);
            var cell = style(workbook, false, true);
            for (var index = 0; index < lines.size(); index++) {
                write(sheet, index, lines.get(index), index > HEAD_LINE ? cell : index == 1 ? plain : bold);
            }
            setUp(sheet);
            workbook.getProperties()
                    .getCoreProperties()
                    .getUnderlyingProperties()
                    .setCreatedProperty(Optional.of(Date.from(moment)));
            workbook.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory failed", impossible);
        }
        return ReproducibleZip.of(bytes.toByteArray(), moment);
    }

    private static void write(XSSFSheet sheet, int index, List<String> line, CellStyle style) {
        var row = sheet.createRow(index);
        row.setHeightInPoints(index > HEAD_LINE && line.get(0).length() > LETTERS ? 2 * LINE : LINE);
        for (var column = 0; column < line.size(); column++) {
            var cell = row.createCell(column);
            cell.setCellStyle(style);
            if (!line.get(column).isEmpty()) {
                cell.setCellValue(line.get(column));
            }
        }
    }

    private static CellStyle style(XSSFWorkbook workbook, boolean bold, boolean bordered) {
        var font = workbook.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) 13);
        font.setBold(bold);
        var style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        if (bordered) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }

    private static void setUp(XSSFSheet sheet) {
        sheet.setColumnWidth(0, LABEL_WIDTH);
        sheet.setColumnWidth(1, VALUE_WIDTH);
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
        sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, 1));
        sheet.getRow(1).setHeightInPoints(TALL);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }
}
