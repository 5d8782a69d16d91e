package vn.tonghop.report.docx;

import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.tonghop.report.Appendix;
import vn.tonghop.report.Appendix.Orientation;
import vn.tonghop.report.ReportTable;
import vn.tonghop.report.ReportTable.Alignment;
import vn.tonghop.report.ReportTable.Column;
import vn.tonghop.report.ReportTable.Emphasis;
import vn.tonghop.report.ReportTable.Row;

/** The appendices: title, tables with a head on each page, legend. */
final class DocxAppendices {

    private final XWPFDocument document;
    private final DocxTables tables;
    private final DocxCharts charts;

    DocxAppendices(XWPFDocument document, Instant stamp) {
        this.document = document;
        this.tables = new DocxTables(document);
        this.charts = new DocxCharts(document, stamp);
    }

    void add(Appendix appendix) {
        put("AppendixLabel", appendix.label());
        put("AppendixTitle", appendix.title());
        appendix.notes().forEach(note -> put("AppendixNote", note));
        for (var index = 0; index < appendix.tables().size(); index++) {
            gap(index > 0);
            add(appendix.tables().get(index), appendix.orientation());
        }
        if (!appendix.legend().isEmpty()) {
            put("TableLegend", appendix.legend());
        }
        charts.add(appendix.charts(), DocxPages.textWidth(appendix.orientation()));
        if (!appendix.closing().isEmpty()) {
            put("AppendixEnd", appendix.closing());
        }
    }

    private void add(ReportTable table, Orientation orientation) {
        var laidOut = tables.ruled(table.rows().size() + 1, widths(table, DocxPages.textWidth(orientation)));
        var head = laidOut.getRow(0);
        head.setRepeatHeader(true);
        for (var column = 0; column < table.columns().size(); column++) {
            var cell = head.getCell(column);
            cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            DocxText.put(
                    DocxText.in(cell), "TableHead", table.columns().get(column).heading());
        }
        var rows = laidOut.getRows();
        for (var index = 0; index < table.rows().size(); index++) {
            fill(rows.get(index + 1), table.rows().get(index), table.columns(), table.isKeptWithNext(index));
        }
    }

    private static List<Integer> widths(ReportTable table, int whole) {
        return table.columns().stream()
                .map(column -> column.share() * whole / table.shares())
                .toList();
    }

    private static void fill(XWPFTableRow laidOut, Row row, List<Column> columns, boolean kept) {
        if (row.emphasis() == Emphasis.GROUP) {
            span(laidOut, columns.size());
        }
        var cells = laidOut.getTableCells();
        for (var column = 0; column < cells.size(); column++) {
            var paragraph = DocxText.in(cells.get(column));
            var content = row.cells().get(column);
            var alignment = row.emphasis() == Emphasis.GROUP
                    ? Alignment.LEFT
                    : columns.get(column).alignment();
            DocxText.put(paragraph, style(alignment), content);
            if (row.emphasis() != Emphasis.PLAIN) {
                paragraph.getRuns().get(0).setBold(true);
            }
            if (kept) {
                paragraph.setKeepNext(true);
            }
        }
    }

    /** One cell in place of all. */
    private static void span(XWPFTableRow row, int columns) {
        var width = 0;
        for (var cell : row.getTableCells()) {
            width += cell.getWidth();
        }
        for (var column = columns - 1; column > 0; column--) {
            row.removeCell(column);
        }
        var properties = row.getCell(0).getCTTc().getTcPr();
        properties.addNewGridSpan().setVal(BigInteger.valueOf(columns));
        properties.getTcW().setW(BigInteger.valueOf(width));
    }

    private static String style(Alignment alignment) {
        return switch (alignment) {
            case LEFT -> "TableLeft";
            case CENTER -> "TableCenter";
            case RIGHT -> "TableRight";
        };
    }

    /** Room before a table; a further one, which is as long as the first, begins on a page of its own. */
    private void gap(boolean newPage) {
        var gap = document.createParagraph();
        DocxText.put(gap, "Gap", "");
        gap.setPageBreak(newPage);
    }

    private void put(String style, String text) {
        DocxText.put(document.createParagraph(), style, text);
    }
}
