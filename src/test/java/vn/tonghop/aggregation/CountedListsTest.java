package vn.tonghop.aggregation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.TestDatabase;
import vn.tonghop.forms.StandardForms;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.submission.AlikeRowRepository;
import vn.tonghop.submission.AlikeRows;

/** The rows of lists are counted once, by the run that put them in force. */
@OnEachDatabase
class CountedListsTest {

    private static final PeriodCode PERIOD = PeriodCode.parse("2026-H1");

    private static final String ACTIVITIES = """
            Ngày,Loại,Nội dung,Số người tham dự,Kỳ báo cáo
            05/01/2026,Hội nghị,Quán triệt Quyết định 2214,20,2026-H1
            06/01/2026,Hội nghị,Sơ kết phong trào,30,2026-H1
            07/01/2026,Tin bài Cổng,Phong trào ở khu dân cư,,2026-H1
            """;

    private static final String TITLES = """
            Đối tượng,Tên,Danh hiệu,Trạng thái,Năm,Kỳ báo cáo
            Gia đình,Gia đình ông An,Gia đình văn hóa,Đăng ký,2026,2026-H1
            Gia đình,Gia đình bà Bình,Gia đình văn hóa,Đăng ký,2026,2026-H1
            """;

    private final TestDatabase database;
    private final AlikeRowRepository alike;

    @TempDir
    Path folder;

    CountedListsTest(TestDatabase database) {
        this.database = database;
        var batch = new NamedParameterJdbcTemplate(database.source());
        this.alike = new AlikeRowRepository(StandardForms.tables(database.jdbc(), batch), database.jdbc());
    }

    @BeforeEach
    void takeInTwoUnits() {
        database.emptyAll();
        var office = new Office(folder, database);
        office.drop("KT", "hoat dong.csv", ACTIVITIES);
        office.drop("KT", "danh hieu.csv", TITLES);
        office.drop("TH", "hoat dong.csv", ACTIVITIES);
        office.run("2026-06-08", "intake");
    }

    @Test
    void aRunCountsWhatItPutInForce() {
        assertThat(number("select sum(row_count) from listed_count"))
                .isEqualTo(number("select count(*) from activity_row") + number("select count(*) from title_row"))
                .isEqualTo(8);
    }

    @Test
    void whatWasCountedIsWhatTheRowsAddUpTo() {
        assertThat(alike.findInForce(PERIOD))
                .containsExactlyInAnyOrderElementsOf(alike.findAll(inForce()))
                .extracting(AlikeRows::count)
                .containsExactlyInAnyOrder(2L, 1L, 2L, 2L, 1L);
    }

    @Test
    void whoAsksCountsWhatNobodyHasCountedYet() {
        var known = alike.findInForce(PERIOD);
        database.empty("listed_count");

        assertThat(alike.findInForce(PERIOD)).isEqualTo(known);
        assertThat(number("select count(*) from listed_count")).isZero();
    }

    @Test
    void countingAgainChangesNothing() {
        var known = alike.findInForce(PERIOD);
        database.jdbc()
                .sql("delete from listed_count where submission_id = :file")
                .param("file", inForce().get(0))
                .update();

        alike.count(List.of(PERIOD));
        alike.count(List.of(PERIOD));

        assertThat(alike.findInForce(PERIOD)).isEqualTo(known);
        assertThat(number("select sum(row_count) from listed_count")).isEqualTo(8);
    }

    private List<Long> inForce() {
        return database.jdbc()
                .sql("select submission_id from submission_in_force order by submission_id")
                .query(Long.class)
                .list();
    }

    private long number(String question) {
        return database.jdbc().sql(question).query(Long.class).single();
    }
}
