package vn.tonghop.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.fixture.Submissions.aFile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tonghop.fixture.Plans;
import vn.tonghop.forms.results.ResultsForm;
import vn.tonghop.intake.UnitFolders;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.submission.DecimalStyle;
import vn.tonghop.submission.LineAccount;
import vn.tonghop.submission.ReadingFacts;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.Verdict;
import vn.tonghop.template.Sentences;

class NextStepsTest {

    private static final String DEADLINE = "Hạn nộp của đơn vị, kỳ 6 tháng đầu năm 2026: hết ngày 09/6/2026.";
    private static final String NOTHING_COUNTS = "Hiện chưa có số liệu nào của đơn vị được tính cho biểu này.";

    private final NextSteps steps = new NextSteps(
            Plans.shipped(), new UnitFolders("\\\\may-chu\\nop\\"), new Sentences("/receipt/receipt.properties"));

    @ParameterizedTest
    @EnumSource
    void anAnswerBeginsWithWhatToDoAndEndsWithTheLastDay(Verdict verdict) {
        var told = told(aFile().judged(verdict).get(), Optional.empty(), Optional.empty());

        assertThat(told).hasSizeGreaterThan(1).doesNotContainNull().endsWith(DEADLINE);
        assertThat(told.get(0)).isNotBlank();
        assertThat(told.contains(NOTHING_COUNTS)).isEqualTo(!verdict.counts());
    }

    /** How many right rows the file has. */
    private int right = 2;

    @Test
    void aRefusedRevisionNamesTheFileThatCountsNow() {
        var earlier = aFile().id(7).received("2026-06-05T02:30:00Z").get();

        assertThat(told(aFile().id(8).judged(Verdict.REFUSED).get(), Optional.of(earlier), Optional.empty()))
                .contains("Số liệu đang được tính của đơn vị vẫn là tệp \"bao-cao-7.csv\" (biên nhận số 7, nhận lúc "
                        + "09 giờ 30, ngày 05/6/2026).")
                .doesNotContain(NOTHING_COUNTS);
    }

    @Test
    void aGoodFileThatANewerOneReplacesIsNotCalledTheOneThatCounts() {
        var newer = aFile().id(9).get();

        assertThat(told(aFile().id(8).get(), Optional.of(newer), Optional.empty()))
                .anyMatch(step -> step.contains("tệp \"bao-cao-9.csv\""))
                .anyMatch(step -> step.contains("nộp tệp này một lần nữa"));
    }

    @Test
    void aTableOfRowsIsTheFirstWayAndTheWholeFileTheSecond() {
        var partly = aFile().judged(Verdict.PARTLY_ACCEPTED).get();

        assertThat(told(partly, Optional.of(partly), Optional.of("dong-can-sua.csv")))
                .anyMatch(step -> step.startsWith("Cách 1: mở tệp \"dong-can-sua.csv\"")
                        && step.endsWith(
                                "Tệp đó chỉ chứa 02 dòng sai đầu tiên; khi đơn vị nộp lại, biên nhận mới sẽ kèm "
                                        + "các dòng sai còn lại."))
                .anyMatch(step -> step.startsWith("Cách 2"));
    }

    @Test
    void nothingIsKeptOfAFileWithoutARightRow() {
        var refused = aFile().judged(Verdict.REFUSED).get();

        assertThat(told(refused, Optional.empty(), Optional.of("dong-can-sua.csv")))
                .anyMatch(step -> step.contains("các dòng đúng đã nộp được giữ nguyên"));
        right = 0;
        assertThat(told(refused, Optional.empty(), Optional.of("dong-can-sua.csv")))
                .anyMatch(step -> step.startsWith("Cách 1"))
                .noneMatch(step -> step.contains("các dòng đúng"));
    }

    @Test
    void theLastDayIsThatOfTheUnitAndAfterItTheDayUntilWhichItStillCounts() {
        var onTime = aFile().received("2026-06-09T16:59:59Z").get();
        var late = aFile().received("2026-06-09T17:00:00Z").get();
        var closed = aFile().received("2026-06-11T17:00:00Z").get();

        assertThat(lastDay(onTime, Optional.empty())).isEqualTo(DEADLINE);
        assertThat(lastDay(late, Optional.empty()))
                .endsWith("đã hết ngày 09/6/2026; tệp nộp muộn còn được tính đến hết ngày 11/6/2026.");
        assertThat(lastDay(closed, Optional.empty()))
                .endsWith("đã hết ngày 09/6/2026; số liệu đã chốt hết ngày 11/6/2026.");
        assertThat(lastDay(late, Optional.of(LocalDate.parse("2026-06-10")))).endsWith(": hết ngày 10/6/2026.");
    }

    private String lastDay(Submission file, Optional<LocalDate> extendedUntil) {
        var told = told(file, Optional.empty(), Optional.empty(), extendedUntil);
        return told.get(told.size() - 1);
    }

    /** Three lines refused, of which a table holds two. */
    private List<String> told(Submission file, Optional<Submission> inForce, Optional<String> table) {
        return told(file, inForce, table, Optional.empty());
    }

    private List<String> told(
            Submission file, Optional<Submission> inForce, Optional<String> table, Optional<LocalDate> extendedUntil) {
        var facts = new ReadingFacts(
                Optional.of(ResultsForm.CODE),
                Optional.of(PeriodCode.parse("2026-H1")),
                "UTF-8",
                ";",
                DecimalStyle.UNDECIDED,
                1,
                List.of("Mã chỉ tiêu", "Kết quả"),
                new LineAccount(4 + right, 0, 1, 0, 0, right, 3),
                new ReadingFacts.DataRows(5, 5),
                ReadingFacts.NilReturn.NO);
        return steps.of(new ReceiptComposer.Source(
                file, facts, List.of(), 0, inForce, table, 2, Optional.empty(), List.of(), 0, extendedUntil));
    }
}
