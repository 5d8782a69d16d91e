package vn.tonghop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tonghop.aggregation.FigureCoverage.Answer;
import vn.tonghop.fixture.SamplePlan;
import vn.tonghop.fixture.SampleTotals;

class FigureSentencesTest {

    private static final String FAMILIES = "Xây dựng gia đình văn hóa";
    private static final String DISSEMINATION = "Công tác phổ biến, quán triệt";
    private static final String AGENCY = "Xây dựng “Cơ quan đạt chuẩn văn hóa”";

    @Test
    void writesASmallCountWithAZeroAndALargeOneWithADot() {
        assertThat(items(totals().with("SO_HN", "3").with("LUOT_NGUOI", "12345"), DISSEMINATION))
                .contains(
                        "- Số hội nghị, buổi phổ biến, quán triệt: 03 cuộc.", "- Số lượt người tham dự: 12.345 lượt.");
    }

    @Test
    void saysThatNobodyReportedInsteadOfPrintingZero() {
        assertThat(items(totals().with("GDVH_DK", "45"), FAMILIES))
                .contains(
                        "- Số gia đình đạt “Gia đình văn hóa”: chưa có đơn vị nào báo cáo số liệu.",
                        "- Tỷ lệ gia đình đạt “Gia đình văn hóa”: chưa tính được do chưa có đơn vị nào gửi đủ số liệu.");
    }

    @Test
    void saysThatAReportedZeroIsAZero() {
        assertThat(items(totals().with("SO_HN", "0"), DISSEMINATION))
                .contains(
                        "- Số hội nghị, buổi phổ biến, quán triệt: 0 cuộc (các đơn vị đã báo cáo, trong kỳ không có kết quả).");
    }

    @Test
    void saysOnceThatNothingWasReportedForAWholePart() {
        assertThat(items(totals(), FAMILIES))
                .containsExactly("Trong kỳ chưa có đơn vị nào báo cáo số liệu về nội dung này.");
    }

    @Test
    void writesARatioWithBothItsSums() {
        assertThat(items(totals().with("GDVH_DK", "45").with("GDVH_DAT", "40"), FAMILIES))
                .containsSubsequence(
                        "- Số gia đình đăng ký “Gia đình văn hóa”: 45 gia đình.",
                        "- Số gia đình đạt “Gia đình văn hóa”: 40/45 gia đình, đạt tỷ lệ 88,9%.")
                .hasSize(3);
    }

    @Test
    void computesNoRatioOfNothing() {
        assertThat(items(totals().with("GDVH_DK", "0").with("GDVH_DAT", "0"), FAMILIES))
                .contains("- Tỷ lệ gia đình đạt “Gia đình văn hóa”: không tính tỷ lệ do mẫu số "
                        + "(Số gia đình đăng ký “Gia đình văn hóa”) bằng 0.");
    }

    @Test
    void comparesARatioInPointsOfWhatIsPrinted() {
        var totals = totals().with("GDVH_DK", "45")
                .with("GDVH_DAT", "40")
                .comparedWith(Map.of("GDVH_DK", "44", "GDVH_DAT", "41"));

        assertThat(items(totals, FAMILIES))
                .contains(
                        "- Số gia đình đăng ký “Gia đình văn hóa”: 45 gia đình (tăng 01 gia đình so với 6 tháng đầu năm 2025).")
                .contains("- Số gia đình đạt “Gia đình văn hóa”: 40/45 gia đình, đạt tỷ lệ 88,9% "
                        + "(giảm 4,3 điểm phần trăm so với 6 tháng đầu năm 2025).");
    }

    @Test
    void callsEqualWhatIsEqual() {
        assertThat(items(totals().with("SO_HN", "3").comparedWith(Map.of("SO_HN", "3")), DISSEMINATION))
                .contains("- Số hội nghị, buổi phổ biến, quán triệt: 03 cuộc (bằng 6 tháng đầu năm 2025).");
    }

    @Test
    void measuresAgainstTheTarget() {
        assertThat(items(totals().with("CBCCVC", "100").with("CBCCVC_QT", "95"), DISSEMINATION))
                .anyMatch(text -> text.endsWith("95/100 người, đạt tỷ lệ 95% (đạt chỉ tiêu 95%)."));
        assertThat(items(totals().with("CBCCVC", "100").with("CBCCVC_QT", "94").wholeYear(), DISSEMINATION))
                .anyMatch(text -> text.endsWith("94/100 người, đạt tỷ lệ 94% (chưa đạt chỉ tiêu 95%)."));
    }

    @Test
    void claimsNoTargetMissedBeforeTheYearIsOver() {
        assertThat(items(totals().with("CBCCVC", "100").with("CBCCVC_QT", "94"), DISSEMINATION))
                .anyMatch(text -> text.endsWith("94/100 người, đạt tỷ lệ 94% (chỉ tiêu 95%)."));
    }

    @Test
    void claimsNeitherReachedNorMissedOfAShareThatLacksUnits() {
        for (var part : List.of("94", "95")) {
            var totals = totals().with("CBCCVC", "100")
                    .with("CBCCVC_QT", part)
                    .answered("CBCCVC", "PB03", Answer.MISSING)
                    .wholeYear();

            assertThat(items(totals, DISSEMINATION))
                    .anyMatch(text -> text.endsWith("đạt tỷ lệ %s%% (chỉ tiêu 95%%).".formatted(part)));
        }
    }

    @Test
    void explainsWhyTheLargestFigureStandsForAll() {
        assertThat(items(totals().with("VB_PB", "5"), DISSEMINATION))
                .contains("- Số văn bản được phổ biến, quán triệt: 05 văn bản "
                        + "(các đơn vị thống kê cùng nội dung nên lấy số lớn nhất, không cộng dồn).");
    }

    @Test
    void writesAStatusInWords() {
        assertThat(items(totals().with("CQVH_DK", "1").with("CQVH_CN", "0"), AGENCY))
                .contains(
                        "- Đăng ký danh hiệu “Cơ quan đạt chuẩn văn hóa”: đã thực hiện.",
                        "- Được công nhận “Cơ quan đạt chuẩn văn hóa”: chưa thực hiện.");
    }

    private static SampleTotals totals() {
        return SampleTotals.bare(SamplePlan.plan());
    }

    private static List<String> items(SampleTotals totals, String part) {
        return ReportText.part(SampleReport.draft(SamplePlan.plan(), totals.totals()), part);
    }
}
