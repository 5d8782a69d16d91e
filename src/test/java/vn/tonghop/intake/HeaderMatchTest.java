package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.form.Column;
import vn.tonghop.form.FormVocabulary;
import vn.tonghop.forms.StandardForms;
import vn.tonghop.forms.results.ResultsForm;
import vn.tonghop.period.PeriodCode;

/** IN-07 and IN-08: which column a header means, and how the answer says so. */
class HeaderMatchTest {

    private static final FormVocabulary WORDS = StandardForms.words();
    private static final MeantTime TIME = new MeantTime(List.of(PeriodCode.parse("2026-H1")));

    @Test
    void theOfficialHeaderNeedsNoRemark() {
        var match = HeaderMatch.of(
                List.of(" mã ĐƠN VỊ", "Kỳ  báo cáo", "Mã chỉ tiêu", "Chỉ tiêu", "Đơn vị tính", "Kết quả", "Ghi chú"),
                WORDS,
                TIME);

        assertThat(match.form()).contains(ResultsForm.CODE);
        assertThat(match.findings()).isEmpty();
    }

    @Test
    void anyOrderWillDo() {
        var match = HeaderMatch.of(List.of("Ghi chú", "Kết quả", "Mã chỉ tiêu"), WORDS, TIME);

        assertThat(match.positions())
                .containsEntry(Column.NOTE, 0)
                .containsEntry(ResultsForm.RESULT, 1)
                .containsEntry(ResultsForm.INDICATOR_CODE, 2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Nội dung;Số người tham dự;Ghi chú | "Ngày", "Loại" | hoạt động
                    Mã đơn vị;Kỳ báo cáo;Chỉ tiêu khác;Ghi chú | "Mã chỉ tiêu", "Kết quả" | kết quả
                    Mã đơn vị;Họ và tên;Năm | "Đối tượng", "Danh hiệu", "Trạng thái" | danh hiệu
                    Chỉ tiêu;Đơn vị tính;Ghi chú | "Mã chỉ tiêu", "Kết quả" | kết quả
                    Ngày;Đường dẫn bài viết;STT | "Loại", "Nội dung" | hoạt động
                    """)
    void whatIsMissingIsNamedForTheFormThatFitsBest(String header, String missing, String form) {
        var match = HeaderMatch.of(List.of(header.split(";", -1)), WORDS, TIME);

        assertThat(match.findings())
                .filteredOn(Finding::refusesFile)
                .containsExactly(Finding.ofFile(FindingCode.COLUMN_MISSING, missing, form));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Con trâu;Cái cày", "Mã đơn vị;Kỳ báo cáo;Ghi chú", "STT;Màu sắc;Kích thước", "Nội dung;Giá tiền"
            })
    void aTableOfSomethingElseIsAnUnknownForm(String header) {
        var match = HeaderMatch.of(List.of(header.split(";", -1)), WORDS, TIME);

        assertThat(match.form()).isEmpty();
        assertThat(match.findings()).extracting(Finding::code).containsExactly(FindingCode.FORM_UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mã chỉ tiêu      Kết quả     Ghi chú",
                "mã chỉ tiêu\u00a0\u00a0\u00a0kết quả",
                "STT   Ngày        Nội dung                Số người tham dự",
                "Họ và tên   Danh hiệu"
            })
    void columnsThatOnlyBlanksPartAreNamedAsSuch(String header) {
        var match = HeaderMatch.of(List.of(header), WORDS, TIME);

        assertThat(match.form()).isEmpty();
        assertThat(match.findings()).extracting(Finding::code).containsExactly(FindingCode.COLUMNS_BY_BLANKS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kết quả  (6 tháng)", "Mã chỉ tiêu Kết quả", "Ghi  chú", "Kết quả   Kết quả", "mã  đơn vị"})
    void blanksWithinTheNameOfOneColumnPartNothing(String header) {
        assertThat(HeaderMatch.of(List.of("Mã chỉ tiêu", header), WORDS, TIME).findings())
                .extracting(Finding::code)
                .doesNotContain(FindingCode.COLUMNS_BY_BLANKS);
    }

    @Test
    void aHeaderThatIsWholeIsReadWhateverElseStandsInIt() {
        var header = List.of("Mã chỉ tiêu", "Kết quả", "Ghi chú   Kỳ báo cáo");

        assertThat(HeaderMatch.of(header, WORDS, TIME).isWhole()).isTrue();
    }

    @Test
    void knownWordsAreToldTogether() {
        var match = HeaderMatch.of(List.of("Ma chi tieu", "Kêt quả", "ĐVT"), WORDS, TIME);

        assertThat(match.findings())
                .singleElement()
                .isEqualTo(Finding.ofFile(
                        FindingCode.COLUMNS_UNDERSTOOD,
                        "",
                        "\"Ma chi tieu\" → \"Mã chỉ tiêu\"; \"Kêt quả\" → \"Kết quả\"; \"ĐVT\" → \"Đơn vị tính\""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Mã chỉ tieeu | INDICATOR_CODE
                    Mã chỉ tiê | INDICATOR_CODE
                    Mã chỉ itêu | INDICATOR_CODE
                    Mã chí tiếu | INDICATOR_CODE
                    Machitieu | INDICATOR_CODE
                    Mã chỉ tiêu (ghi đúng mã) | INDICATOR_CODE
                    Thông tin chung Mã chỉ tiêu | INDICATOR_CODE
                    """)
    void aSlipOfTheFingerIsUnderstood(String header, String column) {
        var match = HeaderMatch.of(List.of(header, "Kết quả"), WORDS, TIME);

        assertThat(match.positions())
                .anySatisfy(
                        (found, position) -> assertThat(found + " " + position).isEqualTo(column + " 0"));
        assertThat(match.findings())
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.code()).isIn(FindingCode.COLUMN_GUESSED, FindingCode.COLUMNS_UNDERSTOOD));
    }

    @Test
    void aGuessIsToldByItself() {
        assertThat(HeaderMatch.of(List.of("Mã chỉ tiêu", "Kết qủa 6 tháng đầu năm"), WORDS, TIME)
                        .findings())
                .containsExactly(Finding.ofFile(FindingCode.COLUMN_GUESSED, "Kết qủa 6 tháng đầu năm", "Kết quả"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kết quả năm 2025",
                "Kết quả (6 tháng 2025)",
                "Tháng 5 kết quả",
                "Lũy kế kết quả",
                "Kế hoạch kết quả",
                "Kết quả (cùng kỳ)",
                "Kết quả cùng kỳ",
                "Kết quả 2",
                "Kế hoạch",
                "Tên",
                "Ma"
            })
    void whatCouldBeAnotherColumnIsNeverTakenForTheResult(String header) {
        var match = HeaderMatch.of(List.of("Mã chỉ tiêu", header), WORDS, TIME);

        assertThat(match.positions()).doesNotContainKey(ResultsForm.RESULT);
        assertThat(match.findings())
                .anySatisfy(finding -> assertThat(finding.code()).isEqualTo(FindingCode.COLUMN_MISSING));
    }

    @Test
    void aGuessNeverDisplacesAColumnThatIsThere() {
        var match = HeaderMatch.of(List.of("Mã chỉ tiêu", "Kết quar", "Kết quả"), WORDS, TIME);

        assertThat(match.positions()).containsEntry(ResultsForm.RESULT, 2);
        assertThat(match.findings()).containsExactly(Finding.ofFile(FindingCode.COLUMN_UNKNOWN, "Kết quar"));
    }

    @Test
    void twoRequiredColumnsThatAreMissingAreBothNamed() {
        var match = HeaderMatch.of(List.of("Ngày", "Số người tham dự", "Loại", "Đường dẫn"), WORDS, TIME);

        assertThat(HeaderMatch.of(List.of("Đối tượng", "Tên", "Ghi chú"), WORDS, TIME)
                        .findings())
                .contains(Finding.ofFile(FindingCode.COLUMN_MISSING, "\"Danh hiệu\", \"Trạng thái\"", "danh hiệu"));
        assertThat(match.findings()).contains(Finding.ofFile(FindingCode.COLUMN_MISSING, "\"Nội dung\"", "hoạt động"));
    }

    @Test
    void aHeaderThatStandsTwiceIsNamedWithBothPlaces() {
        assertThat(HeaderMatch.of(List.of("Mã chỉ tiêu", "Kết quả", "Ghi chú", "Kết quả"), WORDS, TIME)
                        .findings())
                .containsExactly(Finding.ofFile(FindingCode.COLUMN_TWICE, "Kết quả", "2, 4"));
    }

    @Test
    void codeAndNameOfTheUnitMayStandTogether() {
        var match = HeaderMatch.of(List.of("Tên đơn vị", "Mã đơn vị", "Mã chỉ tiêu", "Kết quả"), WORDS, TIME);

        assertThat(match.positions()).containsEntry(Column.UNIT, 1);
        assertThat(match.findings()).containsExactly(Finding.ofFile(FindingCode.COLUMN_UNKNOWN, "Tên đơn vị"));
    }

    @Test
    void aHeaderOfNoneOfTheFormsIsShown() {
        assertThat(HeaderMatch.of(List.of("Con trâu", "Cái cày"), WORDS, TIME).findings())
                .containsExactly(Finding.ofFile(FindingCode.FORM_UNKNOWN, "Con trâu; Cái cày"));
    }

    @Test
    void ofTwoFiguresTheOneOfThePeriodIsTheResult() {
        var years =
                HeaderMatch.of(List.of("Mã chỉ tiêu", "Kết quả (6 tháng 2025)", "Kết quả (6 tháng 2026)"), WORDS, TIME);
        var month = HeaderMatch.of(List.of("Mã chỉ tiêu", "Tháng 5 kết quả", "6 tháng kết quả"), WORDS, TIME);
        var before = HeaderMatch.of(List.of("Mã chỉ tiêu", "Kết quả cùng kỳ", "Kết quả 6 tháng"), WORDS, TIME);

        assertThat(List.of(years, month, before))
                .allSatisfy(match -> assertThat(match.positions())
                        .containsEntry(ResultsForm.RESULT, 2)
                        .doesNotContainKey(Column.PERIOD));
    }

    @Test
    void twoFiguresOfThePeriodAreOneTooMany() {
        var match = HeaderMatch.of(List.of("Mã chỉ tiêu", "Kết quả (đợt 1)", "Kết quả (đợt 2)"), WORDS, TIME);

        assertThat(match.findings()).contains(Finding.ofFile(FindingCode.COLUMN_TWICE, "Kết quả", "2, 3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kết quả Nam", "Kết quả cùng kỳ", "Kết quả theo ngày", "Ghi chú loại"})
    void aSingleWordBehindAColumnIsNoOtherColumn(String header) {
        var match = HeaderMatch.of(List.of("Mã chỉ tiêu", header, "Kết quả"), WORDS, TIME);

        assertThat(match.positions().values()).doesNotContain(1);
    }
}
