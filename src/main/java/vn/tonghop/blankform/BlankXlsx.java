package vn.tonghop.blankform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tonghop.report.ReproducibleZip;
import vn.tonghop.template.Sentences;

/**
 * A form as a workbook of one sheet: what is given is locked, what is asked for is open, words are chosen from a list. The
 * protection has no password; it keeps a clerk from slips, not from work.
 */
final class BlankXlsx {

    /** Lines that stand ready in a list form; a clerk may insert more. */
    static final int READY_LINES = 200;

    private static final int UNITS_PER_LETTER = 256;
    private static final float LINE_HEIGHT = 16f;
    /** A column holds about this share more letters than its width counts digits. */
    private static final int ROOM = 6;

    private BlankXlsx() {}

    /** The bytes depend on the form and that moment only, so that a form written again is the same file. */
    static byte[] write(BlankSheet blank, String sheetName, Sentences hints, Instant moment) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet(sheetName);
            var styles = new BlankStyles(workbook);
            writeAbove(sheet, blank, styles);
            blank.tick().ifPresent(line -> writeTick(sheet, line, blank, styles));
            writeHeader(sheet, blank, styles);
            if (blank.isList()) {
                openLines(sheet, blank, styles);
            } else {
                writeRows(sheet, blank, styles);
            }
            new CellRules(sheet, hints).add(blank);
            setUp(sheet, blank);
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

    private static void writeAbove(XSSFSheet sheet, BlankSheet blank, BlankStyles styles) {
        var last = blank.columns().size() - 1;
        for (var line = 0; line < blank.above().size(); line++) {
            var row = sheet.createRow(line);
            var cell = row.createCell(0);
            cell.setCellValue(blank.above().get(line));
            cell.setCellStyle(line == 0 ? styles.title() : styles.above());
            sheet.addMergedRegion(new CellRangeAddress(line, line, 0, last));
        }
        var todo = sheet.getRow(blank.above().size() - 1);
        todo.setHeightInPoints(2 * LINE_HEIGHT);
    }

    /** The words stand left of the open cell, which is among the open cells of the figures. */
    private static void writeTick(XSSFSheet sheet, String line, BlankSheet blank, BlankStyles styles) {
        var row = sheet.createRow(blank.above().size());
        var words = row.createCell(0);
        words.setCellValue(line);
        words.setCellStyle(styles.above());
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, blank.tickColumn() - 1));
        row.createCell(blank.tickColumn()).setCellStyle(styles.tick());
        row.setHeightInPoints(2 * LINE_HEIGHT);
    }

    private static void writeHeader(XSSFSheet sheet, BlankSheet blank, BlankStyles styles) {
        var header = sheet.createRow(blank.headerLine());
        header.setHeightInPoints(2 * LINE_HEIGHT);
        for (var index = 0; index < blank.columns().size(); index++) {
            var column = blank.columns().get(index);
            var cell = header.createCell(index);
            cell.setCellValue(column.heading());
            cell.setCellStyle(styles.header());
            sheet.setColumnWidth(index, (column.column().letters() + 1) * UNITS_PER_LETTER);
        }
    }

    private static void writeRows(XSSFSheet sheet, BlankSheet blank, BlankStyles styles) {
        var line = blank.headerLine() + 1;
        for (var given : blank.rows()) {
            var row = sheet.createRow(line++);
            fill(row, given, blank, styles);
        }
    }

    private static void fill(XSSFRow row, BlankRow given, BlankSheet blank, BlankStyles styles) {
        var lines = 1;
        for (var index = 0; index < blank.columns().size(); index++) {
            var column = blank.columns().get(index);
            var text = given.cell(column.column());
            var cell = row.createCell(index);
            if (!text.isEmpty()) {
                cell.setCellValue(text);
            }
            cell.setCellStyle(styles.of(column.column(), given.indicator()));
            lines = Math.max(
                    lines,
                    1
                            + (text.length() - 1)
                                    / (column.column().letters()
                                            + column.column().letters() / ROOM));
        }
        row.setHeightInPoints(lines * LINE_HEIGHT + 2);
    }

    private static void openLines(XSSFSheet sheet, BlankSheet blank, BlankStyles styles) {
        var first = blank.headerLine() + 1;
        for (var line = first; line < first + READY_LINES; line++) {
            var row = sheet.createRow(line);
            for (var index = 0; index < blank.columns().size(); index++) {
                row.createCell(index)
                        .setCellStyle(styles.open(blank.columns().get(index).column()));
            }
        }
    }

    private static void setUp(XSSFSheet sheet, BlankSheet blank) {
        sheet.createFreezePane(0, blank.headerLine() + 1);
        sheet.setRepeatingRows(new CellRangeAddress(blank.headerLine(), blank.headerLine(), -1, -1));
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        var print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getFooter().setCenter("&P/&N");
        sheet.enableLocking();
        sheet.lockSelectLockedCells(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockFormatCells(false);
        sheet.lockInsertRows(!blank.isList());
        sheet.lockSort(!blank.isList());
    }
}
