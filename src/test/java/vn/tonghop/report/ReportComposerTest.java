package vn.tonghop.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tonghop.fixture.SamplePlan;
import vn.tonghop.fixture.SampleTotals;
import vn.tonghop.plan.Citation;
import vn.tonghop.plan.Citation.Certainty;

class ReportComposerTest {

    @Test
    void leavesNumberAndDayOfADraftToTheClerk() {
        var head = SampleReport.draft().letterhead();

        assertThat(head.number())
                .isEqualTo("Số:\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0/BC-VPUB".replace("Số:", "Số: "));
        assertThat(head.placeAndDate()).startsWith("Sơn La, ngày\u00a0").endsWith("tháng 6 năm 2026");
        assertThat(head.draftMark()).contains("DỰ THẢO");
    }

    @Test
    void printsNumberDayAndSignerOfAnIssuedReport() {
        var report = SampleReport.issued();

        assertThat(report.letterhead().number()).isEqualTo("Số: 05/BC-VPUB");
        assertThat(report.letterhead().placeAndDate()).isEqualTo("Sơn La, ngày 05 tháng 6 năm 2026");
        assertThat(report.letterhead().draftMark()).isEmpty();
        assertThat(report.ending().signerTitles()).containsExactly("KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG");
        assertThat(report.ending().signerName()).isEqualTo("Nguyễn Thị Hoa");
        assertThat(report.appendices().get(0).notes())
                .contains("(Kèm theo Báo cáo số 05/BC-VPUB ngày 05 tháng 6 năm 2026 của Văn phòng UBND tỉnh Sơn La)");
    }

    @Test
    void refusesANumberThatIsNone() {
        var signer = SamplePlan.plan().office().signatory();

        assertThatThrownBy(() -> Issue.issued("05/BC-VPUB", LocalDate.of(2026, 6, 5), signer))
                .hasMessage("'05/BC-VPUB' is not the number of a paper; expected digits only, for example 05");
    }

    @Test
    void namesAnUnconfirmedDocumentWithoutItsDateAndWarnsTheDrafter() {
        var report = SampleReport.draft();

        assertThat(report.opening().get(0))
                .contains("Quyết định số 2214/QĐ-TTg ngày 28/12/2021 của Thủ tướng Chính phủ về phê duyệt")
                .contains("Quyết định số 530/QĐ-UBND của Chủ tịch UBND tỉnh về ban hành")
                .doesNotContain("14/02");
        assertThat(ReportText.paragraphs(report)).noneMatch(text -> text.contains("14/02/202"));
        assertThat(report.warnings())
                .contains("Văn bản Quyết định số 530/QĐ-UBND chưa được xác nhận nên Báo cáo không ghi ngày ban hành: "
                        + "kế hoạch ghi 14/02/2026 và 14/02/2025");
    }

    @Test
    void citesADocumentInFullOnceAndByNumberLater() {
        var text = String.join("\n", ReportText.paragraphs(SampleReport.draft()));

        assertThat(text.split("2214/QĐ-TTg ngày 28/12/2021", -1)).hasSize(2);
        assertThat(text).contains("phổ biến, quán triệt Quyết định số 2214/QĐ-TTg; Quyết định số 530/QĐ-UBND");
    }

    @Test
    void needsNoDocumentsToCite() {
        var report =
                SampleReport.draft(SamplePlan.citing(), SampleTotals.realistic().totals());

        assertThat(report.opening().get(0))
                .startsWith("Văn phòng UBND tỉnh Sơn La báo cáo kết quả thực hiện Phong trào");
        assertThat(ReportText.part(report, "Công tác phổ biến, quán triệt").get(0))
                .startsWith("Các phòng, ban, đơn vị đã tổ chức phổ biến, quán triệt các văn bản chỉ đạo");
    }

    @Test
    void padsDaysAndMonthsAsTheDecreeHasIt() {
        var citation = new Citation(
                "c",
                "Kế hoạch",
                "09/KH-VPUB",
                Optional.of(LocalDate.of(2026, 2, 5)),
                "Văn phòng UBND tỉnh",
                "về x",
                Certainty.CONFIRMED,
                "");
        var report = SampleReport.draft(
                SamplePlan.citing(citation), SampleTotals.realistic().totals());

        assertThat(report.opening().get(0)).contains("Kế hoạch số 09/KH-VPUB ngày 05/02/2026 của");
    }

    @Test
    void numbersMainPartsWithRomanAndPartsWithArabicFigures() {
        assertThat(SampleReport.draft().sections())
                .extracting(Section::heading)
                .containsExactly(
                        "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO, TRIỂN KHAI",
                        "II. KẾT QUẢ THỰC HIỆN",
                        "III. ĐÁNH GIÁ CHUNG",
                        "IV. PHƯƠNG HƯỚNG, NHIỆM VỤ",
                        "V. KIẾN NGHỊ, ĐỀ XUẤT");
        assertThat(SampleReport.draft().sections().get(2).parts())
                .extracting(Section::heading)
                .containsExactly("1. Ưu điểm", "2. Tồn tại, hạn chế", "3. Nguyên nhân");
    }

    @Test
    void endsWithTheSignOfTheEndAndListsTheRecipients() {
        var report = SampleReport.draft();

        assertThat(report.closing())
                .startsWith("Trên đây là Báo cáo kết quả thực hiện Phong trào")
                .contains("trân trọng gửi Sở Văn hóa, Thể thao và Du lịch")
                .endsWith("./.");
        assertThat(report.ending().recipients())
                .startsWith("- Như trên;", "- Lãnh đạo Văn phòng;")
                .endsWith("- Lưu: VT, TCHCQT.");
    }

    @Test
    void refusesAnOutlineWithAnUnknownPart() {
        var plan = SamplePlan.outlined(SamplePlan.section("summary", "Tóm tắt"));
        var totals = SampleTotals.realistic(plan).totals();

        assertThatThrownBy(() -> SampleReport.draft(plan, totals))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "the outline has the unknown key 'summary'; expected one of [leadership, results,");
    }

    @Test
    void tellsTheDrafterWhichFiguresHaveNoPlaceInTheText() {
        var plan = SamplePlan.outlined(
                SamplePlan.section("dissemination", "Phổ biến"), SamplePlan.section("causes", "Nguyên nhân"));

        var warnings =
                SampleReport.draft(plan, SampleTotals.bare(plan).totals()).warnings();

        assertThat(warnings)
                .contains(
                        "Chỉ tiêu GDVH_DK thuộc nhiệm vụ III.1 không có mục tương ứng trong phần lời của Báo cáo; "
                                + "số liệu chỉ có tại Phụ lục.",
                        "Mục “Nguyên nhân” chưa có nội dung do các đơn vị báo cáo; đề nghị xem xét, bổ sung trước khi "
                                + "trình ký.",
                        "Danh sách đơn vị đang dùng là danh sách ví dụ; cần thay bằng danh sách chính thức trước khi "
                                + "gửi Báo cáo.")
                .noneMatch(warning -> warning.contains("SO_HN"));
    }

    @Test
    void givesAnEqualReportForEqualTotals() {
        assertThat(SampleReport.draft()).isEqualTo(SampleReport.draft());
    }
}
