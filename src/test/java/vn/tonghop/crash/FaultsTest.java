package vn.tonghop.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.OnEachDatabase.Dialect;
import vn.tonghop.fixture.TestDatabase;
import vn.tonghop.storage.Sha256;

/** What goes wrong around a run and what the operator sees of it. */
@OnEachDatabase(Dialect.SAME)
class FaultsTest {

    private static final String EVE = "2026-06-08";
    private static final Path SAMPLE = Path.of("scripts/sample/NK/Nhà khách - không phát sinh 6 tháng.csv");

    private final TestDatabase database;

    @TempDir
    Path folder;

    private Office office;

    FaultsTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void anOffice() {
        office = new Office(folder, database);
    }

    @Test
    @DisplayName("OP-05 a run with nothing new ends well and says so")
    void op05NothingNewIsASuccess() throws IOException {
        office.run(EVE, "nightly");
        var result = office.run(EVE, "nightly");

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("Không có gì mới");
        assertThat(result.err()).isEmpty();
        assertThat(log()).doesNotContain("Exception", "\tat ");
    }

    @Test
    @DisplayName("OP-10 whatever the clocks of machine and database, all times shown are Vietnamese")
    void op10AllTimesShownAreVietnamese() throws IOException {
        office.drop("NK", "khong phat sinh.csv", Files.readAllBytes(SAMPLE));
        var result = office.run(EVE, "nightly");

        assertThat(System.getProperty("user.timezone")).isEqualTo("UTC");
        assertThat(result.out()).contains("22 giờ 00, ngày 08/6/2026");
        assertThat(office.receipt("NK", "khong phat sinh")).contains("15 giờ 30, ngày 08/6/2026");
        assertThat(stored("select received_at from submission")).isEqualTo(LocalDateTime.parse("2026-06-08T08:30"));
        assertThat(stored("select composed_at from report_version"))
                .isBetween(LocalDateTime.parse("2026-06-08T15:00"), LocalDateTime.parse("2026-06-08T15:10"));
    }

    @Test
    @DisplayName("OP-12 when the archive cannot be written the file stays, an alarm says so and nothing is half done")
    void op12WithoutAnArchiveTheFileStays() throws IOException {
        var dropped = office.drop("NK", "khong phat sinh.csv", Files.readAllBytes(SAMPLE));
        Files.createDirectories(office.output());
        Files.writeString(office.output().resolve("luu-tru"), "a file where the folder should be");
        var failed = office.run(EVE, "nightly");

        assertThat(failed.exitCode()).as(failed.err()).isEqualTo(1);
        assertThat(failed.out())
                .contains("tệp \"NK/khong phat sinh.csv\" không lưu trữ được")
                .contains("luu-tru");
        assertThat(dropped).exists();
        assertThat(count("submission")).isZero();
        assertThat(office.files("bien-nhan")).isEmpty();
        assertThat(count("outbox where kind = 'ALARM'")).isPositive();
        assertThat(office.run(EVE, "doctor").out()).contains("không lưu trữ được");

        Files.delete(office.output().resolve("luu-tru"));
        assertThat(office.run(EVE, "nightly").exitCode()).isZero();
        assertThat(dropped).doesNotExist();
        assertThat(count("submission")).isOne();
    }

    @Test
    @DisplayName("OP-12 when the receipts cannot be written the file is answered by the next run, once")
    void op12WithoutReceiptsTheNextRunAnswers() throws IOException {
        office.drop("NK", "khong phat sinh.csv", Files.readAllBytes(SAMPLE));
        Files.createDirectories(office.output());
        Files.writeString(office.output().resolve("bien-nhan"), "a file where the folder should be");

        var failed = office.run(EVE, "nightly");
        assertThat(failed.exitCode()).as(failed.err()).isEqualTo(1);
        assertThat(failed.out()).contains("không ghi được biên nhận của tệp \"NK/khong phat sinh.csv\"");
        assertThat(count("outbox where kind = 'RECEIPT'")).isZero();
        assertThat(count("outbox where kind = 'ALARM'")).isPositive();

        Files.delete(office.output().resolve("bien-nhan"));
        var next = office.run(EVE, "nightly");
        assertThat(next.out()).doesNotContain("không ghi được biên nhận");
        assertThat(office.files("bien-nhan")).hasSize(2);
    }

    @Test
    @DisplayName("OP-13 purge removes the history of old runs and keeps receipts and audit")
    void op13PurgeKeepsWhatTheOfficeMustShow() throws IOException {
        office.drop("NK", "khong phat sinh.csv", Files.readAllBytes(SAMPLE));
        office.run(EVE, "nightly");
        office.run(EVE, "extend", "KT", "2026-H1", "--until", "2026-06-11", "--reason", "mất điện");
        database.jdbc()
                .sql("update BATCH_JOB_EXECUTION set create_time = :old")
                .param("old", LocalDateTime.now(ZoneOffset.UTC).minusDays(500))
                .update();
        office.run(EVE, "nightly");
        var young = count("BATCH_JOB_EXECUTION where create_time > '2026-09-01'");
        Files.writeString(office.output().resolve("luu-tru/NK/.123.moving"), "half");
        var trial = Files.createDirectories(office.output().resolve("bien-nhan/NK/kiem-tra"))
                .resolve("tra-loi.txt");
        Files.setLastModifiedTime(
                Files.writeString(trial, "thử"), FileTime.from(Instant.now().minus(Duration.ofDays(100))));
        database.jdbc()
                .sql("insert into attention (code, subject, urgency, sentence, place, raised_at, settled_at)"
                        + " values ('RUN_MISSED', 'old', 'ACT', 'x', '', '2025-01-01', '2025-01-02')")
                .update();

        var before = everythingShown();
        var told = office.run(EVE, "purge", "--dry-run");
        assertThat(told.out())
                .contains("chưa xóa gì", "1 tệp trả lời kiểm tra thử", "1 việc đã giải quyết", "1 tệp viết dở");
        assertThat(trial).exists();
        assertThat(count("BATCH_JOB_EXECUTION")).isGreaterThan(young);

        var purged = office.run(EVE, "purge");

        assertThat(purged.exitCode()).isZero();
        assertThat(purged.out().lines().skip(1))
                .containsExactlyElementsOf(told.out().lines().skip(1).toList());
        assertThat(trial).doesNotExist();
        assertThat(count("attention where settled_at < '2026-01-01'")).isZero();
        assertThat(everythingShown()).isEqualTo(before);
        assertThat(office.run(EVE, "purge", "--dry-run").out())
                .contains("0 công việc", "0 tệp trả lời", "0 việc", "0 tệp viết dở");
        assertThat(count("BATCH_JOB_EXECUTION")).isEqualTo(young).isPositive();
        assertThat(count("BATCH_JOB_INSTANCE")).isEqualTo(young);
        assertThat(count("BATCH_STEP_EXECUTION s where not exists (select 1 from BATCH_JOB_EXECUTION e"
                        + " where e.job_execution_id = s.job_execution_id)"))
                .isZero();
        assertThat(count("submission")).isOne();
        assertThat(count("audit")).isOne();
        assertThat(office.files("luu-tru")).hasSize(1);
        assertThat(office.run(EVE, "purge", "--set", "tonghop.keep.runs=5d").exitCode())
                .isEqualTo(2);
    }

    /** What a report or the audit rests on: how many rows of each table, and every file but answers to trials. */
    private List<String> everythingShown() throws IOException {
        var shown = database
                .jdbc()
                .sql(
                        "select lower(table_name) from information_schema.tables where table_schema in (schema(), database())")
                .query(String.class)
                .list()
                .stream()
                .filter(table ->
                        !table.startsWith("batch_") && !table.startsWith("attention") && !table.equals("run_lock"))
                .map(table -> table + " " + count(table))
                .collect(Collectors.toCollection(ArrayList::new));
        for (var folder : List.of("bien-nhan", "luu-tru", "bao-cao", "thu")) {
            for (var file : office.files(folder)) {
                if (!file.toString().matches(".*(/kiem-tra/.*|[.]moving)")) {
                    shown.add(file + " " + Sha256.of(file));
                }
            }
        }
        return shown;
    }

    @Test
    @DisplayName("OP-14 a failed run ends with 3 and one sentence, without a stack trace")
    void op14AFailedRunTellsInOneSentence() {
        var failed = office.runOn("jdbc:mysql://127.0.0.1:1/tonghop?connectTimeout=500", EVE, "nightly");

        assertThat(failed.exitCode()).isEqualTo(3);
        assertThat(failed.err())
                .contains("Không làm việc được với cơ sở dữ liệu")
                .hasLineCount(1);
        assertThat(failed.out()).isEmpty();
    }

    @Test
    @DisplayName("SE-08 originals, also those of nobody, and the ledger are readable by the owner only")
    void se08OriginalsAreReadableByTheOwnerOnly() throws IOException {
        office.drop("NK", "khong phat sinh.csv", Files.readAllBytes(SAMPLE));
        office.drop("khong-ai", "la.csv", "a,b\n1,2\n");
        office.run(EVE, "nightly");

        try (var kept = Files.walk(office.output().resolve("luu-tru"))) {
            var all = kept.toList();
            assertThat(all)
                    .hasSize(6)
                    .allSatisfy(path -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                            .endsWith("------"));
        }
    }

    @Test
    @DisplayName("an intake that fails keeps neither the letters of the night back nor is it passed over in silence")
    void aPartThatFailsStopsOnlyItself() throws IOException {
        office.drop("NK", "khong phat sinh.csv", Files.readAllBytes(SAMPLE));
        database.jdbc()
                .sql("alter table submission add constraint broken check (file_name not like 'khong%')")
                .update();
        var night = office.run(EVE, "nightly");
        database.jdbc().sql("alter table submission drop constraint broken").update();

        assertThat(night.exitCode()).as(night.out() + night.err()).isOne();
        assertThat(night.err()).hasLineCount(1);
        assertThat(night.out()).contains("một phần của lượt chạy hằng đêm (nhận tệp của đơn vị) không hoàn thành");
        assertThat(count("outbox where kind in ('OPENING', 'REMINDER')")).isPositive();
        assertThat(count("outbox where kind = 'SUMMARY' and text_body like '%ột phần của lượt chạy hằng đêm%'"))
                .isOne();

        var next = office.run(EVE, "nightly");
        assertThat(next.exitCode()).isZero();
        assertThat(next.out()).contains("Tệp đã nhận: 1").doesNotContain("một phần của lượt chạy");
    }

    @Test
    @DisplayName("the clock is moved back: nothing is done twice")
    void aClockMovedBackRepeatsNothing() throws IOException {
        office.drop("NK", "khong phat sinh.csv", Files.readAllBytes(SAMPLE));
        office.run(EVE, "nightly");
        var before = List.of(count("obligation"), count("outbox"), count("report_version"), count("submission"));

        var back = office.run("2026-06-08T20:30", "nightly");

        assertThat(back.exitCode()).isZero();
        assertThat(List.of(count("obligation"), count("outbox"), count("report_version"), count("submission")))
                .isEqualTo(before);
        assertThat(count("outbox where state in ('PENDING', 'SENDING')")).isZero();
    }

    @Test
    @DisplayName("OP-04 another run's lock is told with its holder; a silent or freed one is taken over")
    void op04AStaleLockIsTakenOver() {
        hold(0, 0);
        var refused = office.run(EVE, "nightly");
        assertThat(refused.exitCode()).isEqualTo(4);
        assertThat(refused.err()).contains("777@may-khac", "giờ").hasLineCount(1);

        hold(3, 0);
        var taken = office.run(EVE, "nightly");
        assertThat(taken.exitCode()).isZero();
        assertThat(taken.out()).contains("lượt chạy của 777@may-khac", "không kết thúc bình thường");

        hold(0, 1);
        cutShort();
        var next = office.run(EVE, "nightly");
        assertThat(next.exitCode()).isZero();
        assertThat(next.out()).contains("lượt chạy trước bị ngắt giữa chừng", "không kết thúc bình thường");

        assertThat(office.run(EVE, "nightly").out()).doesNotContain("bị ngắt giữa chừng", "không kết thúc bình thường");
        assertThat(count("run_lock where holder is not null")).isZero();
    }

    /** Leaves the last night as a process leaves it that is killed. */
    private void cutShort() {
        database.jdbc().sql("""
                        update BATCH_JOB_EXECUTION set status = 'STARTED', end_time = null, exit_code = 'UNKNOWN'
                        where job_execution_id = (select last_id from (
                          select max(e.job_execution_id) as last_id from BATCH_JOB_EXECUTION e
                          join BATCH_JOB_INSTANCE i on i.job_instance_id = e.job_instance_id
                          where i.job_name = 'nightly') newest)
                        """).update();
    }

    private void hold(int silentMinutes, int guarded) {
        var now = LocalDateTime.now(ZoneOffset.UTC).minusMinutes(silentMinutes);
        database.jdbc().sql("""
                        update run_lock set holder = '777@may-khac', since = :now, heartbeat = :now, guarded = :guarded
                        where name = 'main'
                        """).param("now", now).param("guarded", guarded).update();
    }

    private long count(String tableAndCondition) {
        return database.jdbc()
                .sql("select count(*) from " + tableAndCondition)
                .query(Long.class)
                .single();
    }

    private LocalDateTime stored(String query) {
        return database.jdbc().sql(query).query(LocalDateTime.class).single();
    }

    private String log() throws IOException {
        var file = office.output().resolve(".tonghop/tonghop.log");
        return Files.exists(file) ? Files.readString(file) : "";
    }
}
