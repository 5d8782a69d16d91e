package vn.tonghop.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.tonghop.report.ConsolidatedReport;
import vn.tonghop.report.ReportFormat;
import vn.tonghop.report.ReportWriter;
import vn.tonghop.report.font.FontFace;
import vn.tonghop.report.html.ReportPage;

/** PDF with embedded fonts, bookmarks and page numbers; the text can be searched and copied. */
public final class PdfReportWriter implements ReportWriter {

    private static final String FAMILY = "Times New Roman";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

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
    public byte[] write(ConsolidatedReport report) {
        var builder = new PdfRendererBuilder();
        use(builder, FontFace.REGULAR, NORMAL, FontStyle.NORMAL);
        use(builder, FontFace.BOLD, BOLD, FontStyle.NORMAL);
        use(builder, FontFace.ITALIC, NORMAL, FontStyle.ITALIC);
        use(builder, FontFace.BOLD_ITALIC, BOLD, FontStyle.ITALIC);
        builder.withHtmlContent(page.of(report, "paper"), null);
        builder.useUnicodeLineBreaker(new BlankBreaker());
        builder.usePdfVersion(1.7f);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            return finished(renderer.getPdfDocument(), report);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the PDF of period %s".formatted(report.period()), e);
        }
    }

    private static byte[] finished(PDDocument document, ConsolidatedReport report) throws IOException {
        new PageNumbers(document).add(report.appendices().size());
        PdfIdentity.set(document, report);
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private static void use(PdfRendererBuilder builder, FontFace face, int weight, FontStyle style) {
        var bytes = face.bytes();
        builder.useFont(() -> new ByteArrayInputStream(bytes), FAMILY, weight, style, true);
    }
}
