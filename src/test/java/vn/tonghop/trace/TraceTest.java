package vn.tonghop.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.OnEachDatabase.Dialect;
import vn.tonghop.fixture.Plans;
import vn.tonghop.fixture.TestDatabase;

/** AG-07: any figure in the report leads to files and lines that add up to it. */
@OnEachDatabase(Dialect.SAME)
class TraceTest {

    private static final String EVE = "2026-06-11";

    private final TestDatabase database;

    /** The office on each database, made once for all tests; none of them changes it. */
    private static final Map<TestDatabase, Office> SHARED = new HashMap<>();

    @TempDir
    static Path folder;

    private Office office;

    TraceTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void office() {
        var shared = SHARED.get(database);
        office = shared == null ? new Office(folder.resolve(database.kind().name()), database) : shared;
        if (shared == null) {
            drop("KT", "kt.csv", "SO_HN,3", "CBCCVC,40", "CBCCVC_QT,30", "HAN_CHE,Còn chậm");
            drop("NC", "nc.csv", "CBCCVC,60", "SO_HN,4", "CBCCVC_QT,60");
            office.drop("NK", "hd.csv", """
                    Ngày,Loại,Nội dung,Kỳ báo cáo
                    05/03/2026,Hội nghị,Một,2026-H1
                    06/03/2026,Khác,Hai,2026-H1
                    07/03/2026,Hội nghị,Ba,2026-H1
                    """);
            office.run(EVE, "nightly");
            SHARED.put(database, office);
        }
    }

    @Test
    @DisplayName("AG-07 a declared figure names unit, file and line, and the sum")
    void unfoldsADeclaredFigure() {
        var trace = office.run(EVE, "trace", "2026-H1", "SO_HN");

        assertThat(trace.exitCode()).isZero();
        assertThat(trace.out())
                .contains("Báo cáo bản số 1")
                .contains("ghi: 9 cuộc")
                .containsPattern("Phòng Kinh tế: 3 - tệp \"kt.csv\" \\(lần nộp 1, mã SHA-256 [0-9a-f]{12}\\), dòng 2")
                .containsPattern("Phòng Nội chính: 4 - tệp \"nc.csv\" .*, dòng 3")
                .containsPattern(
                        "Cộng: (3 \\+ 4 \\+ 2|3 \\+ 2 \\+ 4|4 \\+ 3 \\+ 2|4 \\+ 2 \\+ 3|2 \\+ 3 \\+ 4|2 \\+ 4 \\+ 3) = 9")
                .contains("Khớp với số liệu trong báo cáo.");
    }

    @Test
    @DisplayName("AG-07 a ratio unfolds into numerator and denominator")
    void unfoldsARatio() {
        assertThat(office.run(EVE, "trace", "2026-H1", "TL_QT").out())
                .contains("Tỷ lệ: 90 / 100 x 100 = 90")
                .contains("Khớp");
        assertThat(office.run(EVE, "trace", "2026-H1", "TL_QT", "--department", "KT")
                        .out())
                .contains("Phòng Kinh tế")
                .doesNotContain("nc.csv")
                .contains("Tỷ lệ: 30 / 40 x 100 = 75");
    }

    @Test
    @DisplayName("AG-07 a figure counted from a list names the lines of the list")
    void unfoldsAFigureCountedFromAList() {
        assertThat(office.run(EVE, "trace", "2026-H1", "SO_HN").out())
                .containsPattern("Nhà khách: 2 - đếm trong tệp \"hd.csv\" .*, dòng 2, 4")
                .contains("Khớp");
    }

    @Test
    void listsWhoSaidWhatOfATextAndNobodyForAFigureThatNobodyReported() {
        assertThat(office.run(EVE, "trace", "2026-H1", "HAN_CHE").out()).contains("\"Còn chậm\" - tệp \"kt.csv\"");
        assertThat(office.run(EVE, "trace", "2026-H1", "LUOT_NGUOI").out())
                .contains("Không có đơn vị nào báo cáo chỉ tiêu này.")
                .contains("Khớp");
    }

    @Test
    void refusesWhatThePlanDoesNotKnow() {
        assertThat(Stream.of(
                                List.of("trace", "2031", "SO_HN"),
                                List.of("trace", "2026-H1", "KHONG_CO"),
                                List.of("trace", "2026-H1", "SO_HN", "--department", "XX"),
                                List.of("trace", "2026-H1"))
                        .map(command ->
                                office.run(EVE, command.toArray(String[]::new)).exitCode()))
                .containsOnly(2);
    }

    private void drop(String unit, String name, String... rows) {
        assertThat(Plans.unit(unit).submits()).isTrue();
        office.drop(
                unit,
                name,
                "Mã chỉ tiêu,Kết quả,Kỳ báo cáo\n"
                        + String.join(
                                "",
                                Stream.of(rows).map(row -> row + ",2026-H1\n").toList()));
    }
}
