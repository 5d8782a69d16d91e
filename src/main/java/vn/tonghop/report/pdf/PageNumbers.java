package vn.tonghop.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Page numbers in the middle of the top margin: not on the first page, and each appendix counts for itself. CSS cannot
 * say the latter two together, so they are written onto the finished pages.
 */
final class PageNumbers {

    private static final float SIZE = 14;
    private static final float FROM_TOP = 40;
    private static final float THOUSANDTHS = 1000;

    private final PDDocument document;
    private final PDFont font;

    PageNumbers(PDDocument document, PDFont font) {
        this.document = document;
        this.font = font;
    }

    void add(int appendices) throws IOException {
        var starts = new TreeSet<>(appendixPages(appendices));
        var number = 0;
        for (var index = 0; index < document.getNumberOfPages(); index++) {
            number = starts.contains(index) ? 1 : number + 1;
            if (number > 1) {
                write(document.getPage(index), Integer.toString(number));
            }
        }
    }

    /** The appendices are the last bookmarks of the first level. */
    private List<Integer> appendixPages(int appendices) throws IOException {
        var pages = new ArrayList<Integer>();
        var pageTree = document.getPages();
        for (var item : document.getDocumentCatalog().getDocumentOutline().children()) {
            pages.add(pageTree.indexOf(item.findDestinationPage(document)));
        }
        return pages.subList(pages.size() - appendices, pages.size());
    }

    private void write(PDPage page, String number) throws IOException {
        var box = page.getMediaBox();
        var width = font.getStringWidth(number) / THOUSANDTHS * SIZE;
        try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            // Not part of the text for a program that reads the page out.
            content.beginMarkedContent(COSName.ARTIFACT);
            content.beginText();
            content.setFont(font, SIZE);
            content.newLineAtOffset((box.getWidth() - width) / 2, box.getHeight() - FROM_TOP);
            content.showText(number);
            content.endText();
            content.endMarkedContent();
        }
    }
}
