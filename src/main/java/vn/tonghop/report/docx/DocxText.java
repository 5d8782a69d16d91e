package vn.tonghop.report.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import vn.tonghop.report.Cell;

/** Paragraphs that take their whole look from a style. */
final class DocxText {

    static final double TWIPS_PER_POINT = 20;

    private DocxText() {}

    static void put(XWPFParagraph paragraph, String style, String text) {
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
    }

    /** The words of a cell, as a link if they have one. */
    static void put(XWPFParagraph paragraph, String style, Cell cell) {
        paragraph.setStyle(style);
        cell.link()
                .map(link -> (XWPFRun) paragraph.createHyperlinkRun(link))
                .orElseGet(paragraph::createRun)
                .setText(cell.written());
    }

    /** The first free paragraph of a cell; a new cell has one already. */
    static XWPFParagraph in(XWPFTableCell cell) {
        var first = cell.getParagraphArray(0);
        var free = first != null && cell.getParagraphs().size() == 1 && first.getStyle() == null;
        return free ? first : cell.addParagraph();
    }

    /** A line of that length in the middle of that width. */
    static void rule(XWPFParagraph paragraph, int width, double lengthInPoints) {
        paragraph.setStyle("Rule");
        var properties = paragraph.getCTP().getPPr();
        var line = properties.addNewPBdr().addNewBottom();
        line.setVal(STBorder.SINGLE);
        line.setSz(BigInteger.valueOf(6));
        line.setSpace(BigInteger.ZERO);
        line.setColor("000000");
        narrow(paragraph, width, lengthInPoints);
    }

    /** Keeps a paragraph to that length in the middle of that width. */
    static void narrow(XWPFParagraph paragraph, int width, double lengthInPoints) {
        var beside = BigInteger.valueOf(Math.max(0, (width - Math.round(lengthInPoints * TWIPS_PER_POINT)) / 2));
        var indent = paragraph.getCTP().getPPr().addNewInd();
        indent.setLeft(beside);
        indent.setRight(beside);
    }
}
