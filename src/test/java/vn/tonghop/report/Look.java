package vn.tonghop.report;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/** How a paragraph of a Word document looks, its style and the styles below that taken together. */
record Look(String font, double size, boolean bold, boolean italic, ParagraphAlignment alignment) {

    static Look of(XWPFDocument document, XWPFParagraph paragraph) {
        var defaults = document.getStyles()
                .getCtStyles()
                .getDocDefaults()
                .getRPrDefault()
                .getRPr();
        var look =
                new Look(defaults.getRFontsArray(0).getAscii(), size(defaults), false, false, ParagraphAlignment.LEFT);
        return look.with(document, document.getStyles().getStyle(paragraph.getStyle()));
    }

    private Look with(XWPFDocument document, XWPFStyle style) {
        var below = style.getBasisStyleID() == null
                ? this
                : with(document, document.getStyles().getStyle(style.getBasisStyleID()));
        var own = style.getCTStyle();
        var letters = own.isSetRPr() ? own.getRPr() : CTRPr.Factory.newInstance();
        return new Look(
                below.font,
                letters.sizeOfSzArray() > 0 ? size(letters) : below.size,
                letters.sizeOfBArray() > 0 || below.bold,
                letters.sizeOfIArray() > 0 || below.italic,
                own.isSetPPr() && own.getPPr().isSetJc()
                        ? ParagraphAlignment.valueOf(
                                own.getPPr().getJc().getVal().intValue())
                        : below.alignment);
    }

    private static double size(CTRPr letters) {
        return Integer.parseInt(String.valueOf(letters.getSzArray(0).getVal())) / 2d;
    }
}
