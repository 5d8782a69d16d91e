package vn.tonghop.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.OnEachDatabase.Dialect;
import vn.tonghop.fixture.PlanWithUnits;
import vn.tonghop.fixture.TestDatabase;

/** A start with settings or a plan that cannot be meant is refused before anything is done. */
@OnEachDatabase(Dialect.SAME)
class StartRefusalTest {

    private static final String DAY = "2026-06-11";

    private final TestDatabase database;

    @TempDir
    Path folder;

    private Office office;

    StartRefusalTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void dropAFile() {
        office = new Office(folder, database);
        office.drop("KT", "ket-qua.csv", "Mã chỉ tiêu,Kết quả,Kỳ báo cáo\nSO_HN,3,2026-H1\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    nightly        | every night      | tonghop.schedule.nightly
                    nightly        | 0 22 * * *       | tonghop.schedule.nightly
                    nightly        | 0 0 25 * * *     | tonghop.schedule.nightly
                    nightly        | 0 0 22 30 2 *    | tonghop.schedule.nightly
                    dispatch       | 0 */0 * * * *    | tonghop.schedule.dispatch
                    dispatch       | ''               | tonghop.schedule.dispatch
                    expected-every | tomorrow         | tonghop.schedule.expected-every
                    expected-every | -1h              | tonghop.schedule.expected-every
                    threads        | 1                | threads
                    """)
    @DisplayName("OP-15: a wrong cron expression or interval is refused, naming the setting")
    void op15AWrongTimetable(String setting, String value, String named) {
        office.set("tonghop.schedule." + setting, value);

        assertRefused(named, "serve");
    }

    @ParameterizedTest
    @CsvSource({
        "tonghop.mail.sendr, tonghop.mail.sender",
        "tonghop.intake.minimumAges, tonghop.intake.minimum-age",
        "tonghop.schedul.nightly, tonghop.schedule.nightly",
        "spring.mail.hots, spring.mail.host"
    })
    @DisplayName("a setting that nobody reads is refused with the one that is most like it")
    void aSettingThatNobodyReads(String written, String nearest) {
        office.set(written, "1h");

        assertRefused(nearest, "nightly");
        assertThat(office.run(DAY, "nightly").err()).contains('"' + written + '"');
    }

    @ParameterizedTest
    @CsvSource({
        "tonghop.intake.threads, 65, từ 1 đến 64",
        "tonghop.intake.threads, 0, từ 1 đến 64",
        "tonghop.intake.most-columns, 19, từ 20 đến 16384",
        "tonghop.receipt.most-findings, 10001, từ 1 đến 10000",
        "tonghop.intake.chunk-size, nhiều, không đọc được",
        "tonghop.mail.timeout.connect, 10 phút, không đọc được"
    })
    @DisplayName("a number outside its bounds, and what is no number or time at all, is refused in Vietnamese")
    void aNumberOutsideItsBounds(String setting, String value, String told) {
        office.set(setting, value);

        assertRefused(setting, "nightly");
        assertThat(office.run(DAY, "nightly").err()).contains(told, value);
    }

    @Test
    @DisplayName("a database of another kind is refused, naming the setting and what to write")
    void aDatabaseOfAnotherKind() {
        var refused = office.runOn("jdbc:postgresql://localhost/tonghop", DAY, "nightly");

        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("TONGHOP_DB_URL", "jdbc:mysql://").hasLineCount(1);
    }

    @Test
    @DisplayName(
            "a broker with the embedded database, which cannot be shared, is refused; a worker without a broker too")
    void workersWithoutWhatTheyNeed() {
        var alone = office.run(DAY, "worker");
        assertThat(alone.exitCode()).isEqualTo(2);
        assertThat(alone.err()).contains("tonghop.workers.broker");

        var embedded =
                office.set("tonghop.workers.broker", "tcp://127.0.0.1:1").runOn("jdbc:h2:mem:workers", DAY, "worker");

        assertThat(embedded.exitCode()).isEqualTo(2);
        assertThat(embedded.err()).contains("tonghop.workers.broker", "MySQL").hasLineCount(1);
    }

    @Test
    @DisplayName("a database that was emptied beside a filled archive is refused until the archive is moved away")
    void anEmptiedDatabaseBesideAFilledArchive() throws IOException {
        assertThat(office.run(DAY, "nightly").exitCode()).isOne();
        var again = new Office(folder, database);
        List.of(
                        "BATCH_STEP_EXECUTION_CONTEXT",
                        "BATCH_JOB_EXECUTION_CONTEXT",
                        "BATCH_STEP_EXECUTION",
                        "BATCH_JOB_EXECUTION_PARAMS",
                        "BATCH_JOB_EXECUTION",
                        "BATCH_JOB_INSTANCE")
                .forEach(table -> database.jdbc().sql("delete from " + table).update());
        again.drop("KT", "khac.csv", "Mã chỉ tiêu,Kết quả,Kỳ báo cáo\nSO_HN,4,2026-H1\n");

        var refused = again.run(DAY, "nightly");

        assertThat(refused.exitCode()).as(refused.out()).isEqualTo(2);
        assertThat(refused.err()).contains("luu-tru", "bản sao lưu").hasLineCount(1);
        assertThat(again.input().resolve("KT/khac.csv")).exists();
        Files.move(again.output(), folder.resolve("old"));
        assertThat(again.run(DAY, "nightly").out()).contains("Tệp đã nhận: 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"spring.mail.username", "spring.mail.port"})
    @DisplayName("OP-15: an SMTP server that is described but not named is refused, naming the missing setting")
    void op15AMissingMailServer(String described) {
        office.set(described, "587");

        assertRefused("spring.mail.host", "nightly");
    }

    @Test
    @DisplayName("OP-15: a unit code that is there twice is refused, naming the file, the line and the code")
    void op15ADuplicateUnitCode() {
        var plan = PlanWithUnits.in(
                folder.resolve("plan"), List.of("KT,Phòng Kinh tế 2,,VPUB,department,,,2021-01-01,,KT2"));
        office.set("tonghop.plan-folder", plan.toString());

        assertRefused("units.csv", "nightly");
        assertThat(office.run(DAY, "nightly").err()).contains("'KT'");
    }

    private void assertRefused(String named, String command) {
        var result = office.run(DAY, command);

        assertThat(result.exitCode()).as(result.err()).isEqualTo(2);
        assertThat(result.err()).contains(named).doesNotContain("\tat ");
        assertThat(office.input().resolve("KT/ket-qua.csv")).exists();
        assertThat(office.files("thu")).isEmpty();
        assertThat(Files.exists(office.output().resolve("index.html"))).isFalse();
    }
}
