package vn.tonghop.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.tonghop.report.font.FontFace;

/**
 * The faces of one document, each embedded once with the letters used. The joining of letters is left out: Vietnamese has
 * none, and looking for it took most of the time of a long table.
 */
final class PdfFonts {

    private static final String FAMILY = "Times New Roman";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private final Map<FontFace, PDType0Font> fonts = new EnumMap<>(FontFace.class);

    PdfFonts(PDDocument document) throws IOException {
        for (var face : FontFace.values()) {
            var letters = new TTFParser().parse(new RandomAccessReadBuffer(face.bytes()));
            letters.setEnableGsub(false);
            fonts.put(face, PDType0Font.load(document, letters, true));
        }
    }

    /** The document renders with these faces and no others. */
    void use(PdfRendererBuilder builder) {
        use(builder, FontFace.REGULAR, NORMAL, FontStyle.NORMAL);
        use(builder, FontFace.BOLD, BOLD, FontStyle.NORMAL);
        use(builder, FontFace.ITALIC, NORMAL, FontStyle.ITALIC);
        use(builder, FontFace.BOLD_ITALIC, BOLD, FontStyle.ITALIC);
    }

    PDType0Font of(FontFace face) {
        var font = fonts.get(face);
        if (font == null) {
            throw new IllegalStateException("no font for %s".formatted(face));
        }
        return font;
    }

    private void use(PdfRendererBuilder builder, FontFace face, int weight, FontStyle style) {
        var font = of(face);
        builder.useFont(new PDFontSupplier(font), FAMILY, weight, style, true);
    }
}
