package vn.tonghop.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.OnEachDatabase.Dialect;
import vn.tonghop.fixture.TestDatabase;

/** Figures beside those of other units: told by what is in force after the run, whatever came first. */
@OnEachDatabase(Dialect.SAME)
class FiguresAmongUnitsTest {

    private static final String FORM = "Mã chỉ tiêu;Kết quả;Kỳ báo cáo\nSO_HN;3;2026-H1\nLUOT_NGUOI;%d;2026-H1\n";

    private final TestDatabase database;

    @TempDir
    Path folder;

    private Office office;

    FiguresAmongUnitsTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void emptyOffice() {
        office = new Office(folder, database);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"NC KT TH NK TTTT", "NK TTTT NC TH KT", "KT NC TTTT TH NK"})
    @DisplayName(
            "VA-06 whatever the order of arrival, only the unit that is unlike the others is told, and of a hundredfold")
    void anyOrder(String order) throws IOException {
        var minute = 0;
        for (var unit : order.split(" ", -1)) {
            var file = drop(unit, "kq.csv", unit.equals("KT") ? 6000 : 60);
            Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-06-05T02:%02d:00Z".formatted(minute++))));
        }

        office.run("2026-06-05", "intake");

        assertThat(told("FIGURE_UNLIKE_OTHERS")).containsExactly("KT");
        assertThat(told("RULE_NOT_RUN")).isEmpty();
        assertThat(office.receipt("KT", "kq.csv"))
                .contains("là 6.000, chênh lệch lớn so với mức thường gặp ở các đơn vị khác (60)")
                .contains("có thể thừa hoặc thiếu chữ số, hoặc ghi nhầm đơn vị tính");
        assertThat(office.receipt("NC", "kq.csv")).doesNotContain("chênh lệch lớn");
    }

    @Test
    @DisplayName(
            "VA-06 a doubt is taken back once most units report alike, and raised where now the figure stands alone")
    void laterNights() {
        List.of("NC", "TH", "NK").forEach(unit -> drop(unit, "kq.csv", 150));
        drop("KT", "kq.csv", 10);
        office.run("2026-06-05", "intake");
        assertThat(told("FIGURE_UNLIKE_OTHERS")).containsExactly("KT");

        List.of("TTTT", "PVHCC", "KGVX", "TCHCQT").forEach(unit -> drop(unit, "kq.csv", 10));
        office.run("2026-06-06", "intake");

        assertThat(told("FIGURE_UNLIKE_OTHERS")).containsExactly("NC", "NK", "TH");
        assertThat(office.receipt("KT", "kq.csv"))
                .as("an answer that was given stays")
                .contains("chênh lệch lớn");
        assertThat(office.receipt("TTTT", "kq.csv")).doesNotContain("chênh lệch lớn");
    }

    @Test
    @DisplayName(
            "VA-06, VA-13 what could be compared with nothing is compared later; too few others still tell nothing")
    void firstAlone() {
        drop("KT", "kq.csv", 6000);
        drop("NC", "kq.csv", 60);
        drop("TH", "kq.csv", 60);
        office.run("2026-06-05", "intake");
        assertThat(told("FIGURE_UNLIKE_OTHERS")).isEmpty();
        assertThat(told("RULE_NOT_RUN")).containsExactly("KT", "NC", "TH");

        drop("NK", "kq.csv", 60);
        office.run("2026-06-06", "intake");

        assertThat(told("FIGURE_UNLIKE_OTHERS")).containsExactly("KT");
        assertThat(told("RULE_NOT_RUN")).isEmpty();
    }

    @Test
    @DisplayName("VA-06 the same figure sent once more is the same doubt: the drafting department is told once")
    void sentAgain() {
        List.of("NC", "TH", "NK").forEach(unit -> drop(unit, "kq.csv", 60));
        drop("KT", "kq.csv", 6000);
        office.run("2026-06-05", "nightly");
        office.drop("KT", "kq-lai.csv", FORM.formatted(6000) + "VB_PB;3;2026-H1\n");
        office.run("2026-06-06", "nightly");

        assertThat(database.jdbc()
                        .sql(
                                "select raised_at from attention where code = 'FIGURE_DOUBTED' and sentence like '%6.000%'")
                        .query(LocalDateTime.class)
                        .list())
                .singleElement()
                .satisfies(raised -> assertThat(raised).isBefore(LocalDateTime.parse("2026-06-05T16:00:00")));
        assertThat(told("FIGURE_UNLIKE_OTHERS")).containsExactly("KT");
    }

    private Path drop(String unit, String name, int people) {
        return office.drop(unit, name, FORM.formatted(people) + "UU_DIEM;Tốt ở " + unit + ";2026-H1\n");
    }

    /** The units of whose files in force that is said. */
    private List<String> told(String code) {
        return database.jdbc().sql("""
                        select distinct i.unit_code from submission_in_force i
                        join finding f on f.submission_id = i.submission_id where f.code = :code order by i.unit_code
                        """).param("code", code).query(String.class).list();
    }
}
