package vn.tonghop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.tonghop.aggregation.FigureCoverage.Answer;
import vn.tonghop.fixture.SamplePlan;
import vn.tonghop.fixture.SampleTotals;
import vn.tonghop.submission.Coverage.Standing;

/** RP-06: the report names who is missing or late and states the cut-off. */
class CoverageTest {

    @Test
    @DisplayName("RP-06 the report states window, cut-off and the moment that figures were fixed")
    void statesWindowCutOffAndMoment() {
        assertThat(annex(SampleTotals.realistic()))
                .contains(
                        "Số liệu trong Báo cáo được tính từ ngày 15/12/2025 đến hết ngày 10/6/2026. Thời hạn các phòng, "
                                + "ban, đơn vị gửi báo cáo là hết ngày 11/6/2026; thời điểm chốt số liệu tổng hợp: 22 giờ 05, "
                                + "ngày 11/6/2026.");
    }

    @Test
    @DisplayName("RP-06 the annex of the office names who is missing, late, nil or refused")
    void namesWhoIsLateNilRefusedAndMissing() {
        var totals = SampleTotals.realistic().stand("PB02", Standing.REFUSED);

        assertThat(annex(totals))
                .contains(
                        "Đến thời điểm chốt số liệu, 09/10 phòng, ban, đơn vị đã gửi báo cáo; cụ thể:",
                        "- Gửi đúng thời hạn: 06 đơn vị.",
                        "- Báo cáo trong kỳ không phát sinh nội dung: 01 đơn vị (Nhà khách tỉnh).",
                        "- Gửi sau thời hạn nhưng trước khi chốt số liệu, đã được tổng hợp: 01 đơn vị (Trung tâm Phục vụ "
                                + "hành chính công).",
                        "- Báo cáo đã gửi chưa hợp lệ, đề nghị gửi lại, chưa được tổng hợp: 01 đơn vị (Phòng Nội chính).",
                        "- Chưa gửi báo cáo: 01 đơn vị (Đội xe).");
    }

    @Test
    @DisplayName("RP-06 the paper says in one clause whose report is in no figure, and nothing of who was late")
    void saysInOneClauseWhoIsNotInTheFigures() {
        var totals = SampleTotals.realistic().stand("PB02", Standing.REFUSED);
        var report = SampleReport.draft(SamplePlan.plan(), totals.totals());

        assertThat(report.opening().get(2))
                .contains(
                        "chốt vào 22 giờ 05, ngày 11/6/2026, tổng hợp từ báo cáo của 08/10 phòng, ban, đơn vị; chưa có báo "
                                + "cáo của Phòng Nội chính, Đội xe.");
        assertThat(ReportText.paragraphs(report))
                .noneMatch(text ->
                        text.contains("sau thời hạn") || text.contains("gửi chậm") || text.contains("không hợp lệ"));
    }

    @Test
    @DisplayName("FG-01 the first figures say each whom they lack")
    void theFirstFiguresSayWhomTheyLack() {
        var totals = SampleTotals.realistic()
                .answered("SO_HN", "PB02", Answer.MISSING)
                .answered("CBCCVC", "PB03", Answer.MISSING);

        assertThat(SampleReport.draft(SamplePlan.plan(), totals.totals())
                        .opening()
                        .get(1))
                .containsPattern("14 hội nghị, cuộc họp về Phong trào \\([^)]*; chưa gồm Phòng Nội chính\\)")
                .containsPattern(
                        "người lao động dự học tập, quán triệt, bằng [0-9,]+% \\([^)]*chưa gồm Phòng Kinh tế\\)")
                .doesNotContain("Các số liệu trên");
    }

    @Test
    @DisplayName("FG-01 where all the first figures lack the same units it is said once behind them")
    void theFirstFiguresSayOnceWhomAllLack() {
        var totals = SampleTotals.realistic();
        for (var code : List.of("SO_HN", "CBCCVC", "CBCCVC_QT", "TIN_BAI_CONG", "GDVH_DK", "GDVH_DAT")) {
            totals.answered(code, "PB02", Answer.MISSING);
        }

        assertThat(SampleReport.draft(SamplePlan.plan(), totals.totals())
                        .opening()
                        .get(1))
                .endsWith(". Các số liệu trên chưa gồm Phòng Nội chính.")
                .doesNotContain("(chưa gồm");
    }

    @Test
    void saysInOneSentenceThatAllWereOnTime() {
        assertThat(annex(SampleTotals.realistic().allStand(Standing.ON_TIME)))
                .contains("Đến thời điểm chốt số liệu, 10/10 phòng, ban, đơn vị đã gửi báo cáo đầy đủ, đúng thời hạn.")
                .noneMatch(text -> text.startsWith("- Gửi"));
    }

    @Test
    void saysThatNobodyHasSubmitted() {
        assertThat(annex(SampleTotals.bare(SamplePlan.plan()).allStand(Standing.MISSING)))
                .contains("Đến thời điểm chốt số liệu, chưa có phòng, ban, đơn vị nào trong số 10 đơn vị gửi báo cáo.");
    }

    @Test
    void warnsTheDrafterOfWhoIsMissingOrRefused() {
        var totals = SampleTotals.realistic().stand("PB02", Standing.REFUSED).totals();

        assertThat(SampleReport.draft(SamplePlan.plan(), totals).warnings())
                .contains("Chưa có báo cáo của: Đội xe.", "Báo cáo chưa hợp lệ, chưa được tổng hợp: Phòng Nội chính.");
    }

    @Test
    void tellsMissingZeroAndNilApartInTheTableOfDepartments() {
        var totals = SampleTotals.realistic().with("SO_HN", "1").totals();
        var table = SampleReport.draft(SamplePlan.plan(), totals)
                .annex()
                .orElseThrow()
                .sheets()
                .get(1)
                .table();

        assertThat(ReportText.cells(table))
                .extracting(cells -> cells.subList(1, 4))
                .contains(
                        List.of("Phòng Tổng hợp", "Đúng thời hạn", "1"),
                        List.of("Phòng Nội chính", "Đúng thời hạn", "0"),
                        List.of("Nhà khách tỉnh", "Không phát sinh", "-"),
                        List.of("Đội xe", "Chưa gửi", "…"),
                        List.of("Toàn cơ quan", "", "1"));
    }

    @Test
    void marksWhatADepartmentIsNotAskedFor() {
        var report = SampleReport.draft();
        var table = report.sheets().get(1).table();
        var column = table.columns().stream()
                .map(ReportTable.Column::heading)
                .toList()
                .indexOf("Số tin, bài trên Cổng thông tin điện tử tỉnh (tin, bài)");

        assertThat(ReportText.cells(table))
                .extracting(cells -> cells.get(column))
                .contains("x", "23");
    }

    private static List<String> annex(SampleTotals totals) {
        return ReportText.part(
                SampleReport.draft(SamplePlan.plan(), totals.totals()).annex().orElseThrow(), "TÌNH HÌNH GỬI BÁO CÁO");
    }
}
