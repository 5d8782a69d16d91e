package vn.tonghop.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.OnEachDatabase.Dialect;
import vn.tonghop.fixture.PlanWithUnits;
import vn.tonghop.fixture.TestDatabase;

/** Judging the archived originals of a period again. */
@OnEachDatabase(Dialect.SAME)
class RecheckTest {

    private static final String RIGHT =
            "Mã chỉ tiêu,Kết quả,Kỳ báo cáo\nSO_HN,3,2026-H1\nLUOT_NGUOI,60,2026-H1\nVB_PB,3,2026-H1\n";
    private static final String PLAN = "tonghop.plan-folder";
    private static final Instant AFTER_CLOSING = Instant.parse("2026-06-11T01:00:00Z");

    private final TestDatabase database;

    /** The past on each database, made once for all tests; none of them changes it. */
    private static final Map<TestDatabase, Office> OFFICES = new HashMap<>();

    @TempDir
    static Path offices;

    @TempDir
    Path folder;

    private Office office;

    RecheckTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void pastOnce() throws IOException {
        var known = OFFICES.get(database);
        office = known == null ? closedOnTheTenth() : known;
        if (known == null) {
            aPeriodWithEverythingInIt();
            OFFICES.put(database, office);
        }
    }

    private Office closedOnTheTenth() throws IOException {
        return new Office(offices.resolve(database.kind().name()), database)
                .set(PLAN, planClosedOnTheTenth(offices.resolve("plan-" + database.kind())));
    }

    private static String planClosedOnTheTenth(Path place) throws IOException {
        var yml = PlanWithUnits.in(place, List.of()).resolve("plan.yml");
        Files.writeString(yml, Files.readString(yml).replace("closing: 2026-06-11", "closing: 2026-06-10"));
        return place.toString();
    }

    private void aPeriodWithEverythingInIt() throws IOException {
        night("2026-06-05", "KT", "dau.csv", RIGHT);
        night("2026-06-06", "KT", "sai.csv", RIGHT.replace(",3,", ",ba,"));
        night(
                "2026-06-07",
                "KT",
                "sua.csv",
                RIGHT.replace("SO_HN,3", "SO_HN,5") + "GDVH_DK,18,2026-H1\nKHONG_CO,1,2026-H1\n");
        night("2026-06-08", "KT", "dau lai.csv", RIGHT);
        night("2026-06-08", "KT", "nam.csv", RIGHT.replace("2026-H1", "2026").replace("SO_HN,3", "SO_HN,2"));
        clockMovedBackAfter("dau lai.csv");
        night("2026-06-09", "NC", "lac nhom.csv", "Màu,Cỡ\nxanh,3\n");
        var withdrawn = number("dau lai.csv");
        office.run("2026-06-10", "withdraw", Long.toString(withdrawn), "--reason", "nộp nhầm");
        var late = office.drop("NC", "muon.csv", RIGHT.replace("SO_HN,3", "SO_HN,4"));
        Files.setLastModifiedTime(late, FileTime.from(AFTER_CLOSING));
        office.run("2026-06-11T09:00", "intake");
        office.run("2026-06-11T11:00", "extend", "NC", "2026-H1", "--until", "2026-06-11", "--reason", "mất điện");
        office.run("2026-06-13", "intake");
        correct();
    }

    /** The next run of the same day judged its file earlier, by the clock. */
    private void clockMovedBackAfter(String fileName) {
        database.jdbc()
                .sql("update submission set settled_at = timestampadd(minute, 1, settled_at) where file_name = :name")
                .param("name", fileName)
                .update();
    }

    private void correct() {
        var table = office.files("bien-nhan/KT").stream()
                .filter(file -> file.toString().endsWith("-dong-can-sua.csv"))
                .map(Office::text)
                .filter(text -> text.contains("KHONG_CO"))
                .findFirst()
                .orElseThrow();
        office.drop("KT", "da sua.csv", table.replace("KHONG_CO", "CBCCVC"));
        office.run("2026-06-14", "intake");
    }

    @Test
    @DisplayName("VA-15 with the same rules no outcome changes, whatever was withdrawn, extended or corrected")
    void nothingChanged() {
        var result = office.run("2026-07-01", "recheck", "2026-H1");

        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .startsWith("Đã xét lại 8 tệp của kỳ 6 tháng đầu năm 2026")
                .contains("không tệp nào có kết quả khác")
                .contains("Biên nhận đã cấp, số liệu đang tính và báo cáo được giữ nguyên.");
        assertThat(result.exitCode()).isZero();
        assertThat(count("select count(*) from submission where verdict = 'ACCEPTED'"))
                .isGreaterThan(3);
    }

    @Test
    @DisplayName("VA-15 a changed rule: the changed outcomes are listed, receipts and figures stay as they were")
    void changedRule() throws IOException {
        var plan = planClosedOnTheTenth(folder.resolve("plan"));
        var indicators = Path.of(plan, "indicators.csv");
        Files.writeString(
                indicators,
                Files.readString(indicators).replace("cuộc,flow,sum,II.1,0,0,200", "cuộc,flow,sum,II.1,0,0,4"));
        var before = answers();
        var figures = office.run("2026-07-01", "status", "2026-H1").out();

        office.set(PLAN, plan);
        var result = office.run("2026-07-01", "recheck", "2026-H1");
        office.set(PLAN, planClosedOnTheTenth(offices.resolve("as-before")));

        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isOne();
        assertThat(result.out())
                .contains(": 3 tệp có kết quả khác")
                .contains("tệp \"sua.csv\" (biên nhận số 3): được tính một phần -> phải nộp lại")
                .contains(
                        "thêm nhận xét: Dòng 2, cột \"Kết quả\": chỉ tiêu \"Số hội nghị, cuộc họp phổ biến, quán triệt về Phong trào\""
                                + " ghi \"5\", nằm ngoài khoảng hợp lý (từ 0 đến 4).")
                .contains("tệp \"dau lai.csv\" (biên nhận số 4): được tính một phần -> trùng với tệp đã nhận")
                .contains("tệp \"da sua.csv\" (biên nhận số 9): được tính -> được tính một phần")
                .doesNotContain("muon.csv");
        assertThat(answers()).isEqualTo(before);
        assertThat(office.run("2026-07-01", "status", "2026-H1").out()).isEqualTo(figures);
    }

    @Test
    @DisplayName("an original that is not in the archive any more is told, the others are judged")
    void originalGone() throws IOException {
        var original = office.output()
                .resolve("luu-tru")
                .resolve(database.jdbc()
                        .sql("select archive_path from submission where file_name = 'sai.csv'")
                        .query(String.class)
                        .single());
        var elsewhere = Files.move(original, folder.resolve("sai.csv"));

        var result = office.run("2026-07-01", "recheck", "2026-H1");
        Files.move(elsewhere, original);

        assertThat(result.exitCode()).isOne();
        assertThat(result.out())
                .startsWith("Đã xét lại 7 tệp")
                .contains("Phòng Kinh tế, tệp \"sai.csv\" (biên nhận số %d): không còn bản gốc"
                        .formatted(number("sai.csv")));
    }

    private void night(String day, String unit, String name, String content) {
        office.drop(unit, name, content);
        office.run(day, "intake");
    }

    private Map<String, String> answers() {
        return office.files("bien-nhan").stream()
                .map(file -> entry(file.toString(), Office.text(file)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private long number(String name) {
        return database.jdbc()
                .sql("select max(id) from submission where file_name = :name")
                .param("name", name)
                .query(Long.class)
                .single();
    }

    private long count(String sql) {
        return database.jdbc().sql(sql).query(Long.class).single();
    }
}
