package vn.tonghop.report.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.tonghop.report.Appendix.Orientation;

/** Paper, margins and page numbers by Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục I and II.10. */
final class DocxPages {

    private static final int SHORT_SIDE = 11906;
    private static final int LONG_SIDE = 16838;
    private static final int TOP_AND_BOTTOM = twips(20);
    private static final int LEFT = twips(30);
    private static final int RIGHT = twips(15);
    private static final int HEADER = twips(10);

    private final XWPFDocument document;
    private final CTSectPr headers;

    DocxPages(XWPFDocument document) {
        this.document = document;
        this.headers = headers(document);
    }

    static int twips(int millimetres) {
        return (int) Math.round(millimetres * 1440 / 25.4);
    }

    /** Width of the text between the margins. */
    static int textWidth(Orientation orientation) {
        return (orientation == Orientation.PORTRAIT ? SHORT_SIDE : LONG_SIDE) - LEFT - RIGHT;
    }

    /** Everything since the section before this one lies on such pages, numbered from 1. */
    void end(Orientation orientation) {
        var paragraph = document.createParagraph();
        paragraph.setStyle("SectionEnd");
        var properties = paragraph.getCTP().getPPr();
        fill(properties.addNewSectPr(), orientation);
    }

    /** The same for the last section, which Word keeps at the end of the body. */
    void endLast(Orientation orientation) {
        var body = document.getDocument().getBody();
        fill(body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr(), orientation);
    }

    private void fill(CTSectPr section, Orientation orientation) {
        for (var header : headers.getHeaderReferenceList()) {
            section.addNewHeaderReference().set(header.copy());
        }
        var landscape = orientation == Orientation.LANDSCAPE;
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(landscape ? LONG_SIDE : SHORT_SIDE));
        size.setH(BigInteger.valueOf(landscape ? SHORT_SIDE : LONG_SIDE));
        if (landscape) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(TOP_AND_BOTTOM));
        margins.setBottom(BigInteger.valueOf(TOP_AND_BOTTOM));
        margins.setLeft(BigInteger.valueOf(LEFT));
        margins.setRight(BigInteger.valueOf(RIGHT));
        margins.setHeader(BigInteger.valueOf(HEADER));
        margins.setFooter(BigInteger.valueOf(HEADER));
        margins.setGutter(BigInteger.ZERO);
        section.addNewPgNumType().setStart(BigInteger.ONE);
        section.addNewTitlePg();
    }

    /** One header with the number, and an empty one for the first page of each section. */
    private static CTSectPr headers(XWPFDocument document) {
        var section = CTSectPr.Factory.newInstance();
        var policy = new XWPFHeaderFooterPolicy(document, section);
        var paragraph = policy.createHeader(XWPFHeaderFooterPolicy.DEFAULT).createParagraph();
        paragraph.setStyle("Header");
        paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
        policy.createHeader(XWPFHeaderFooterPolicy.FIRST).createParagraph().setStyle("Header");
        return section;
    }
}
