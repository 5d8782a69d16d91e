package vn.tonghop.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.doctor.Doctor;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.OnEachDatabase.Dialect;
import vn.tonghop.fixture.RunningOffice;
import vn.tonghop.fixture.RunningOffice.Mail;
import vn.tonghop.fixture.TestDatabase;
import vn.tonghop.run.RunGate;
import vn.tonghop.schedule.ScheduleProperties;
import vn.tonghop.schedule.Timetable;

/** Runs that begin by themselves, and what is noticed when they do not. */
@OnEachDatabase(Dialect.SAME)
class ScheduleTest {

    private static final int MOST_LOOKS = 1_200;
    private static final long BETWEEN_LOOKS = 100_000_000;

    private final TestDatabase database;

    @TempDir
    Path folder;

    private RunningOffice office;

    ScheduleTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        office = new RunningOffice(
                folder, database, "--tonghop.schedule.nightly=0 0 22 * * *", "--tonghop.schedule.dispatch=* * * * * *");
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    @DisplayName(
            "OP-08: while the run of an intake lasts from 07:40 to 08:10, a reminder that falls due at 08:00 goes out on time")
    void op08ALongIntakeDoesNotHoldUpReminders() throws InterruptedException {
        office.at("2026-05-15T08:00").dispatch();
        office.at("2026-05-26T07:40").drop("KT", "ket-qua.csv", "Mã chỉ tiêu,Kết quả\nSO_HN,3\n");
        var begun = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var intake = CompletableFuture.runAsync(() -> office.get(RunGate.class).alone(() -> {
            begun.countDown();
            awaitQuietly(mayEnd);
            return office.intake();
        }));
        begun.await();

        office.at("2026-05-26T07:59:59").get(Timetable.class).start();
        var mails = awaitMails("REMINDER", 7);

        assertThat(intake).isNotDone();
        office.at("2026-05-26T08:10");
        mayEnd.countDown();
        intake.join();
        assertThat(count("submission where state = 'ANSWERED'")).isOne();
        assertThat(mails)
                .filteredOn(mail -> mail.kind().equals("REMINDER"))
                .hasSize(7)
                .noneMatch(mail -> mail.addressee().equals("kt@vpub.example.invalid"))
                .allSatisfy(mail -> assertThat(mail.created())
                        .isBetween(Instant.parse("2026-05-26T01:00:00Z"), Instant.parse("2026-05-26T01:10:00Z")));
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", stopped);
        }
    }

    private long count(String tableAndCondition) {
        return database.jdbc()
                .sql("select count(*) from " + tableAndCondition)
                .query(Long.class)
                .single();
    }

    @Test
    @DisplayName("OP-09: a night that was missed is caught up once by the timetable after the start")
    void op09TheTimetableCatchesUpOnce() {
        database.jdbc().sql("""
                        insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
                        values ('nightly', 'recurring', '2026-06-01 15:00:00', false, 1)
                        """).update();
        office.at("2026-06-04T09:00").get(Timetable.class).start();
        awaitMails("SUMMARY", 1);
        office.get(Timetable.class).stop();

        assertThat(database.jdbc()
                        .sql("select execution_time from scheduled_tasks where task_name = 'nightly'")
                        .query((row, index) -> row.getObject(1, LocalDateTime.class))
                        .single())
                .isEqualTo("2026-06-04T15:00:00");
        assertThat(database.jdbc()
                        .sql("select count(*) from outbox where kind = 'SUMMARY'")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    @DisplayName("OP-11: without a complete night within the expected interval doctor finds it and one alarm goes out")
    void op11NoRunWithinTheExpectedInterval() {
        office.at("2026-06-01T22:00").night();
        assertThat(runFindings())
                .singleElement()
                .satisfies(words -> assertThat(words)
                        .startsWith("WELL ")
                        .contains("lần gần nhất hoàn thành lúc 22 giờ 00, ngày 01/6/2026"));
        assertThat(alarms(office.at("2026-06-02T23:00").dispatch())).isEmpty();

        var alarm = alarms(office.at("2026-06-03T00:15").dispatch());

        assertThat(alarm)
                .singleElement()
                .satisfies(mail -> assertThat(mail.text())
                        .contains("Đến 00 giờ 15, ngày 03/6/2026")
                        .contains("từ 22 giờ 00, ngày 01/6/2026 chưa có lượt chạy hằng đêm nào hoàn thành"));
        assertThat(runFindings())
                .anySatisfy(words -> assertThat(words)
                        .startsWith("NEEDS_A_PERSON ")
                        .contains("từ 22 giờ 00, ngày 01/6/2026 chưa có lượt chạy hằng đêm nào hoàn thành"));
        assertThat(alarms(office.at("2026-06-03T00:30").dispatch())).isEmpty();
        office.at("2026-06-03T22:00").night();
        assertThat(alarms(office.at("2026-06-04T00:15").dispatch())).isEmpty();
    }

    @Test
    @DisplayName("The moments are those of Vietnam, wherever the machine is")
    void theMomentsAreVietnamese() {
        var schedule = office.get(ScheduleProperties.class);

        assertThat(schedule.nights().after(Instant.parse("2026-06-01T14:59:59Z")))
                .isEqualTo("2026-06-01T15:00:00Z");
        assertThat(schedule.nights().after(Instant.parse("2026-06-01T15:00:00Z")))
                .isEqualTo("2026-06-02T15:00:00Z");
    }

    private List<String> runFindings() {
        return office.get(Doctor.class).examine().stream()
                .filter(diagnosis -> diagnosis.sentence().contains("ượt chạy hằng đêm"))
                .map(diagnosis -> diagnosis.level() + " " + diagnosis.sentence())
                .toList();
    }

    private static List<Mail> alarms(List<Mail> mails) {
        return mails.stream().filter(mail -> mail.kind().equals("ALARM")).toList();
    }

    /** Lets the clock of the office run until so many mails of that kind are in the outbox. */
    private List<Mail> awaitMails(String kind, int count) {
        var seen = new ArrayList<Mail>();
        for (var looks = 0;
                seen.stream().filter(mail -> mail.kind().equals(kind)).count() < count;
                looks++) {
            assertThat(looks).as("looks for %d mails of kind %s", count, kind).isLessThan(MOST_LOOKS);
            LockSupport.parkNanos(BETWEEN_LOOKS);
            office.advance(Duration.ofMillis(500));
            seen.addAll(office.newMails());
        }
        return seen;
    }
}
