package vn.tonghop.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.OnEachDatabase.Dialect;
import vn.tonghop.fixture.TestDatabase;

/** What a later file of a unit does to an earlier one. */
@OnEachDatabase(Dialect.SAME)
class RevisionTest {

    private static final String FIRST =
            "Mã chỉ tiêu,Kết quả,Kỳ báo cáo\nSO_HN,3,2026-H1\nLUOT_NGUOI,60,2026-H1\nVB_PB,2,2026-H1\n";
    private static final String SECOND = FIRST.replace("SO_HN,3", "SO_HN,5");

    private final TestDatabase database;

    @TempDir
    Path folder;

    private Office office;

    RevisionTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void emptyOffice() {
        office = new Office(folder, database);
    }

    @Test
    void aCorrectedFileReplacesTheEarlierOneAndHistoryShowsBoth() {
        drop("a.csv", FIRST, "2026-06-05");
        drop("b.csv", SECOND, "2026-06-06");

        assertThat(meetingsInForce()).containsExactly("5");
        assertThat(verdicts()).containsExactly("ACCEPTED 1", "ACCEPTED 2");
    }

    @Test
    void aRefusedRevisionLeavesTheEarlierOneInForceAndTheReceiptSaysSo() {
        drop("a.csv", FIRST, "2026-06-05");
        drop("b.csv", FIRST.replaceAll(",\\d+,", ",x,"), "2026-06-06");

        assertThat(meetingsInForce()).containsExactly("3");
        assertThat(office.receipt("KT", "b.csv")).contains("Số liệu đang được tính của đơn vị vẫn là tệp \"a.csv\"");
    }

    @Test
    void theSameBytesUnderAnotherNameAreADuplicateThatPointsToTheFirst() {
        drop("a.csv", FIRST, "2026-06-05");
        drop("ten-khac.csv", FIRST, "2026-06-06");

        assertThat(verdicts()).containsExactly("ACCEPTED 1", "DUPLICATE null");
        assertThat(office.receipt("KT", "ten-khac.csv"))
                .contains("giống hệt tệp đã nhận và đang được tính (biên nhận số ");
    }

    @Test
    void aFileThatReturnsAfterAnotherOneCountsAgain() {
        drop("a.csv", FIRST, "2026-06-04");
        drop("a.csv", SECOND, "2026-06-05");
        drop("a.csv", FIRST, "2026-06-06");

        assertThat(meetingsInForce()).containsExactly("3");
        assertThat(verdicts()).containsExactly("ACCEPTED 1", "ACCEPTED 2", "ACCEPTED 3");
    }

    @Test
    void aFileAfterClosingIsKeptAsLateAndNotCounted() {
        office.run("2026-06-12", "intake");
        office.drop("KT", "muon.csv", FIRST).toFile().setLastModified(1_781_280_000_000L);
        office.run("2026-06-13", "intake");

        assertThat(verdicts()).containsExactly("LATE null");
        assertThat(meetingsInForce()).isEmpty();
    }

    @Test
    void aNilReturnIsCompleteAndGetsAReceipt() {
        drop("khong-phat-sinh.csv", "Mã chỉ tiêu;Kết quả;Kỳ báo cáo\nKhông phát sinh;;2026-H1\n", "2026-06-05");

        assertThat(verdicts()).containsExactly("NIL 1");
        assertThat(office.receipt("KT", "khong-phat-sinh.csv"))
                .contains("đơn vị được tính là đã nộp, nhưng còn phải báo cáo", "Nộp biểu kết quả có số liệu")
                .doesNotContain("ĐƠN VỊ CÒN THIẾU");
        assertThat(office.run("2026-06-06", "status", "2026-H1").out()).contains("không phát sinh 1");
    }

    @Test
    void eachChangeMakesANewVersionOfTheReportAndNoChangeMakesNone() {
        office.drop("KT", "a.csv", FIRST);
        office.run("2026-06-05", "nightly");
        office.drop("KT", "b.csv", SECOND);
        office.run("2026-06-06", "nightly");
        office.run("2026-06-07", "nightly");

        assertThat(database.jdbc()
                        .sql("select version_no from report_version order by version_no")
                        .query(Integer.class)
                        .list())
                .containsExactly(1, 2);
    }

    private void drop(String name, String content, String night) {
        office.drop("KT", name, content);
        office.run(night, "intake");
    }

    private List<String> meetingsInForce() {
        return database.jdbc()
                .sql("""
                        select r.amount from result_row r join submission_in_force f on f.submission_id = r.submission_id
                        where r.indicator_code = 'SO_HN'
                        """)
                .query((row, index) -> row.getBigDecimal(1).stripTrailingZeros().toPlainString())
                .list();
    }

    private List<String> verdicts() {
        return database.jdbc()
                .sql("select verdict, revision from submission order by id")
                .query((row, index) -> row.getString(1) + " " + row.getString(2))
                .list();
    }
}
