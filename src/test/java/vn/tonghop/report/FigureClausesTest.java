package vn.tonghop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.tonghop.aggregation.FigureCoverage.Answer;
import vn.tonghop.fixture.SamplePlan;
import vn.tonghop.fixture.SampleTotals;

class FigureClausesTest {

    private static final String FAMILIES = "Xây dựng gia đình văn hóa";
    private static final String DISSEMINATION = "Công tác phổ biến, quán triệt";
    private static final String AGENCY = "Xây dựng “Cơ quan đạt chuẩn văn hóa”";

    @Test
    void writesASmallCountWithAZeroAndALargeOneWithADotInOneSentence() {
        assertThat(text(totals().with("SO_HN", "3").with("LUOT_NGUOI", "12345"), DISSEMINATION))
                .contains("Đã tổ chức 03 hội nghị, cuộc họp phổ biến, quán triệt với 12.345 lượt người tham dự");
    }

    @Test
    void beginsASentenceWithAFigureThatHasNoneToGoOnWith() {
        assertThat(text(totals().with("LUOT_NGUOI", "12345"), DISSEMINATION))
                .contains(" Có 12.345 lượt người dự các cuộc phổ biến, quán triệt.");
    }

    @Test
    void saysWhichFiguresNobodyReportedInsteadOfPrintingZero() {
        assertThat(text(totals().with("GDVH_DK", "45"), FAMILIES))
                .contains("Có 45 gia đình đăng ký danh hiệu “Gia đình văn hóa”. ")
                .endsWith(
                        "Chưa có số liệu về: số gia đình đạt “Gia đình văn hóa”; tỷ lệ gia đình đạt “Gia đình văn hóa”.");
    }

    @Test
    void saysNothingOfAZeroThatSaysNothing() {
        assertThat(text(totals().with("SO_HN", "0").with("VB_PB", "5"), DISSEMINATION))
                .contains("Số văn bản được phổ biến là 05 văn bản")
                .doesNotContain("0 hội nghị", "hội nghị, cuộc họp");
    }

    @Test
    void saysOnceThatNothingWasReportedForAWholePart() {
        assertThat(text(totals(), FAMILIES)).isEqualTo("Trong kỳ chưa có đơn vị nào báo cáo số liệu về nội dung này.");
    }

    @Test
    void writesARatioWithBothItsSums() {
        assertThat(text(totals().with("GDVH_DK", "45").with("GDVH_DAT", "40"), FAMILIES))
                .endsWith(
                        "Có 45 gia đình đăng ký danh hiệu “Gia đình văn hóa”; kết quả bình xét có 40/45 gia đình đạt danh "
                                + "hiệu, đạt tỷ lệ 88,9%.");
    }

    @Test
    void tellsTheStaffOnceWhereTheRatioTellsIt() {
        assertThat(text(totals().with("CBCCVC", "100").with("CBCCVC_QT", "95"), DISSEMINATION))
                .contains("95/100 công chức, viên chức, người lao động được phổ biến, quán triệt, đạt tỷ lệ 95%")
                .doesNotContain("Tổng số công chức");
        assertThat(text(totals().with("CBCCVC", "100"), DISSEMINATION))
                .contains("Tổng số công chức, viên chức, người lao động là 100 người.");
    }

    @Test
    void computesNoRatioOfNothing() {
        assertThat(text(totals().with("GDVH_DK", "0").with("GDVH_DAT", "0"), FAMILIES))
                .doesNotContain("%", "tỷ lệ");
    }

    @Test
    void comparesARatioInPointsOfWhatIsPrinted() {
        var totals = totals().with("GDVH_DK", "45")
                .with("GDVH_DAT", "40")
                .comparedWith(Map.of("GDVH_DK", "44", "GDVH_DAT", "41"));

        assertThat(text(totals, FAMILIES))
                .contains("“Gia đình văn hóa” (tăng 01 gia đình so với cùng kỳ); kết quả bình xét")
                .endsWith("đạt tỷ lệ 88,9% (giảm 4,3 điểm phần trăm so với cùng kỳ).");
    }

    @Test
    void callsEqualWhatIsEqual() {
        assertThat(text(totals().with("SO_HN", "3").comparedWith(Map.of("SO_HN", "3")), DISSEMINATION))
                .contains("03 hội nghị, cuộc họp phổ biến, quán triệt (bằng cùng kỳ).");
    }

    @Test
    @DisplayName("FG-08 a target is reached or missed")
    void measuresAgainstTheTarget() {
        assertThat(text(totals().with("CBCCVC", "100").with("CBCCVC_QT", "95"), DISSEMINATION))
                .contains("đạt tỷ lệ 95% (đạt chỉ tiêu 95%).");
        assertThat(text(totals().with("CBCCVC", "100").with("CBCCVC_QT", "94").wholeYear(), DISSEMINATION))
                .contains("đạt tỷ lệ 94% (chưa đạt chỉ tiêu 95%).");
    }

    @Test
    @DisplayName("FG-08 nothing is missed before the year is over")
    void claimsNoTargetMissedBeforeTheYearIsOver() {
        assertThat(text(totals().with("CBCCVC", "100").with("CBCCVC_QT", "94"), DISSEMINATION))
                .contains("đạt tỷ lệ 94% (chỉ tiêu 95%).");
    }

    @Test
    @DisplayName("FG-08 a share that lacks units is judged neither way")
    void claimsNeitherReachedNorMissedOfAShareThatLacksUnits() {
        for (var part : List.of("94", "95")) {
            var totals = totals().with("CBCCVC", "100")
                    .with("CBCCVC_QT", part)
                    .answered("CBCCVC", "PB03", Answer.MISSING)
                    .wholeYear();

            assertThat(text(totals, DISSEMINATION)).contains("đạt tỷ lệ %s%% (chỉ tiêu 95%%)".formatted(part));
        }
    }

    @Test
    @DisplayName("FG-02 figures of one sentence that lack the same units say so once, others each for itself")
    void saysOnceWhomASentenceLacks() {
        var totals = totals().with("SO_HN", "3").with("LUOT_NGUOI", "30");
        totals.answered("SO_HN", "PB01", Answer.MISSING).answered("LUOT_NGUOI", "PB01", Answer.MISSING);

        assertThat(text(totals, DISSEMINATION))
                .contains("quán triệt với 30 lượt người tham dự (chưa gồm Phòng Tổng hợp).");

        totals.answered("LUOT_NGUOI", "PB02", Answer.REFUSED);

        assertThat(text(totals, DISSEMINATION))
                .contains(
                        "quán triệt (chưa gồm Phòng Tổng hợp) với 30 lượt người tham dự (chưa gồm Phòng Tổng hợp, Phòng "
                                + "Nội chính).");
    }

    @Test
    void writesAStatusInWords() {
        assertThat(text(totals().with("CQVH_DK", "1").with("CQVH_CN", "0"), AGENCY))
                .contains("Văn phòng UBND tỉnh Sơn La đã đăng ký danh hiệu “Cơ quan đạt chuẩn văn hóa”.")
                .contains("chưa được công nhận “Cơ quan đạt chuẩn văn hóa”")
                .doesNotContain("chưa thực hiện");
    }

    private static SampleTotals totals() {
        return SampleTotals.bare(SamplePlan.plan());
    }

    private static String text(SampleTotals totals, String part) {
        return ReportText.part(SampleReport.draft(SamplePlan.plan(), totals.totals()), part)
                .get(0);
    }
}
