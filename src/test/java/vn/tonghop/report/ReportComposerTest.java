package vn.tonghop.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.fixture.SamplePlan;
import vn.tonghop.fixture.SampleTotals;
import vn.tonghop.forms.StandardForms;
import vn.tonghop.plan.Citation;
import vn.tonghop.plan.Citation.Certainty;
import vn.tonghop.report.composition.ReportComposer;
import vn.tonghop.report.wording.OfficeWording;
import vn.tonghop.report.wording.Wording;

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

    @ParameterizedTest
    @CsvSource({
        "5,Số: 05/BC-VPUB",
        "123,Số: 123/BC-VPUB",
        "05/BC-VPUB,Số: 05/BC-VPUB",
        "5 / BC - VPUB,Số: 05/BC-VPUB",
        "Số: 123/BC-VPUB,Số: 123/BC-VPUB",
        "số 7a,Số: 07a/BC-VPUB",
        "12/BC-VP-TH,Số: 12/BC-VP-TH"
    })
    void rp01PrintsTheNumberHoweverTheClerkWroteIt(String given, String printed) {
        var signer = SamplePlan.plan().office().signatory();

        var report = issued(Issue.issued(given, LocalDate.of(2026, 2, 5), signer));

        assertThat(report.letterhead().number()).isEqualTo(printed);
        assertThat(report.letterhead().placeAndDate()).isEqualTo("Sơn La, ngày 05 tháng 02 năm 2026");
        assertThat(report.appendices().get(0).notes())
                .contains("(Kèm theo Báo cáo %s ngày 05 tháng 02 năm 2026 của Văn phòng UBND tỉnh Sơn La)"
                        .formatted(printed.replace("Số: ", "số ")));
    }

    @Test
    void refusesAnEmptyNumber() {
        var signer = SamplePlan.plan().office().signatory();

        assertThatThrownBy(() -> Issue.issued(" Số: ", LocalDate.of(2026, 6, 5), signer))
                .hasMessage("an issued paper needs a number, for example 05 or 05/BC-VPUB");
    }

    @ParameterizedTest
    @CsvSource({
        "Nguyễn Thị Hoa,CHÁNH VĂN PHÒNG,Nguyễn Thị Hoa",
        "PGS.TS. Nguyễn Thị Hoa,CHÁNH VĂN PHÒNG,Nguyễn Thị Hoa",
        "KT. Chánh Văn phòng; Phó Chánh Văn phòng; ThS. Lò Văn Bình,KT. CHÁNH VĂN PHÒNG|PHÓ CHÁNH VĂN PHÒNG,Lò Văn Bình"
    })
    void rp01PrintsTheSignerWithPositionAndWithoutDegree(String given, String positions, String name) {
        var signer = SamplePlan.plan().office().signatory().signing(given);

        var ending = issued(Issue.issued("5", LocalDate.of(2026, 6, 5), signer)).ending();

        assertThat(String.join("|", ending.signerTitles())).isEqualTo(positions);
        assertThat(ending.signerName()).isEqualTo(name);
    }

    private static ConsolidatedReport issued(Issue issue) {
        return new ReportComposer(OfficeWording.of(Wording.standard(StandardForms.all())), StandardForms.lists())
                .compose(SamplePlan.plan(), SampleTotals.realistic().totals(), issue);
    }

    @Test
    void namesAnUnconfirmedDocumentWithoutItsDateAndWarnsTheDrafter() {
        var report = SampleReport.draft();

        assertThat(report.opening().get(0))
                .contains("Quyết định số 2214/QĐ-TTg ngày 28/12/2021 của Thủ tướng Chính phủ về phê duyệt")
                .contains("Quyết định số 530/QĐ-UBND ngày …/…/…… của Chủ tịch UBND tỉnh về ban hành")
                .doesNotContain("14/02");
        assertThat(ReportText.paragraphs(report)).noneMatch(text -> text.contains("14/02/202"));
        assertThat(report.warnings())
                .contains("Văn bản Quyết định số 530/QĐ-UBND chưa được xác nhận nên Báo cáo không ghi ngày ban hành: "
                        + "kế hoạch ghi 14/02/2026 và 14/02/2025");
    }

    @Test
    void citesADocumentInFullOnceOnly() {
        var text = String.join("\n", ReportText.paragraphs(SampleReport.draft()));

        assertThat(text.split("2214/QĐ-TTg ngày 28/12/2021", -1)).hasSize(2);
    }

    @Test
    void needsNoDocumentsToCite() {
        var report =
                SampleReport.draft(SamplePlan.citing(), SampleTotals.realistic().totals());

        assertThat(report.opening().get(0))
                .startsWith("Văn phòng UBND tỉnh Sơn La báo cáo kết quả thực hiện Phong trào");
    }

    @Test
    void tellsTheResultsFirstThenWhatTheyAreOfAndWhereTheRestStands() {
        var opening = SampleReport.draft().opening();

        assertThat(opening.get(1))
                .startsWith(
                        "Kết quả chủ yếu trong 6 tháng đầu năm 2026: đã tổ chức 14 hội nghị, cuộc họp về Phong trào")
                .contains("; 118/126 công chức, viên chức, người lao động dự học tập, quán triệt, bằng 93,7%")
                .contains("; 98 gia đình đăng ký danh hiệu “Gia đình văn hóa”");
        assertThat(opening.get(2))
                .startsWith(
                        "Số liệu tính từ ngày 15/12/2025 đến hết ngày 10/6/2026, chốt vào 22 giờ 05, ngày 11/6/2026, ")
                .contains("tổng hợp từ báo cáo của 09/10 phòng, ban, đơn vị; chưa có báo cáo của Đội xe.")
                .endsWith("tại các Phụ lục I, II, III, IV kèm theo Báo cáo này.");
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
                .contains("trân trọng gửi Sở Văn hóa, Thể thao và Du lịch tổng hợp, báo cáo UBND tỉnh theo quy định")
                .endsWith("./.");
        assertThat(report.ending().recipients())
                .startsWith("- Như trên;", "- Lãnh đạo Văn phòng;")
                .endsWith("- Lưu: VT, TCHCQT.");
    }

    @Test
    void printsAPartOfAnotherMovementByTheFiguresThatItNames() {
        var plan = SamplePlan.outlined(
                SamplePlan.part("tidy-streets", "III.1", "Vệ sinh đường phố"),
                SamplePlan.text("opinions", "KIEN_NGHI", "Ý kiến"));

        var sections =
                SampleReport.draft(plan, SampleTotals.realistic(plan).totals()).sections();

        assertThat(sections).extracting(Section::heading).containsExactly("I. VỆ SINH ĐƯỜNG PHỐ", "II. Ý KIẾN");
        assertThat(sections.get(0).paragraphs())
                .anyMatch(text -> text.contains("gia đình đăng ký danh hiệu “Gia đình văn hóa”"));
        assertThat(sections.get(1).paragraphs())
                .containsExactly(
                        "[Các đơn vị chưa nêu nội dung này; người soạn thảo bổ sung mục “Ý kiến” trước khi trình ký]");
    }

    @Test
    void tellsTheDrafterWhichPartsNobodyWroteFor() {
        var plan = SamplePlan.outlined(
                SamplePlan.part("dissemination", "II.1", "Phổ biến", "SO_HN"),
                SamplePlan.text("causes", "NGUYEN_NHAN", "Nguyên nhân"));

        var warnings =
                SampleReport.draft(plan, SampleTotals.bare(plan).totals()).warnings();

        assertThat(warnings)
                .contains(
                        "Mục “Nguyên nhân” chưa có nội dung do các đơn vị báo cáo; đề nghị xem xét, bổ sung trước khi "
                                + "trình ký.",
                        "Danh sách đơn vị đang dùng là danh sách ví dụ; cần thay bằng danh sách chính thức trước khi "
                                + "gửi Báo cáo.")
                .noneMatch(warning -> warning.contains("“Phổ biến”"));
    }

    @Test
    void givesAnEqualReportForEqualTotals() {
        assertThat(SampleReport.draft()).isEqualTo(SampleReport.draft());
    }
}
