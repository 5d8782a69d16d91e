package vn.tonghop.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.fixture.Submissions.aFile;
import static vn.tonghop.fixture.Surveys.aSurvey;
import static vn.tonghop.intake.Title.Place.ABOVE_TABLE;
import static vn.tonghop.intake.Title.Place.FILE_NAME;
import static vn.tonghop.intake.Title.Place.SHEET_NAME;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.fixture.Plans;
import vn.tonghop.fixture.Surveys;
import vn.tonghop.period.PeriodCode;

class FileCheckTest {

    private static final PeriodCode H1 = PeriodCode.parse("2026-H1");

    private final FileCheck check = new FileCheck(Plans.shipped());

    @Test
    void readsThePeriodFromTheColumn() {
        assertThat(check.check(aSurvey()
                                .periods(Map.of("6 tháng đầu năm 2026", 3L))
                                .get())
                        .file()
                        .facts()
                        .period())
                .contains(H1);
    }

    @Test
    void readsThePeriodFromTheLinesAboveTheHeader() {
        var survey = aSurvey()
                .periods(Map.of())
                .statingPeriod("6 THÁNG ĐẦU NĂM 2026")
                .get();

        assertThat(check.check(survey).file().facts().period()).contains(H1);
    }

    @Test
    void takesTheOnlyOpenPeriodWhenTheFileNamesNone() {
        assertThat(check.check(aSurvey().periods(Map.of()).get()).file().facts().period())
                .contains(H1);
    }

    @Test
    void tellsThatAPeriodWasOnlyAssumed() {
        assertThat(codes(aSurvey().periods(Map.of()))).containsExactly(FindingCode.PERIOD_ASSUMED);
        assertThat(codes(aSurvey().periods(Map.of()).titled(ABOVE_TABLE, "PHONG TRÀO NĂM 2026")))
                .containsExactly(FindingCode.PERIOD_ASSUMED);
        assertThat(codes(aSurvey().periods(Map.of()).titled(ABOVE_TABLE, "Kết quả 6 tháng đầu năm 2026")))
                .isEmpty();
    }

    @Test
    void refusesAFileWhoseTitlesNameAnotherTimeThanTheOpenPeriod() {
        assertThat(codes(aSurvey().periods(Map.of()).titled(ABOVE_TABLE, "KẾT QUẢ QUÝ II NĂM 2026")))
                .containsExactly(FindingCode.PERIOD_OTHERWISE);
        assertThat(codes(aSurvey().periods(Map.of()).titled(SHEET_NAME, "H2-2026")))
                .containsExactly(FindingCode.PERIOD_OTHERWISE);
        assertThat(codes(
                        aSurvey().periods(Map.of()).titled(SHEET_NAME, "Sheet1").titled(FILE_NAME, "ket qua nam 2025")))
                .containsExactly(FindingCode.PERIOD_OTHERWISE);
    }

    @Test
    void letsTheWeightierTitleNameThePeriodAndDoubtsTheOther() {
        assertThat(codes(aSurvey()
                        .periods(Map.of())
                        .titled(ABOVE_TABLE, "Kết quả 6 tháng đầu năm 2026")
                        .titled(FILE_NAME, "mau 2025")))
                .containsExactly(FindingCode.PERIOD_DOUBTED);
        assertThat(codes(aSurvey()
                        .periods(Map.of())
                        .titled(ABOVE_TABLE, "KẾT QUẢ NĂM 2025")
                        .titled(FILE_NAME, "ket qua 6 thang 2026")))
                .containsExactly(FindingCode.PERIOD_OTHERWISE);
    }

    @Test
    void takesANameThatComparesForNoClaim() {
        assertThat(codes(aSurvey().periods(Map.of()).titled(FILE_NAME, "hai cot 2025 va 2026")))
                .containsExactly(FindingCode.PERIOD_ASSUMED);
        assertThat(codes(aSurvey().periods(Map.of()).titled(FILE_NAME, "thang-5-ket-qua-va-6-thang-ket-qua")))
                .isEmpty();
        assertThat(codes(aSurvey().periods(Map.of()).titled(ABOVE_TABLE, "PHONG TRÀO NĂM 2026 - QUÝ II")))
                .containsExactly(FindingCode.PERIOD_OTHERWISE);
    }

    @Test
    void doubtsATitleThatContradictsThePeriodInTheTable() {
        assertThat(codes(aSurvey().titled(ABOVE_TABLE, "KẾT QUẢ NĂM 2025").titled(FILE_NAME, "T5-2026")))
                .containsExactly(FindingCode.PERIOD_DOUBTED, FindingCode.PERIOD_DOUBTED);
        assertThat(codes(aSurvey().titled(ABOVE_TABLE, "Ban hành kèm theo Quyết định năm 2021")))
                .isEmpty();
    }

    @Test
    void takesThePeriodThatATitleNamesWhenNoneIsOpen() {
        var survey = aSurvey()
                .periods(Map.of())
                .titled(ABOVE_TABLE, "Kết quả 6 tháng đầu năm 2026")
                .of(aFile().received("2026-08-01T00:00:00Z").get());

        assertThat(check.check(survey.get()).file().facts().period()).contains(H1);
    }

    @Test
    void refusesAFileWithoutPeriodWhenNoneIsOpen() {
        var survey = aSurvey()
                .periods(Map.of())
                .of(aFile().received("2026-08-01T00:00:00Z").get());

        assertThat(codes(survey)).containsExactly(FindingCode.PERIOD_NOT_STATED);
    }

    @Test
    void refusesAPeriodThatThePlanDoesNotHave() {
        assertThat(codes(aSurvey().periods(Map.of("quý I năm 2019", 3L)))).containsExactly(FindingCode.PERIOD_UNKNOWN);
    }

    @Test
    void refusesAFileThatContradictsItselfInItsPeriod() {
        assertThat(codes(aSurvey().statingPeriod("năm 2026"))).containsExactly(FindingCode.PERIOD_CONTRADICTED);
    }

    @Test
    void refusesAFileInTheFolderOfOneUnitThatClaimsAnother() {
        assertThat(codes(aSurvey().units(Map.of("TTTT", 3L)))).containsExactly(FindingCode.UNIT_CONTRADICTED);
        assertThat(codes(aSurvey().statingUnit("Trung tâm Thông tin"))).containsExactly(FindingCode.UNIT_CONTRADICTED);
    }

    @Test
    void letsSingleRowsOfAnotherUnitBeJudgedAsRows() {
        assertThat(codes(aSurvey().units(Map.of("TCHCQT", 2L, "TTTT", 1L)))).isEmpty();
    }

    @Test
    void namesTheMissingColumns() {
        var survey = aSurvey().header("Mã đơn vị", "Kỳ báo cáo", "Đối tượng", "Tên", "Danh hiệu");

        assertThat(check.check(survey.get()).file().findings())
                .filteredOn(finding -> finding.code() == FindingCode.COLUMN_MISSING)
                .extracting(Finding::value)
                .containsExactly("\"Trạng thái\"");
    }

    @Test
    void namesARepeatedColumnWithBothPositions() {
        var survey = aSurvey().header("Mã chỉ tiêu", "Kết quả", "Ghi chú", "Kết quả");

        assertThat(check.check(survey.get()).file().findings())
                .filteredOn(finding -> finding.code() == FindingCode.COLUMN_TWICE)
                .extracting(Finding::value, finding -> finding.details().get("positions"))
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Kết quả", "2, 4"));
    }

    @Test
    void remarksAnUnknownColumnAndReadsTheRest() {
        var survey = aSurvey().header("Mã chỉ tiêu", "Kết quả", "Màu sắc");
        var outcome = check.check(survey.get());

        assertThat(outcome.file().findings()).extracting(Finding::code).containsExactly(FindingCode.COLUMN_UNKNOWN);
        assertThat(outcome.context()).isPresent();
    }

    @Test
    void refusesAFormThatCannotBeToldAndShowsTheHeaderItRead() {
        var survey = aSurvey().header("Con trâu", "Cái cày");

        assertThat(check.check(survey.get()).file().findings())
                .extracting(Finding::code, Finding::value)
                .contains(org.assertj.core.groups.Tuple.tuple(FindingCode.FORM_UNKNOWN, "Con trâu; Cái cày"));
    }

    @Test
    void remarksAFileForAPeriodThatIsNotOpenYet() {
        assertThat(codes(aSurvey().periods(Map.of("2026", 3L)))).containsExactly(FindingCode.PERIOD_NOT_OPEN);
    }

    @Test
    void recognisesTheCorrectionTable() {
        var survey = aSurvey().header("Mã chỉ tiêu", "Kết quả", "Dòng", "Lỗi", "Cách sửa");

        assertThat(codes(survey)).contains(FindingCode.CORRECTION_TABLE_DROPPED);
    }

    private List<FindingCode> codes(Surveys survey) {
        return check.check(survey.get()).file().findings().stream()
                .map(Finding::code)
                .toList();
    }
}
