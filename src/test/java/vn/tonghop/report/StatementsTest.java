package vn.tonghop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.tonghop.fixture.SamplePlan;
import vn.tonghop.fixture.SampleTotals;
import vn.tonghop.forms.titles.TitleStatus;
import vn.tonghop.forms.titles.TitleSubject;

class StatementsTest {

    private static final String STRENGTHS = "Ưu điểm";
    private static final String PROPOSALS = "KIẾN NGHỊ, ĐỀ XUẤT";

    @Test
    void saysTheSameThoughtOnceWithAllItsUnits() {
        var totals = totals().say("UU_DIEM", "PB01", "Công chức hưởng ứng tích cực.")
                .say("UU_DIEM", "PB02", "  công chức  hưởng ứng tích cực;");

        assertThat(part(totals, STRENGTHS))
                .contains("- Công chức hưởng ứng tích cực (Phòng Tổng hợp; Phòng Nội chính).")
                .hasSize(2);
    }

    @Test
    void makesOneItemOfEachLine() {
        var totals = totals().say("UU_DIEM", "PB01", "- Một là đúng hạn.\r\n+ Hai là đầy đủ.\n\n");

        assertThat(part(totals, STRENGTHS))
                .containsSubsequence("- Một là đúng hạn (Phòng Tổng hợp).", "- Hai là đầy đủ (Phòng Tổng hợp).")
                .hasSize(3);
    }

    @Test
    void takesNoneForNoStatement() {
        var totals = totals().say("KIEN_NGHI", "PB01", "Không có.")
                .say("KIEN_NGHI", "PB02", "KHÔNG")
                .say("KIEN_NGHI", "PB03", "Không có kiến nghị, đề xuất");

        assertThat(part(totals, PROPOSALS)).containsExactly("Không có kiến nghị, đề xuất.");
    }

    @Test
    void keepsAProposalThatMerelyBeginsWithNo() {
        var totals = totals().say("KIEN_NGHI", "PB01", "Không tổ chức hội nghị vào cuối quý");

        assertThat(part(totals, PROPOSALS)).contains("- Không tổ chức hội nghị vào cuối quý (Phòng Tổng hợp).");
    }

    @Test
    void quotesBracesAndMarkupAsTheyStand() {
        var totals = totals().say("UU_DIEM", "PB01", "{unit} <b>100%</b> & $1");

        assertThat(part(totals, STRENGTHS)).contains("- {unit} <b>100%</b> & $1 (Phòng Tổng hợp).");
    }

    @Test
    void looksAheadToTheNextPeriod() {
        assertThat(part(totals(), "PHƯƠNG HƯỚNG, NHIỆM VỤ").get(0)).startsWith("Trong 6 tháng cuối năm 2026,");
        assertThat(part(totals().wholeYear(), "PHƯƠNG HƯỚNG, NHIỆM VỤ").get(0)).startsWith("Trong năm 2027,");
    }

    @Test
    void countsTitlesByHolderAndStatus() {
        var totals = totals().award(SampleTotals.title("PB01", TitleSubject.FAMILY, "A", TitleStatus.REGISTERED))
                .award(SampleTotals.title("PB02", TitleSubject.FAMILY, "B", TitleStatus.REGISTERED))
                .award(SampleTotals.title("PB01", TitleSubject.FAMILY, "A", TitleStatus.ACHIEVED))
                .award(SampleTotals.title("PB03", TitleSubject.PERSON, "C", TitleStatus.ACHIEVED));

        assertThat(part(totals, "Đăng ký danh hiệu văn hóa"))
                .contains(
                        "- Danh hiệu “Gia đình văn hóa”: 02 gia đình đăng ký, 01 gia đình đạt.",
                        "- Danh hiệu “Gia đình văn hóa”: 01 cá nhân đạt.");
    }

    @Test
    @DisplayName("FG-04 what a list counts says of how many units it is, unless it holds what they declared")
    void saysOfHowManyUnitsAListIs() {
        var totals = SampleTotals.bare(SamplePlan.plan())
                .with("DHVH_DK", "45")
                .award(SampleTotals.title("PB01", TitleSubject.FAMILY, "Gia đình ông An", TitleStatus.REGISTERED))
                .totals();
        var report = SampleReport.draft(SamplePlan.plan(), totals);

        assertThat(ReportText.part(report, "Đăng ký danh hiệu văn hóa"))
                .contains(
                        "- Số danh hiệu văn hóa đăng ký: 45 danh hiệu.",
                        "- Danh hiệu “Gia đình văn hóa”: 01 gia đình đăng ký (theo danh sách của 01/10 đơn vị).");
        assertThat(report.warnings())
                .anyMatch(text -> text.startsWith("Số danh hiệu văn hóa đăng ký: số đơn vị khai khác với danh sách")
                        && text.contains("Phòng Tổng hợp khai 9, danh sách có 1"));
    }

    private static SampleTotals totals() {
        return SampleTotals.bare(SamplePlan.plan());
    }

    private static List<String> part(SampleTotals totals, String title) {
        return ReportText.part(SampleReport.draft(SamplePlan.plan(), totals.totals()), title);
    }
}
