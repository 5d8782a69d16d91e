package vn.tonghop.report.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import vn.tonghop.report.Appendix.Orientation;
import vn.tonghop.report.ConsolidatedReport;
import vn.tonghop.report.ReportFormat;
import vn.tonghop.report.ReportWriter;
import vn.tonghop.report.ReproducibleZip;
import vn.tonghop.report.Section;
import vn.tonghop.storage.ProgramResource;

/** The report as a Word document that a clerk can number, date and send. Every size stands in {@code styles.xml}. */
public final class DocxReportWriter implements ReportWriter {

    private static final String STYLES = "/report/styles.xml";

    @Override
    public ReportFormat format() {
        return ReportFormat.DOCX;
    }

    @Override
    public void write(ConsolidatedReport report, OutputStream out) throws IOException {
        out.write(ReproducibleZip.of(laidOut(report), report.stamp()));
    }

    /** The document on its own, so that its tree can go before the zip is packed again. */
    private static byte[] laidOut(ConsolidatedReport report) throws IOException {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            addStyles(document);
            identify(document, report);
            add(document, report);
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void add(XWPFDocument document, ConsolidatedReport report) {
        var pages = new DocxPages(document);
        var frame = new DocxFrame(document);
        frame.letterhead(report.letterhead());
        frame.title(report);
        addText(document, report.opening());
        report.sections().forEach(section -> addSection(document, section));
        DocxText.put(document.createParagraph(), "BodyLead", report.closing());
        frame.ending(report);
        var orientation = Orientation.PORTRAIT;
        var appendices = new DocxAppendices(document, report.stamp());
        for (var appendix : report.appendices()) {
            pages.end(orientation);
            appendices.add(appendix);
            orientation = appendix.orientation();
        }
        pages.endLast(orientation);
    }

    private static void addSection(XWPFDocument document, Section section) {
        DocxText.put(document.createParagraph(), "Heading1", section.heading());
        addText(document, section.paragraphs());
        for (var part : section.parts()) {
            DocxText.put(document.createParagraph(), "Heading2", part.heading());
            addText(document, part.paragraphs());
        }
    }

    private static void addText(XWPFDocument document, List<String> paragraphs) {
        paragraphs.forEach(text -> DocxText.put(document.createParagraph(), style(text), text));
    }

    private static String style(String text) {
        if (Section.isForDrafter(text)) {
            return "ForDrafter";
        }
        return text.endsWith(":") ? "BodyLead" : "BodyText1";
    }

    private static void addStyles(XWPFDocument document) throws IOException {
        try (var in = new ByteArrayInputStream(ProgramResource.bytes(STYLES))) {
            document.createStyles().setStyles(StylesDocument.Factory.parse(in).getStyles());
        } catch (XmlException e) {
            throw new IllegalStateException("%s is no style sheet of Word".formatted(STYLES), e);
        }
    }

    private static void identify(XWPFDocument document, ConsolidatedReport report) {
        var properties = document.getProperties().getCoreProperties();
        properties.setTitle(report.title().subject());
        properties.setCreator(report.letterhead().agency());
        var moment = Optional.of(Date.from(report.stamp()));
        properties.getUnderlyingProperties().setCreatedProperty(moment);
        properties.getUnderlyingProperties().setModifiedProperty(moment);
        properties.getUnderlyingProperties().setLanguageProperty(Optional.of("vi-VN"));
    }
}
