package vn.tonghop.report.pdf;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.tonghop.report.ConsolidatedReport;
import vn.tonghop.report.ReportFormat;
import vn.tonghop.report.ReportWriter;
import vn.tonghop.report.font.FontFace;
import vn.tonghop.report.html.ReportPage;

/**
 * PDF/A-2a: embedded fonts, bookmarks, page numbers, and tags for programs that read it out; the text can be searched and
 * copied. Tables of thousands of units are written as PDF/A-2u, which has all that but the tags.
 */
public final class PdfReportWriter implements ReportWriter {

    /** The tags of more cells than this do not fit into a small memory. */
    private static final int MOST_TAGGED_CELLS = 30_000;

    private final ReportPage page = new ReportPage();

    /** Makes a writer and quiets the library, which tells its every step otherwise. */
    public PdfReportWriter() {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    @Override
    public ReportFormat format() {
        return ReportFormat.PDF;
    }

    @Override
    public void write(ConsolidatedReport report, OutputStream out) throws IOException {
        try (var document = new PDDocument()) {
            var fonts = new PdfFonts(document);
            render(report, document, fonts);
            new PageNumbers(document, fonts.of(FontFace.REGULAR))
                    .add(report.appendices().size());
            PdfIdentity.set(document, report, isTagged(report));
            document.save(out);
        }
    }

    private void render(ConsolidatedReport report, PDDocument document, PdfFonts fonts) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        fonts.use(builder);
        builder.withHtmlContent(page.of(report, "paper"), null);
        builder.useUnicodeLineBreaker(new BlankBreaker());
        builder.usePdfVersion(1.7f);
        builder.usePdfAConformance(isTagged(report) ? PdfAConformance.PDFA_2_A : PdfAConformance.PDFA_2_U);
        builder.usePdfUaAccessibility(isTagged(report));
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
        }
    }

    private static boolean isTagged(ConsolidatedReport report) {
        return report.cells() <= MOST_TAGGED_CELLS;
    }
}
