package vn.tonghop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.tonghop.report.pdf.PdfReportWriter;

/** RP-03: a judge of archives reads the PDF: every font inside, every letter known, everything tagged. */
class PdfArchiveTest {

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_2_A", "PDFA_2_U", "PDFUA_1"})
    void rp03PassesTheRulesOf(PDFAFlavour standard) throws Exception {
        assertThat(breaches(LaidOut.by(new PdfReportWriter(), SampleReport.draft()), standard))
                .isEmpty();
    }

    /** So that the silence of the judge above means something. */
    @Test
    void hearsOfAFileThatIsNoArchive() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var plain = new PDDocument()) {
            plain.addPage(new PDPage());
            plain.save(bytes);
        }

        assertThat(breaches(bytes.toByteArray(), PDFAFlavour.PDFA_2_A)).isNotEmpty();
    }

    private static List<String> breaches(byte[] pdf, PDFAFlavour standard) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (var foundry = Foundries.defaultInstance();
                var parser = foundry.createParser(new ByteArrayInputStream(pdf), standard);
                var validator = foundry.createValidator(standard, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(breach -> breach.getRuleId().getClause() + " " + breach.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
