package vn.tonghop.report.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Tables of fixed widths; LibreOffice ignores widths that are not in grid, table and cells alike. */
final class DocxTables {

    /** Room beside the text of a cell, in twips: as little as readable, so that figures are not broken. */
    private static final int SIDE = 60;

    private final XWPFDocument document;

    DocxTables(XWPFDocument document) {
        this.document = document;
    }

    /** A table that only places text: no borders, no margins, no split rows. */
    XWPFTable invisible(int rows, List<Integer> widths) {
        var table = fixed(rows, widths);
        table.removeBorders();
        table.setCellMargins(0, 0, 0, 0);
        return table;
    }

    /** A table with thin lines. */
    XWPFTable ruled(int rows, List<Integer> widths) {
        var table = fixed(rows, widths);
        table.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, "000000");
        table.setInsideVBorder(XWPFBorderType.SINGLE, 4, 0, "000000");
        table.setTopBorder(XWPFBorderType.SINGLE, 4, 0, "000000");
        table.setBottomBorder(XWPFBorderType.SINGLE, 4, 0, "000000");
        table.setLeftBorder(XWPFBorderType.SINGLE, 4, 0, "000000");
        table.setRightBorder(XWPFBorderType.SINGLE, 4, 0, "000000");
        table.setCellMargins(0, SIDE, 0, SIDE);
        return table;
    }

    private XWPFTable fixed(int rows, List<Integer> widths) {
        var table = document.createTable(rows, widths.size());
        var properties = table.getCTTbl().getTblPr();
        var layout = properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout();
        layout.setType(STTblLayoutType.FIXED);
        table.setWidth(widths.stream().mapToInt(Integer::intValue).sum());
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        table.getRows().forEach(row -> size(row, widths));
        return table;
    }

    private static void size(XWPFTableRow row, List<Integer> widths) {
        row.setCantSplitRow(true);
        var cells = row.getTableCells();
        for (var column = 0; column < cells.size(); column++) {
            size(cells.get(column), widths.get(column));
        }
    }

    private static void size(XWPFTableCell cell, int width) {
        var properties = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        var cellWidth = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
        cellWidth.setType(STTblWidth.DXA);
        cellWidth.setW(BigInteger.valueOf(width));
    }
}
