package vn.tonghop.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.springframework.web.util.HtmlUtils;
import vn.tonghop.report.ConsolidatedReport;
import vn.tonghop.storage.ProgramResource;

/** Title, language and moment of the file, taken from the report and not from the clock. */
final class PdfIdentity {

    private static final String METADATA = "/report/metadata.xml";
    private static final String ACCESSIBILITY = "/report/accessibility.xml";

    private PdfIdentity() {}

    static void set(PDDocument document, ConsolidatedReport report, boolean tagged) throws IOException {
        var information = new PDDocumentInformation();
        information.setTitle(report.title().subject());
        information.setAuthor(report.letterhead().agency());
        information.setProducer("tonghop");
        information.setCreationDate(moment(report));
        information.setModificationDate(moment(report));
        document.setDocumentInformation(information);
        document.setDocumentId(report.stamp().toEpochMilli());
        document.getDocumentCatalog().setLanguage("vi-VN");
        var metadata = new ByteArrayInputStream(metadata(report, tagged).getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(new PDMetadata(document, metadata));
    }

    /** The same as XMP, which is what an archive reads; it also says which standard the file follows. */
    private static String metadata(ConsolidatedReport report, boolean tagged) {
        return ProgramResource.text(METADATA)
                .replace("{conformance}", tagged ? "A" : "U")
                .replace("{accessibility}", tagged ? ProgramResource.text(ACCESSIBILITY) : "")
                .replace("{title}", HtmlUtils.htmlEscape(report.title().subject(), "UTF-8"))
                .replace("{author}", HtmlUtils.htmlEscape(report.letterhead().agency(), "UTF-8"))
                .replace(
                        "{moment}",
                        report.stamp().truncatedTo(ChronoUnit.SECONDS).toString());
    }

    private static Calendar moment(ConsolidatedReport report) {
        var moment = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        moment.setTimeInMillis(report.stamp().toEpochMilli());
        return moment;
    }
}
