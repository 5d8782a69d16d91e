package vn.tonghop.report.pdf;

import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import vn.tonghop.report.ConsolidatedReport;

/** Title, language and moment of the file, taken from the report and not from the clock. */
final class PdfIdentity {

    private PdfIdentity() {}

    static void set(PDDocument document, ConsolidatedReport report) {
        var information = new PDDocumentInformation();
        information.setTitle(report.title().subject());
        information.setAuthor(report.letterhead().agency());
        information.setProducer("tonghop");
        information.setCreationDate(moment(report));
        information.setModificationDate(moment(report));
        document.setDocumentInformation(information);
        document.setDocumentId(report.stamp().toEpochMilli());
        document.getDocumentCatalog().setLanguage("vi-VN");
        document.getDocumentCatalog().setMetadata(null);
    }

    private static Calendar moment(ConsolidatedReport report) {
        var moment = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        moment.setTimeInMillis(report.stamp().toEpochMilli());
        return moment;
    }
}
