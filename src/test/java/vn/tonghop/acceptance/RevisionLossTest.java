package vn.tonghop.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.OnEachDatabase.Dialect;
import vn.tonghop.fixture.TestDatabase;

/** A new file that no longer has what the counted one has never takes its place in silence. */
@OnEachDatabase(Dialect.SAME)
class RevisionLossTest {

    private static final String RESULTS = "Mã chỉ tiêu;Kết quả;Kỳ báo cáo\n";
    private static final String FOUR = "SO_HN;3;2026-H1\nLUOT_NGUOI;60;2026-H1\nVB_PB;2;2026-H1\nCBCCVC;9;2026-H1\n";

    private final TestDatabase database;

    @TempDir
    Path folder;

    private Office office;

    RevisionLossTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void emptyOffice() {
        office = new Office(folder, database);
    }

    @Test
    @DisplayName("ST-07 a required indicator less: it counts, the unit is asked, the drafter has it in the list")
    void oneIndicatorLess() {
        night("KT", "dau.csv", RESULTS + FOUR);
        night("KT", "sau.csv", RESULTS + FOUR.replace("VB_PB;2;2026-H1\n", ""));

        assertThat(outcomes()).containsExactly("dau.csv ACCEPTED false", "sau.csv PARTLY_ACCEPTED true");
        assertThat(office.receipt("KT", "sau.csv"))
                .contains("tệp không còn đủ các mục mà lần nộp trước đã có; đề nghị đơn vị xác nhận")
                .contains("không còn 01 trong số 04 mục số liệu", "\"dau.csv\", biên nhận số 1", "(VB_PB)")
                .doesNotContain("dòng sai");
        assertThat(office.run("2026-06-08", "status").out())
                .contains("tệp \"sau.csv\" (biên nhận số 2) của Phòng Kinh tế", "đề nghị hỏi lại đơn vị");
    }

    @Test
    @DisplayName("most of them less: refused, the file before still counts; a nil return counts and is asked about")
    void mostIndicatorsLess() {
        night("KT", "dau.csv", RESULTS + FOUR);
        night("NC", "dau.csv", RESULTS + FOUR);
        night("KT", "chi-mot.csv", RESULTS + "SO_HN;5;2026-H1\n");
        night("NC", "khong.csv", RESULTS + "Không phát sinh;;2026-H1\n");

        assertThat(outcomes())
                .containsExactly(
                        "dau.csv ACCEPTED true",
                        "dau.csv ACCEPTED false",
                        "chi-mot.csv REFUSED false",
                        "khong.csv NIL true");
        assertThat(office.receipt("KT", "chi-mot.csv"))
                .contains(
                        "thiếu 03 trong số 04 mục số liệu", "Số liệu đang được tính của đơn vị vẫn là tệp \"dau.csv\"");
        assertThat(office.receipt("NC", "khong.csv")).contains("không còn 04 trong số 04 mục số liệu");
    }

    @Test
    @DisplayName("a refused row is no lost one, more or other figures are none either")
    void nothingLess() {
        night("KT", "dau.csv", RESULTS + FOUR);
        night("KT", "sai.csv", RESULTS + FOUR.replace("VB_PB;2", "VB_PB;hai"));
        night("KT", "them.csv", RESULTS + FOUR.replace(";3;", ";4;") + "GDVH_DK;4;2026-H1\n");

        assertThat(outcomes())
                .containsExactly("dau.csv ACCEPTED false", "sai.csv PARTLY_ACCEPTED false", "them.csv ACCEPTED true");
        assertThat(office.receipt("KT", "sai.csv")).doesNotContain("mục số liệu mà tệp");
    }

    @Test
    @DisplayName("a list of which most rows are gone is refused, a row less is none's question")
    void listsThatShrink() {
        night("KT", "tam.csv", meetings(8));
        night("KT", "bay.csv", meetings(7));
        night("KT", "hai.csv", meetings(2));

        assertThat(outcomes())
                .containsExactly("tam.csv ACCEPTED false", "bay.csv ACCEPTED true", "hai.csv REFUSED false");
        assertThat(office.receipt("KT", "hai.csv")).contains("thiếu 05 trong số 07 mục số liệu", "(hoạt động)");
    }

    private static String meetings(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj("%02d/3/2026;Hội nghị;Họp;20;2026-H1\n"::formatted)
                .collect(Collectors.joining("", "Ngày;Loại;Nội dung;Số người tham dự;Kỳ báo cáo\n", ""));
    }

    private void night(String unit, String name, String content) {
        office.drop(unit, name, content);
        office.run("2026-06-08", "intake");
    }

    private List<String> outcomes() {
        return database.jdbc()
                .sql("""
                        select s.file_name, s.verdict, f.submission_id is not null from submission s
                        left join submission_in_force f on f.submission_id = s.id order by s.id
                        """)
                .query((row, index) -> row.getString(1) + " " + row.getString(2) + " " + row.getBoolean(3))
                .list();
    }
}
