package vn.tonghop.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.fixture.Submissions.aFile;
import static vn.tonghop.fixture.Surveys.aSurvey;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.fixture.Plans;
import vn.tonghop.fixture.Surveys;
import vn.tonghop.form.Column;
import vn.tonghop.forms.StandardForms;
import vn.tonghop.forms.activities.ActivitiesForm;
import vn.tonghop.forms.activities.Activity;
import vn.tonghop.forms.activities.ActivityKind;
import vn.tonghop.forms.results.ResultsForm;
import vn.tonghop.forms.titles.Title;
import vn.tonghop.forms.titles.TitleStatus;
import vn.tonghop.forms.titles.TitlesForm;
import vn.tonghop.intake.FilePart;
import vn.tonghop.intake.FileSurvey;
import vn.tonghop.intake.RawRow;
import vn.tonghop.submission.AcceptedRow;
import vn.tonghop.submission.IndicatorRow;
import vn.tonghop.submission.SourceLine;

class PartCheckTest {

    private final PartCheck check = new PartCheck(Plans.shipped(), StandardForms.facets(RowRules.class));

    @Test
    void acceptsAResultThatIsRight() {
        var row = (IndicatorRow) accepted(aSurvey(), result("SO_HN", "3"));

        assertThat(row.amount()).contains(new BigDecimal("3"));
        assertThat(row.indicator()).hasToString("SO_HN");
        assertThat(row.unit()).hasToString("TCHCQT");
        assertThat(row.source().line()).isEqualTo(7);
    }

    @Test
    void takesTheWordingOfAnIndicatorForItsCode() {
        var row = (IndicatorRow) accepted(aSurvey(), result("so hoi nghi", "3"));

        assertThat(row.indicator()).hasToString("SO_HN");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SO_HN | '' | NUMBER_MISSING
                    SO_HN | abc | NUMBER_MALFORMED
                    SO_HN | - | NUMBER_MALFORMED
                    SO_HN | 2,5 | NUMBER_NOT_WHOLE
                    SO_HN | -1 | NUMBER_OUT_OF_RANGE
                    SO_HN | 1,23E+11 | EXCEL_DAMAGE
                    SO_HN | 01-Feb | EXCEL_DAMAGE
                    KHONG_CO | 3 | INDICATOR_UNKNOWN
                    '' | 3 | INDICATOR_MISSING
                    TIN_BAI_CONG | 3 | INDICATOR_OF_ANOTHER_UNIT
                    UU_DIEM | '' | TEXT_MISSING
                    """)
    void refusesAResultThatIsWrongAndSaysWhy(String indicator, String amount, FindingCode code) {
        assertThat(refused(aSurvey(), result(indicator, amount)))
                .extracting(Finding::code)
                .containsExactly(code);
    }

    @Test
    void readsAGroupedCountAsTheSenderMeantIt() {
        var row = (IndicatorRow) accepted(aSurvey(), result("LUOT_NGUOI", "1.234"));

        assertThat(row.amount()).contains(new BigDecimal("1234"));
    }

    @Test
    void namesTheColumnAsTheSenderWroteIt() {
        var survey = aSurvey().header("Đơn vị", "Kỳ", "Mã CT", "Số liệu");

        assertThat(refused(survey, result("SO_HN", "abc")))
                .extracting(Finding::column, Finding::value, Finding::line)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Số liệu", "abc", 7L));
    }

    @Test
    void reportsEveryFaultOfARowAtOnce() {
        var row = cells(Map.of(
                Column.UNIT,
                "PHONG_LA",
                Column.PERIOD,
                "2026",
                ResultsForm.INDICATOR_CODE,
                "SO_HN",
                ResultsForm.RESULT,
                "abc"));

        assertThat(refused(aSurvey(), row))
                .extracting(Finding::code)
                .containsExactly(
                        FindingCode.ROW_OF_ANOTHER_PERIOD, FindingCode.UNIT_UNKNOWN, FindingCode.NUMBER_MALFORMED);
    }

    @Test
    void refusesARowOfAnotherUnit() {
        var row = cells(Map.of(Column.UNIT, "TTTT", ResultsForm.INDICATOR_CODE, "SO_HN", ResultsForm.RESULT, "3"));

        assertThat(refused(aSurvey(), row)).extracting(Finding::code).containsExactly(FindingCode.UNIT_OF_ANOTHER);
    }

    @Test
    void recomputesRatiosAndSaysSo() {
        var checked = (CheckedRow.Accepted) check(aSurvey(), result("TL_GDVH", "80,5%"));

        assertThat(checked.findings()).extracting(Finding::code).containsExactly(FindingCode.RATIO_RECOMPUTED);
    }

    @Test
    void readsAnActivity() {
        var row = (Activity) accepted(activities(), activity("05/3/2026", "Hội nghị", "Quán triệt", "25"));

        assertThat(row.heldOn()).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(row.kind()).isEqualTo(ActivityKind.MEETING);
        assertThat(row.attendance()).contains(25);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    31/02/2026 | Hội nghị | Quán triệt | 25 | DATE_MALFORMED
                    02/15/2026 | Hội nghị | Quán triệt | 25 | EXCEL_DAMAGE
                    5-Jun | Hội nghị | Quán triệt | 25 | EXCEL_DAMAGE
                    '' | Hội nghị | Quán triệt | 25 | DATE_MISSING
                    05/3/2026 | Đám cưới | Quán triệt | 25 | KIND_UNKNOWN
                    05/3/2026 | '' | Quán triệt | 25 | CELL_MISSING
                    05/3/2026 | Hội nghị | '' | 25 | CELL_MISSING
                    05/3/2026 | Hội nghị | Quán triệt | đông | NUMBER_MALFORMED
                    """)
    void refusesAnActivityThatIsWrong(String date, String kind, String content, String people, FindingCode code) {
        assertThat(refused(activities(), activity(date, kind, content, people)))
                .extracting(Finding::code)
                .containsExactly(code);
    }

    @Test
    void remarksADateOutsideTheWindowButCountsTheRow() {
        var checked = (CheckedRow.Accepted) check(activities(), activity("05/9/2025", "Hội nghị", "Quán triệt", "5"));

        assertThat(checked.findings()).extracting(Finding::code).containsExactly(FindingCode.DATE_OUTSIDE_WINDOW);
    }

    @Test
    void readsATitleAndTakesTheYearOfThePeriodWhenNoneIsGiven() {
        var row = (Title) accepted(titles(), title("Gia đình văn hóa"));

        assertThat(row.status()).isEqualTo(TitleStatus.REGISTERED);
        assertThat(row.year()).isEqualTo(2026);
    }

    @ParameterizedTest
    @CsvSource({
        "GĐVH, Gia đình văn hóa",
        "gia dinh van hoa, Gia đình văn hóa",
        "CQ văn hóa, Cơ quan đạt chuẩn văn hóa",
        "Gương mẫu, Cá nhân tiêu biểu"
    })
    void storesATitleByItsNameInThePlan(String written, String title) {
        assertThat(((Title) accepted(titles(), title(written))).title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({"GĐVHH", "Gia đình", "Chiến sĩ thi đua"})
    void asksBackForATitleThatThePlanDoesNotListAndCountsIt(String written) {
        var checked = (CheckedRow.Accepted) check(titles(), title(written));

        assertThat(checked.findings()).extracting(Finding::code).containsExactly(FindingCode.TITLE_UNKNOWN);
        assertThat(((Title) checked.row()).title()).isEqualTo(written);
    }

    private static RawRow title(String title) {
        return cells(Map.of(
                TitlesForm.SUBJECT, "gia đình",
                TitlesForm.NAME, "Hộ ông Nguyễn Văn Mẫu",
                TitlesForm.TITLE, title,
                TitlesForm.STATUS, "Đăng ký"));
    }

    @Test
    void judgesNoRowOfAFileThatIsRefusedAsAWhole() {
        var survey = aSurvey().of(aFile().inUnknownFolder("LẠ").get());
        var checked = check(survey.get(), 1, result("SO_HN", "3"));

        assertThat(checked.file().orElseThrow().findings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.UNIT_FOLDER_UNKNOWN, FindingCode.UNIT_NAMED_INSIDE);
        assertThat(checked.rows()).isEmpty();
        assertThat(check(survey.get(), 2, result("SO_HN", "3")).rows()).isEmpty();
    }

    @Test
    void opensAFileOnceAndJudgesItsLaterPiecesLikeTheFirst() {
        var survey = aSurvey().get();

        assertThat(check(survey, 1, result("SO_HN", "3")).file()).isPresent();
        assertThat(check(survey, 2, result("SO_HN", "4")).file()).isEmpty();
        assertThat(check(survey, 3, result("SO_HN", "5")).rows()).hasOnlyElementsOfType(CheckedRow.Accepted.class);
    }

    @Test
    void noInputMakesItThrow() {
        var random = new Random(20_260_611);
        for (var round = 0; round < 2_000; round++) {
            var row = cells(Map.of(
                    Column.UNIT, noise(random),
                    Column.PERIOD, noise(random),
                    ResultsForm.INDICATOR_CODE, random.nextBoolean() ? "SO_HN" : noise(random),
                    ResultsForm.RESULT, noise(random)));

            assertThat(check(aSurvey(), row))
                    .as("seed 20260611, round %d", round)
                    .isInstanceOf(CheckedRow.class);
        }
    }

    private static String noise(Random random) {
        var letters = "0123456789.,-+%#đĐ ươ\u00a0\u200b\"'=@;\nxE";
        var text = new StringBuilder();
        for (var i = random.nextInt(12); i > 0; i--) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }

    private AcceptedRow accepted(Surveys survey, RawRow row) {
        return ((CheckedRow.Accepted) check(survey, row)).row();
    }

    private List<Finding> refused(Surveys survey, RawRow row) {
        return ((CheckedRow.Refused) check(survey, row)).findings();
    }

    private CheckedRow check(Surveys survey, RawRow row) {
        return check(survey.get(), 1, row).rows().get(0);
    }

    private CheckedPart check(FileSurvey survey, int number, RawRow row) {
        return check.process(new FilePart(survey, number, List.of(row)));
    }

    private static Surveys activities() {
        return aSurvey().header("Mã đơn vị", "Kỳ báo cáo", "Ngày", "Loại", "Nội dung", "Số người tham dự");
    }

    private static Surveys titles() {
        return aSurvey().header("Mã đơn vị", "Kỳ báo cáo", "Đối tượng", "Tên", "Danh hiệu", "Trạng thái", "Năm");
    }

    private static RawRow result(String indicator, String amount) {
        return cells(Map.of(ResultsForm.INDICATOR_CODE, indicator, ResultsForm.RESULT, amount));
    }

    private static RawRow activity(String date, String kind, String content, String people) {
        return cells(Map.of(
                ActivitiesForm.DATE,
                date,
                ActivitiesForm.KIND,
                kind,
                ActivitiesForm.CONTENT,
                content,
                ActivitiesForm.ATTENDANCE,
                people));
    }

    private static RawRow cells(Map<Column, String> cells) {
        var columns = List.copyOf(cells.keySet());
        return new RawRow(
                new SourceLine(1, 7),
                columns.stream().map(cells::get).toList(),
                columns.stream().collect(Collectors.toMap(Function.identity(), columns::indexOf)),
                List.of());
    }
}
