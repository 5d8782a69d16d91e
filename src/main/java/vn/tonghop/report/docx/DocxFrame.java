package vn.tonghop.report.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import vn.tonghop.report.Appendix.Orientation;
import vn.tonghop.report.ConsolidatedReport;
import vn.tonghop.report.Letterhead;
import vn.tonghop.report.font.TextWidth;

/** What stands around the text: head, title, addressees, signature and recipients. */
final class DocxFrame {

    private static final int WIDTH = DocxPages.textWidth(Orientation.PORTRAIT);
    /** The head reaches a little into the margins, as offices have it, so that quốc hiệu stays on one line. */
    private static final int BEYOND = DocxPages.twips(3);

    private static final int LEFT = DocxPages.twips(75);
    private static final int RIGHT = WIDTH + 2 * BEYOND - LEFT;
    private static final int ADDRESSED = DocxPages.twips(55);

    private final XWPFDocument document;
    private final DocxTables tables;

    DocxFrame(XWPFDocument document) {
        this.document = document;
        this.tables = new DocxTables(document);
    }

    void letterhead(Letterhead head) {
        var table = tables.invisible(2, List.of(LEFT, RIGHT));
        var indent = table.getCTTbl().getTblPr().addNewTblInd();
        indent.setType(STTblWidth.DXA);
        indent.setW(BigInteger.valueOf(-BEYOND));
        var agency = table.getRow(0).getCell(0);
        put(agency, "Supervisor", head.supervisor());
        put(agency, "Agency", head.agency());
        DocxText.rule(DocxText.in(agency), LEFT, TextWidth.SHORT_RULE * TextWidth.bold(head.agency(), 12));
        var nation = table.getRow(0).getCell(1);
        put(nation, "Nation", head.nation());
        put(nation, "Motto", head.motto());
        DocxText.rule(DocxText.in(nation), RIGHT, TextWidth.bold(head.motto(), 13));
        put(table.getRow(1).getCell(0), "Number", head.number());
        head.draftMark().ifPresent(mark -> put(table.getRow(1).getCell(0), "DraftMark", mark));
        put(table.getRow(1).getCell(1), "PlaceAndDate", head.placeAndDate());
    }

    void title(ConsolidatedReport report) {
        DocxText.put(document.createParagraph(), "Kind", report.title().kind());
        var subject = document.createParagraph();
        DocxText.put(subject, "Subject", report.title().subject());
        var line = TextWidth.balanced(report.title().subject(), 14, WIDTH / DocxText.TWIPS_PER_POINT);
        DocxText.narrow(subject, WIDTH, line);
        DocxText.rule(document.createParagraph(), WIDTH, TextWidth.SHORT_RULE * line);
        addressees(report.title().addressed(), report.addressees());
    }

    void ending(ConsolidatedReport report) {
        var gap = document.createParagraph();
        DocxText.put(gap, "Gap", "");
        // The signature never stands on a page without text.
        gap.setKeepNext(true);
        var table = tables.invisible(1, List.of(WIDTH / 2, WIDTH - WIDTH / 2));
        var recipients = table.getRow(0).getCell(0);
        put(recipients, "RecipientsHeading", report.ending().recipientsHeading());
        report.ending().recipients().forEach(line -> put(recipients, "Recipient", line));
        var signature = table.getRow(0).getCell(1);
        report.ending().signerTitles().forEach(line -> put(signature, "Position", line));
        put(signature, "Signer", report.ending().signerName());
    }

    private void addressees(String addressed, List<String> names) {
        if (names.size() == 1) {
            DocxText.put(document.createParagraph(), "Addressed", addressed + " " + names.get(0));
        } else if (!names.isEmpty()) {
            DocxText.put(document.createParagraph(), "Gap", "");
            var table = tables.invisible(1, List.of(ADDRESSED, WIDTH - ADDRESSED));
            put(table.getRow(0).getCell(0), "AddressedLabel", addressed);
            for (var index = 0; index < names.size(); index++) {
                var end = index == names.size() - 1 ? "." : ";";
                put(table.getRow(0).getCell(1), "Addressee", "- " + names.get(index) + end);
            }
        }
    }

    private static void put(XWPFTableCell cell, String style, String text) {
        DocxText.put(DocxText.in(cell), style, text);
    }
}
