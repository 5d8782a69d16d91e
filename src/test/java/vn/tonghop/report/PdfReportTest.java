package vn.tonghop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.tonghop.fixture.SamplePlan;
import vn.tonghop.fixture.SampleTotals;
import vn.tonghop.report.pdf.PdfReportWriter;

/** RP-03: Vietnamese can be extracted and every font is embedded. */
class PdfReportTest {

    private PDDocument document = new PDDocument();

    @BeforeEach
    void read() throws IOException {
        document = Loader.loadPDF(LaidOut.by(new PdfReportWriter(), SampleReport.issued()));
    }

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    @Test
    @DisplayName("RP-03 the text of the PDF is correct Vietnamese")
    void givesBackCorrectVietnamese() throws IOException {
        assertThat(page(1))
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
                .contains("Số: 05/BC-VPUB", "Sơn La, ngày 05 tháng 6 năm 2026")
                .contains("Kính gửi: Sở Văn hóa, Thể thao và Du lịch")
                .doesNotContain("DỰ THẢO");
    }

    @Test
    @DisplayName("RP-03 every font is embedded in the PDF")
    void embedsEveryFont() throws IOException {
        var fonts = new ArrayList<PDFont>();
        for (var page : document.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }

        assertThat(fonts).isNotEmpty().allSatisfy(font -> {
            assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            assertThat(font.getName()).contains("LiberationSerif");
        });
    }

    @Test
    void numbersPagesFromTheSecondAndEachAppendixForItself() throws IOException {
        assertThat(numberOf(1)).isEmpty();
        assertThat(numberOf(2)).isEqualTo("2");
        assertThat(numberOf(3)).isEqualTo("3");
        var appendix = firstPageOf("Phụ lục II.");
        assertThat(numberOf(appendix)).isEmpty();
        assertThat(numberOf(appendix + 1)).isEqualTo("2");
    }

    @Test
    @DisplayName("the text of the report has three to five pages, the signature included")
    void theTextHasThreeToFivePages() throws IOException {
        assertThat(firstPageOf("Phụ lục I.") - 1).isBetween(3, 5);
    }

    @Test
    void offersTheOutlineAsBookmarks() {
        assertThat(bookmarks())
                .contains("I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO, TRIỂN KHAI", "IV. PHƯƠNG HƯỚNG, NHIỆM VỤ")
                .contains("Phụ lục I. TỔNG HỢP KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU");
    }

    @Test
    void takesItsMomentFromTheReport() {
        assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                .isEqualTo(SampleReport.issued().stamp());
        assertThat(document.getVersion()).isGreaterThanOrEqualTo(1.4f);
    }

    @Test
    void showsMarkupOfAUnitAsText() throws IOException {
        var totals = SampleTotals.realistic()
                .say("UU_DIEM", "PB06", "<script>alert(1)</script> & <img src=\"file:///etc/passwd\"/>")
                .totals();

        try (var hostile =
                Loader.loadPDF(LaidOut.by(new PdfReportWriter(), SampleReport.draft(SamplePlan.plan(), totals)))) {
            assertThat(new PDFTextStripper().getText(hostile).replaceAll("\\s+", " "))
                    .contains("<script>alert(1)</script> & <img src=“file:///etc/passwd”/>");
        }
    }

    private String page(int number) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(document).replace('\u00a0', ' ');
    }

    /** The page number alone on its line; it is the last thing written on a page. */
    private String numberOf(int page) throws IOException {
        var lines = page(page).strip().lines().toList();
        var first = lines.get(0);
        var last = lines.get(lines.size() - 1);
        return first.matches("\\d+") ? first : last.matches("\\d+") ? last : "";
    }

    private int firstPageOf(String bookmark) throws IOException {
        for (var item : document.getDocumentCatalog().getDocumentOutline().children()) {
            if (item.getTitle().startsWith(bookmark)) {
                return document.getPages().indexOf(item.findDestinationPage(document)) + 1;
            }
        }
        throw new AssertionError("no bookmark " + bookmark);
    }

    private List<String> bookmarks() {
        var titles = new ArrayList<String>();
        for (PDOutlineItem item :
                document.getDocumentCatalog().getDocumentOutline().children()) {
            titles.add(item.getTitle());
        }
        return titles;
    }
}
