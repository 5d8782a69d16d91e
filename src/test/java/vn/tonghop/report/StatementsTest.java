package vn.tonghop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.fixture.SamplePlan;
import vn.tonghop.fixture.SampleTotals;
import vn.tonghop.forms.activities.Activity;
import vn.tonghop.forms.activities.ActivityKind;
import vn.tonghop.forms.titles.TitleStatus;
import vn.tonghop.forms.titles.TitleSubject;

class StatementsTest {

    private static final String STRENGTHS = "Ưu điểm";
    private static final String PROPOSALS = "KIẾN NGHỊ, ĐỀ XUẤT";

    @Test
    void saysTheSameThoughtOnceHoweverManyUnitsHaveIt() {
        var totals = totals().say("UU_DIEM", "PB01", "Công chức hưởng ứng tích cực.")
                .say("UU_DIEM", "PB02", "  công chức  hưởng ứng tích cực;");

        assertThat(part(totals, STRENGTHS))
                .contains("- Công chức hưởng ứng tích cực.")
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hình thức tuyên truyền chưa phong phú|Hình thức tuyên truyền còn chưa phong phú|true",
                "Khối lượng công việc chuyên môn lớn|khoi luong cong viec chuyen mon lon.|true",
                "Công chức tham gia đầy đủ các buổi học|Công chức chưa tham gia đầy đủ các buổi học|false",
                "Còn 02 buổi chưa tổ chức được trong quý|Còn 05 buổi chưa tổ chức được trong quý|false",
                "Đề nghị cấp thêm kinh phí|Đề nghị tập huấn|false"
            })
    void mergesStatementsThatSayNearlyTheSame(String one, String other, boolean same) {
        var totals = totals().say("UU_DIEM", "PB01", one)
                .say("UU_DIEM", "PB02", other)
                .say("UU_DIEM", "PB03", "Khác");

        assertThat(part(totals, STRENGTHS)).hasSize(same ? 3 : 4);
    }

    @Test
    void asksTheDrafterForWhatNobodyWroteAndLeavesItOutOfASignedPaper() {
        var totals = totals().totals();
        var draft = SampleReport.draft(SamplePlan.plan(), totals);
        var signed = SampleReport.issued(SamplePlan.plan(), totals);

        assertThat(ReportText.part(draft, STRENGTHS))
                .containsExactly(
                        "[Các đơn vị chưa nêu nội dung này; người soạn thảo bổ sung mục “Ưu điểm” trước khi trình ký]");
        assertThat(signed.sections())
                .extracting(Section::heading)
                .containsExactly(
                        "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO, TRIỂN KHAI",
                        "II. KẾT QUẢ THỰC HIỆN",
                        "III. KIẾN NGHỊ, ĐỀ XUẤT");
        assertThat(ReportText.paragraphs(signed)).noneMatch(text -> text.startsWith("["));
    }

    @Test
    void nestsQuotationMarks() {
        var totals = totals().say("UU_DIEM", "PB01", "Tổ chức sinh hoạt \"Nếp sống văn hóa\"")
                .act(SampleTotals.activity(
                        "PB01",
                        LocalDate.of(2026, 3, 5),
                        ActivityKind.MEETING,
                        "Sinh hoạt \"Nếp sống văn hóa\", chuyên đề “Công sở”",
                        20));

        assertThat(part(totals, STRENGTHS)).contains("- Tổ chức sinh hoạt “Nếp sống văn hóa”.");
        assertThat(part(totals, "Công tác phổ biến, quán triệt"))
                .contains("Tiêu biểu: Phòng Tổng hợp tổ chức “Sinh hoạt ‘Nếp sống văn hóa’, chuyên đề ‘Công sở’” ngày "
                        + "05/3/2026, có 20 người tham dự.");
    }

    @Test
    void choosesTheMeetingsWithMostPeopleOfDifferentUnitsAndTheNewestOfTheYear() {
        var totals = totals();
        for (var unit : List.of("PB01", "PB02", "PB03", "PB04")) {
            totals.act(meeting(unit, 3, "Quán triệt của " + unit, Integer.parseInt(unit.substring(2)) * 10))
                    .act(meeting(unit, 4, "Sinh hoạt của " + unit, 5));
        }

        var spring = String.join(" ", part(totals, "Công tác phổ biến, quán triệt"));
        var autumn = String.join(
                " ", part(totals.act(meeting("PB01", 9, "Tổng kết", 7)).wholeYear(), "Công tác phổ biến, quán triệt"));

        assertThat(spring)
                .containsSubsequence("của PB04", "của PB03", "của PB02")
                .doesNotContain("PB01", "Sinh hoạt");
        assertThat(autumn).contains("“Tổng kết” ngày 10/9/2026").doesNotContain("Quán triệt của");
    }

    private static Activity meeting(String unit, int month, String content, int attendance) {
        return SampleTotals.activity(unit, LocalDate.of(2026, month, 10), ActivityKind.MEETING, content, attendance);
    }

    @Test
    void makesOneItemOfEachLine() {
        var totals = totals().say("UU_DIEM", "PB01", "- Một là đúng hạn.\r\n+ Hai là đầy đủ.\n\n");

        assertThat(part(totals, STRENGTHS))
                .containsSubsequence("- Một là đúng hạn.", "- Hai là đầy đủ.")
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

        assertThat(part(totals, PROPOSALS))
                .containsExactly("Văn phòng UBND tỉnh Sơn La kiến nghị, đề xuất: không tổ chức hội nghị vào cuối quý.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đề nghị cung cấp tài liệu sớm",
                "kiến nghị cung cấp tài liệu sớm.",
                "- Đề xuất cung cấp tài liệu sớm;"
            })
    void doesNotAskTwice(String said) {
        var verb = said.replaceFirst("^[- ]*", "").substring(0, 8).strip().toLowerCase(Locale.ROOT);

        assertThat(part(totals().say("KIEN_NGHI", "PB01", said), PROPOSALS))
                .singleElement()
                .asString()
                .startsWith("Văn phòng UBND tỉnh Sơn La " + verb)
                .endsWith("cung cấp tài liệu sớm.")
                .doesNotContain("kiến nghị, đề xuất");
    }

    @Test
    void quotesBracesAndMarkupAsTheyStand() {
        var totals = totals().say("UU_DIEM", "PB01", "{unit} <b>100%</b> & $1");

        assertThat(part(totals, STRENGTHS)).contains("- {unit} <b>100%</b> & $1.");
    }

    @Test
    void looksAheadToTheNextPeriod() {
        var totals = totals().say("PHUONG_HUONG", "PB01", "Duy trì chuyên mục");

        assertThat(part(totals, "PHƯƠNG HƯỚNG, NHIỆM VỤ").get(0))
                .startsWith("Trong 6 tháng cuối năm 2026,")
                .endsWith("trọng tâm: duy trì chuyên mục.");
        assertThat(part(totals.wholeYear(), "PHƯƠNG HƯỚNG, NHIỆM VỤ").get(0)).startsWith("Trong năm 2027,");
    }

    @Test
    void countsTitlesByHolderAndStatus() {
        var totals = totals().award(SampleTotals.title("PB01", TitleSubject.FAMILY, "A", TitleStatus.REGISTERED))
                .award(SampleTotals.title("PB02", TitleSubject.FAMILY, "B", TitleStatus.REGISTERED))
                .award(SampleTotals.title("PB01", TitleSubject.FAMILY, "A", TitleStatus.ACHIEVED))
                .award(SampleTotals.title("PB03", TitleSubject.PERSON, "C", TitleStatus.ACHIEVED));

        assertThat(part(totals, "Đăng ký danh hiệu văn hóa"))
                .contains("Các danh hiệu gồm: 02 gia đình đăng ký, 01 gia đình đạt “Gia đình văn hóa”; 01 cá nhân đạt "
                        + "“Gia đình văn hóa”.");
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
                        "Có 45 danh hiệu văn hóa được đăng ký.",
                        "Các danh hiệu, theo danh sách của 01/10 đơn vị: 01 gia đình đăng ký “Gia đình văn hóa”.");
        assertThat(report.warnings())
                .anyMatch(text -> text.startsWith("Số danh hiệu văn hóa đăng ký: số đơn vị khai khác với danh sách")
                        && text.contains("Phòng Tổng hợp khai 9, danh sách có 1"));
    }

    @Test
    @DisplayName("of many units whose lists differ ten are named and the others counted")
    void namesTenOfTheUnitsWhoseListsDiffer() {
        var plan = SamplePlan.planFor(IntStream.rangeClosed(1, 14)
                .mapToObj(number -> SamplePlan.department("PB%02d".formatted(number), "Phòng số " + number))
                .toList());
        var totals = SampleTotals.bare(plan).with("DHVH_DK", "140").totals();

        assertThat(SampleReport.draft(plan, totals).warnings())
                .filteredOn(text -> text.startsWith("Số danh hiệu văn hóa đăng ký: số đơn vị khai khác"))
                .singleElement()
                .asString()
                .contains("Phòng số 10 khai 10, chưa gửi danh sách; và 04 đơn vị khác")
                .doesNotContain("Phòng số 11");
    }

    private static SampleTotals totals() {
        return SampleTotals.bare(SamplePlan.plan());
    }

    private static List<String> part(SampleTotals totals, String title) {
        return ReportText.part(SampleReport.draft(SamplePlan.plan(), totals.totals()), title);
    }
}
