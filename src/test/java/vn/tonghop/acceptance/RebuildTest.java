package vn.tonghop.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.fixture.DatabaseKind;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.OnEachDatabase.Dialect;
import vn.tonghop.fixture.TestDatabase;
import vn.tonghop.ledger.Ledger;

/** A database that is gone is made anew from the archive. */
@OnEachDatabase(Dialect.SAME)
class RebuildTest {

    private static final String RIGHT =
            "Mã chỉ tiêu,Kết quả,Kỳ báo cáo\nSO_HN,3,2026-H1\nLUOT_NGUOI,60,2026-H1\nVB_PB,3,2026-H1\n";
    private static final Instant AFTER_CUT_OFF = Instant.parse("2026-06-11T01:00:00Z");
    private static final String LATER = "2026-06-12T10:00";

    /** What the machinery of runs keeps for itself. */
    private static final Set<String> OF_THE_MACHINERY = Set.of("run_lock", "scheduled_tasks", "flyway_schema_history");

    private final TestDatabase database;

    @TempDir
    Path folder;

    private Office office;

    RebuildTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void anOffice() {
        office = new Office(folder, database);
    }

    @Test
    @DisplayName(
            "the samples: every file, revision, verdict, row, finding, total, report and mail is there again, and nothing is sent twice")
    void theSamples() {
        office.dropSample();
        office.run("2026-06-11", "nightly");
        List.of("2026-06-12T09:00", "2026-06-12T09:45").forEach(moment -> office.run(moment, "dispatch"));
        var before = tables();
        var figures = office.run(LATER, "status", "2026-H1").out();
        var mails = office.files("thu");
        assertThat(before.get("result_row")).hasSizeGreaterThan(50);
        assertThat(before.get("outbox")).hasSizeGreaterThan(5);

        office = new Office(folder, database);
        assertThat(tables().get("submission")).isEmpty();
        var rebuilt = office.run(LATER, "rebuild");

        assertThat(rebuilt.exitCode()).as(rebuilt.out() + rebuilt.err()).isZero();
        assertThat(rebuilt.out()).startsWith("Đã dựng lại cơ sở dữ liệu từ kho lưu trữ: ");
        assertThat(tables()).isEqualTo(before);
        assertThat(office.run(LATER, "status", "2026-H1").out()).isEqualTo(figures);
        assertThat(office.run(LATER, "dispatch").err()).isEmpty();
        assertThat(office.files("thu")).isEqualTo(mails);
        office.drop("KT", "tiep.csv", RIGHT);
        assertThat(office.run("2026-06-12T11:00", "intake").out()).contains("Tệp đã nhận: 1");
        assertThat(tables().get("submission")).hasSize(before.get("submission").size() + 1);
    }

    @Tag("long")
    @Test
    @DisplayName("what was withdrawn, extended, corrected, sent twice, late or unreadable is as it was")
    void everythingThatCanHappenToAFile() throws IOException {
        aPeriodWithEverythingInIt();
        var before = tables();
        assertThat(before.get("correction")).hasSize(1);
        assertThat(before.get("extension")).hasSize(1);

        office = new Office(folder, database);
        var rebuilt = office.run("2026-06-15", "rebuild");

        assertThat(rebuilt.exitCode()).as(rebuilt.out() + rebuilt.err()).isZero();
        assertThat(tables()).isEqualTo(before);
    }

    private void aPeriodWithEverythingInIt() throws IOException {
        night("2026-06-05", "KT", "dau.csv", RIGHT);
        night("2026-06-06", "KT", "sai.csv", RIGHT.replace(",3,", ",ba,"));
        night("2026-06-07", "KT", "sua.csv", RIGHT.replace("SO_HN,3", "SO_HN,5") + "KHONG_CO,1,2026-H1\n");
        night("2026-06-08", "KT", "dau lai.csv", RIGHT);
        night("2026-06-09", "NC", "lac nhom.csv", "Màu,Cỡ\nxanh,3\n");
        night("2026-06-09", "#end", "la.csv", RIGHT);
        office.run("2026-06-10", "withdraw", number("dau lai.csv"), "--reason", "nộp nhầm");
        Files.setLastModifiedTime(office.drop("NC", "muon.csv", RIGHT), FileTime.from(AFTER_CUT_OFF));
        office.run("2026-06-13", "intake");
        office.run("2026-06-13T23:00", "extend", "NC", "2026-H1", "--until", "2026-06-11", "--reason", "mất điện");
        office.run("2026-06-14", "intake");
        var table = office.files("bien-nhan/KT").stream()
                .filter(file -> file.toString().endsWith("-dong-can-sua.csv"))
                .map(Office::text)
                .filter(text -> text.contains("KHONG_CO"))
                .findFirst()
                .orElseThrow();
        night("2026-06-14T23:00", "KT", "da sua.csv", table.replace("KHONG_CO", "CBCCVC"));
    }

    @Test
    @DisplayName("an original that is gone or that the ledger does not know is told, and the verdict given stands")
    void originalsThatAreNotThere() throws IOException {
        night("2026-06-05", "KT", "mot.csv", RIGHT);
        night("2026-06-06", "NC", "hai.csv", RIGHT);
        var verdicts = verdicts();
        Files.delete(
                office.output().resolve("luu-tru").resolve(text("select archive_path from submission where id = 1")));
        Files.writeString(office.output().resolve("luu-tru/NC/0123-ba.csv"), RIGHT);

        office = new Office(folder, database);
        var rebuilt = office.run("2026-06-15", "rebuild");

        assertThat(rebuilt.exitCode()).isOne();
        assertThat(rebuilt.out())
                .contains("Biên nhận số 1: không còn bản gốc", "NC/0123-ba.csv")
                .doesNotContain("Biên nhận số 2");
        assertThat(verdicts()).isEqualTo(verdicts);
        assertThat(tables().get("result_row")).hasSize(3);
    }

    @Test
    @DisplayName("a database that knows of anything is never rebuilt")
    void aDatabaseThatIsThere() {
        night("2026-06-05", "KT", "mot.csv", RIGHT);
        var before = tables();

        var refused = office.run("2026-06-15", "rebuild");

        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("đã có số liệu");
        assertThat(tables()).isEqualTo(before);
    }

    @Test
    @DisplayName("without a whole ledger nothing is done, and no start writes an empty one over it")
    void aLedgerThatIsNotWhole() throws IOException {
        night("2026-06-05", "KT", "mot.csv", RIGHT);
        var ledger = office.output().resolve("luu-tru").resolve(Ledger.FILE);
        var whole = Files.readAllBytes(ledger);
        office = new Office(folder, database);

        Files.write(ledger, Arrays.copyOf(whole, whole.length / 2));
        var half = office.run("2026-06-15", "rebuild");
        assertThat(half.exitCode()).as(half.out()).isEqualTo(3);
        assertThat(tables().get("submission")).isEmpty();
        Files.delete(ledger);
        var none = office.run("2026-06-15", "rebuild");
        assertThat(none.exitCode()).isEqualTo(2);
        assertThat(none.err()).contains(Ledger.FILE, "bản sao lưu");

        Files.write(ledger, whole);
        office.run("2026-06-15", "hold", "2026-H1", "--reason", "chờ");
        assertThat(Files.readAllBytes(ledger)).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no ledger", "\u001f\u008b"})
    @DisplayName(
            "a ledger that was spoiled while the database stands is told by the doctor and written anew by the next run")
    void aSpoiledLedger(String content) throws IOException {
        night("2026-06-05", "KT", "mot.csv", RIGHT);
        var ledger = office.output().resolve("luu-tru").resolve(Ledger.FILE);
        var whole = Files.readAllBytes(ledger);
        Files.write(ledger, content.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(office.run("2026-06-05", "doctor").out()).contains("Sổ ghi trong kho lưu trữ không có");
        office.run("2026-06-05", "intake");

        assertThat(ledger).hasBinaryContent(whole);
        assertThat(office.run("2026-06-05", "doctor").out()).doesNotContain("Sổ ghi");
    }

    @Test
    @DisplayName("only its owner reads the ledger, which names people")
    void theLedgerIsPrivate() throws IOException {
        night("2026-06-05", "KT", "mot.csv", RIGHT);

        assertThat(Files.getPosixFilePermissions(
                        office.output().resolve("luu-tru").resolve(Ledger.FILE)))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    @Test
    @DisplayName("an archive that was filled beside one kind of database is rebuilt into the other")
    void intoTheOtherKind() {
        night("2026-06-05", "KT", "mot.csv", RIGHT);
        night("2026-06-06", "KT", "hai.csv", RIGHT.replace("SO_HN,3", "SO_HN,ba"));
        office.run("2026-06-11", "nightly");
        var status = office.run(LATER, "status", "2026-H1").out();
        var other = database.kind() == DatabaseKind.H2 ? DatabaseKind.MYSQL : DatabaseKind.H2;

        try (var empty = other.open()) {
            var moved = new Office(folder, empty);
            assertThat(moved.run(LATER, "rebuild").exitCode()).isZero();
            assertThat(moved.run(LATER, "status", "2026-H1").out()).isEqualTo(status);
            assertThat(moved.run(LATER, "doctor").out()).contains("mọi dòng đều được tính đủ", "tính lại đều khớp");
        }
    }

    private void night(String day, String unit, String name, String content) {
        office.drop(unit, name, content.getBytes(UTF_8));
        office.run(day, "intake");
    }

    private String number(String name) {
        return text("select max(id) from submission where file_name = '" + name + "'");
    }

    private String text(String sql) {
        return database.jdbc().sql(sql).query(String.class).single();
    }

    private List<String> verdicts() {
        return database.jdbc()
                .sql("select concat(id, ' ', verdict, ' ', rows_accepted) from submission order by id")
                .query(String.class)
                .list();
    }

    /** Every row of every table that is not the machinery's own; the text of a mail that has left is kept by the mail. */
    private Map<String, List<String>> tables() {
        var all = new TreeMap<String, List<String>>();
        database
                .jdbc()
                .sql("select table_name from information_schema.tables where table_schema in (schema(), database())")
                .query(String.class)
                .list()
                .stream()
                .map(table -> table.toLowerCase(Locale.ROOT))
                .filter(table -> !table.startsWith("batch_") && !OF_THE_MACHINERY.contains(table))
                .forEach(table -> all.put(table, rows(table)));
        return all;
    }

    private List<String> rows(String table) {
        return database.jdbc().sql("select * from " + table).query().listOfRows().stream()
                .peek(row -> row.keySet().removeIf(column -> column.matches("(?i)(text|html)_body")))
                .map(RebuildTest::text)
                .sorted()
                .toList();
    }

    private static String text(Map<String, Object> row) {
        var text = new TreeMap<String, String>();
        row.forEach((column, value) ->
                text.put(column, value instanceof java.sql.Clob clob ? content(clob) : String.valueOf(value)));
        return text.toString();
    }

    private static String content(java.sql.Clob clob) {
        try {
            return clob.getSubString(1, (int) clob.length());
        } catch (java.sql.SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
