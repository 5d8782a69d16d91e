package vn.tonghop.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.aggregation.PeriodReading;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.OnEachDatabase.Dialect;
import vn.tonghop.fixture.PlanWithUnits;
import vn.tonghop.fixture.RunningOffice;
import vn.tonghop.fixture.RunningOffice.Mail;
import vn.tonghop.fixture.RunningOffice.Settled;
import vn.tonghop.fixture.TestDatabase;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.plan.Plan;
import vn.tonghop.run.DispatchGate;
import vn.tonghop.run.DispatchParameters;
import vn.tonghop.run.JobRun;
import vn.tonghop.submission.AuditEntry;
import vn.tonghop.submission.Coverage.Standing;
import vn.tonghop.unit.UnitCode;
import vn.tonghop.verdict.Extending;

/** What the calendar asks for in the first half of 2026: cut-off 9/6, report before 15/6. */
@OnEachDatabase(Dialect.SAME)
class DeadlineTest {

    private static final String RESULTS =
            "Mã chỉ tiêu,Kết quả,Kỳ báo cáo\nSO_HN,3,2026-H1\nLUOT_NGUOI,60,2026-H1\nVB_PB,3,2026-H1\n";
    private static final String NIL = "Mã chỉ tiêu,Kết quả,Kỳ báo cáo\nKhông phát sinh,,2026-H1\n";
    private static final String EVERY_UNIT = "8";

    private final TestDatabase database;

    @TempDir
    Path folder;

    private RunningOffice office;

    DeadlineTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        office = new RunningOffice(folder, database);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    @DisplayName(
            "DL-04, DL-11: each stage goes once, only to units without an accepted file; then the superior is told")
    void dl04RemindersOnceToUnitsWithoutAnAcceptedFile() {
        assertThat(office.at("2026-05-15T08:00").dispatch())
                .hasSize(8)
                .allMatch(mail -> mail.kind().equals("OPENING"));
        assertThat(office.at("2026-05-15T08:15").dispatch()).isEmpty();
        assertThat(reminders(office.at("2026-05-26T08:00").dispatch()))
                .hasSize(8)
                .doesNotHaveDuplicates();
        office.at("2026-05-27T10:00").drop("KT", "ket-qua.csv", RESULTS);
        office.at("2026-05-27T22:00").night();
        assertThat(reminders(office.at("2026-06-02T08:00").dispatch()))
                .hasSize(7)
                .doesNotHaveDuplicates()
                .doesNotContain("kt@vpub.example.invalid");
        assertThat(reminders(office.at("2026-06-04T08:00").dispatch()))
                .hasSize(7)
                .doesNotContain("kt@vpub.example.invalid");
        assertThat(reminders(office.at("2026-06-08T07:59").dispatch())).isEmpty();
        assertThat(reminders(office.at("2026-06-08T08:00").dispatch())).hasSize(7);
        assertThat(office.at("2026-06-09T23:59").dispatch()).isEmpty();

        var told = office.at("2026-06-10T08:00").dispatch();
        assertThat(told)
                .filteredOn(mail -> mail.kind().equals("ESCALATION"))
                .allMatch(mail -> mail.text().contains("Chánh Văn phòng"))
                .allMatch(mail -> mail.text().contains("đồng gửi Phòng Tổ chức - Hành chính - Quản trị"))
                .extracting(Mail::addressee)
                .hasSize(14)
                .filteredOn("lanhdao@vpub.example.invalid"::equals)
                .hasSize(7);
        assertThat(office.at("2026-06-10T08:15").dispatch()).isEmpty();
        assertThat(office.settled("2026-H1/KT/"))
                .extracting(Settled::outcome, Settled::reason)
                .endsWith(
                        org.assertj.core.groups.Tuple.tuple("SKIPPED", "COMPLETE"),
                        org.assertj.core.groups.Tuple.tuple("SKIPPED", "COMPLETE"));
    }

    @Test
    @DisplayName(
            "DL-05: off on day -5, back on day -4: one catch-up reminder that says the true dates, and no second one")
    void dl05OneCatchUpReminderAfterADowntime() {
        office.at("2026-05-15T08:00").dispatch();
        office.at("2026-05-26T08:00").dispatch();

        var caughtUp = office.at("2026-06-03T09:10").dispatch();

        assertThat(reminders(caughtUp)).hasSize(8);
        assertThat(caughtUp)
                .filteredOn(mail -> mail.kind().equals("REMINDER"))
                .allSatisfy(mail -> assertThat(mail.text())
                        .contains("lẽ ra được gửi ngày 02/6/2026", "nay, ngày 03/6/2026", "còn 04 ngày làm việc"));
        assertThat(reminders(office.at("2026-06-03T09:25").dispatch())).isEmpty();
        assertThat(reminders(office.at("2026-06-04T08:00").dispatch())).hasSize(8);
    }

    @Test
    @DisplayName(
            "OP-09, DL-05: after several missed stages a unit gets the latest one; each one passed over has its reason")
    void op09MissedStagesArePassedOverWithAReason() {
        office.at("2026-06-08T10:00").dispatch();

        assertThat(office.settled("2026-H1/NC/"))
                .extracting(settled -> settled.key() + " " + settled.outcome() + " " + settled.reason())
                .containsExactly(
                        "OPENING/2026-H1/NC/2026-05-15 SKIPPED SUPERSEDED",
                        "REMINDER/2026-H1/NC/2026-05-26 SKIPPED SUPERSEDED",
                        "REMINDER/2026-H1/NC/2026-06-02 SKIPPED SUPERSEDED",
                        "REMINDER/2026-H1/NC/2026-06-04 SKIPPED SUPERSEDED",
                        "REMINDER/2026-H1/NC/2026-06-08 DONE ");
        // The forms that the opening would have brought come with the reminder.
        assertThat(database.jdbc().sql("""
                                select count(*) from outbox_attachment a join outbox o on o.id = a.outbox_id
                                where o.addressee = 'nc@vpub.example.invalid' and a.file_name like '%.xlsx'
                                """).query(Integer.class).single()).isEqualTo(4);
    }

    @Test
    @DisplayName("OP-09: three nights off: the first run takes the files in before it judges, and does each thing once")
    void op09ThreeNightsOff() {
        office.at("2026-06-01T22:00").night();
        office.newMails();
        office.at("2026-06-03T10:00").drop("KT", "ket-qua.csv", RESULTS);

        var mails = office.at("2026-06-04T22:00").night();

        assertThat(mails).filteredOn(mail -> mail.kind().equals("SUMMARY")).hasSize(1);
        assertThat(reminders(mails)).hasSize(7).doesNotContain("kt@vpub.example.invalid");
        assertThat(office.settled("REMINDER/2026-H1/KT/2026-06-02"))
                .extracting(Settled::reason)
                .containsExactly("COMPLETE");
        assertThat(office.at("2026-06-04T22:00").night()).isEmpty();
    }

    @Test
    @DisplayName("DL-06: two dispatches at the same time write one mail for each unit and stage")
    void dl06TwoDispatchesAtOnce() {
        office.at("2026-05-15T08:00").dispatch();
        office.at("2026-05-26T08:00");
        var runs = office.get(JobRun.class);
        var gate = office.get(DispatchGate.class);
        var both = Stream.generate(() -> CompletableFuture.supplyAsync(() -> gate.gate()
                        .aloneWithin(Duration.ofMinutes(1), () -> runs.start(DispatchParameters.ofNow(runs.newRun())))))
                .limit(2)
                .toList();
        assertThat(both)
                .extracting(CompletableFuture::join)
                .allSatisfy(run -> assertThat(run).isPresent());

        assertThat(office.newMails().stream()
                        .filter(mail -> mail.kind().equals("REMINDER"))
                        .map(Mail::addressee))
                .hasSize(8)
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("DL-07: a unit whose only file was refused has not submitted; its reminder names the file")
    void dl07TheReminderNamesTheRefusal() {
        office.at("2026-05-20T10:00").drop("NC", "hong.csv", "");
        office.at("2026-05-20T22:00").night();

        var reminder = office.at("2026-05-26T08:00").dispatch().stream()
                .filter(mail -> mail.addressee().equals("nc@vpub.example.invalid"))
                .toList();

        assertThat(reminder)
                .singleElement()
                .satisfies(mail -> assertThat(mail.text())
                        .contains("Tệp \"hong.csv\" (biên nhận số ")
                        .contains("sửa và nộp lại"));
    }

    @Test
    @DisplayName("Expected = on time + late + nil + refused + missing, on each day of the period (shown: DL-08)")
    void dl08TheCoverageAddsUpOnEachDay() {
        office.at("2026-05-20T10:00").drop("NC", "hong.csv", "");
        office.drop("NK", "khong.csv", NIL);
        office.at("2026-05-20T22:00").night();
        assertCoverage(0, 0, 1, 1, 6);
        office.at("2026-06-09T23:58").drop("KT", "ket-qua.csv", RESULTS);
        office.at("2026-06-09T23:59").intake();
        assertCoverage(1, 0, 1, 1, 5);
        office.at("2026-06-10T00:01").drop("TH", "ket-qua.csv", RESULTS);
        office.at("2026-06-10T22:00").night();
        assertCoverage(1, 1, 1, 1, 4);
    }

    @Test
    @DisplayName("DL-10: a nil return completes a unit: it gets a receipt and no reminder")
    void dl10ANilReturnCompletes() {
        office.at("2026-05-20T10:00").drop("NK", "khong.csv", NIL);
        var night = office.at("2026-05-20T22:00").night();
        var reminders = reminders(office.at("2026-05-26T08:00").dispatch());

        assertThat(night)
                .filteredOn(mail -> mail.addressee().equals("nk@vpub.example.invalid"))
                .extracting(Mail::kind)
                .contains("RECEIPT");
        assertThat(reminders).hasSize(7).doesNotContain("nk@vpub.example.invalid");
    }

    @ParameterizedTest
    @CsvSource({"1, 2026-06-10", "2, 2026-06-11", "3, 2026-06-12"})
    @DisplayName(
            "the plan may give units days of grace: superiors are told on that working day after the cut-off, not before")
    void daysOfGrace(int days, LocalDate told) throws IOException {
        office.close();
        var plan = PlanWithUnits.in(folder.resolve("plan-" + days), List.of());
        var text = plan.resolve("plan.yml");
        Files.writeString(text, Files.readString(text).replace("escalation: 1", "escalation: " + days));
        office = new RunningOffice(folder, database, "--tonghop.plan-folder=" + plan);
        office.at("2026-06-08T08:00").dispatch();
        office.at("2026-06-09T22:00").nightByTimer();

        for (var day = LocalDate.parse("2026-06-10"); day.isBefore(told); day = day.plusDays(1)) {
            assertThat(office.at(day + "T08:00").dispatch())
                    .extracting(Mail::kind)
                    .doesNotContain("ESCALATION");
        }
        assertThat(office.at(told + "T07:59").dispatch()).extracting(Mail::kind).doesNotContain("ESCALATION");
        assertThat(office.at(told + "T08:00").dispatch())
                .filteredOn(mail -> mail.kind().equals("ESCALATION"))
                .extracting(Mail::addressee)
                .contains("tchcqt@vpub.example.invalid");
    }

    @Test
    @DisplayName("DL-12: an extension moves the reminders and the escalation of its unit only")
    void dl12AnExtensionMovesOneUnit() {
        office.at("2026-06-08T08:00").dispatch();
        office.at("2026-06-09T09:00");
        office.get(Extending.class)
                .extend(
                        new UnitCode("KT"),
                        office.get(Plan.class).period(PeriodCode.parse("2026-H1")),
                        LocalDate.parse("2026-06-11"),
                        new AuditEntry.Order("Nguyễn Văn Trực", "mất điện"));

        var tenth = office.at("2026-06-10T08:00").dispatch();
        assertThat(tenth)
                .filteredOn(mail -> mail.kind().equals("ESCALATION"))
                .hasSize(14)
                .noneMatch(mail -> mail.subject().contains("Phòng Kinh tế"));
        assertThat(reminders(tenth)).containsExactly("kt@vpub.example.invalid");
        assertThat(tenth)
                .filteredOn(mail -> mail.kind().equals("REMINDER"))
                .allMatch(mail -> mail.text().contains("hết ngày 11/6/2026"));
        assertThat(office.at("2026-06-12T08:00").dispatch())
                .filteredOn(mail -> mail.kind().equals("ESCALATION"))
                .hasSize(2)
                .allMatch(mail -> mail.subject().contains("Phòng Kinh tế"));
    }

    @Test
    @DisplayName("A file that waits in the drop folder keeps its unit from being reminded until it was looked at")
    void aWaitingFileIsLookedAtFirst() {
        office.at("2026-05-15T08:00").dispatch();
        office.at("2026-05-25T23:00").drop("KT", "ket-qua.csv", RESULTS);

        assertThat(reminders(office.at("2026-05-26T08:00").dispatch())).hasSize(7);
        office.at("2026-05-26T22:00").night();

        assertThat(office.settled("REMINDER/2026-H1/KT"))
                .extracting(Settled::reason)
                .containsExactly("COMPLETE");
    }

    @Test
    @DisplayName(
            "A night by a timer alone does beforehand what is due before the next one, but nothing before a cut-off is over")
    void aNightByTimerLooksAhead() {
        office.at("2026-05-14T22:00").nightByTimer();
        assertThat(reminders(office.at("2026-05-25T22:00").nightByTimer())).hasSize(8);
        assertThat(reminders(office.at("2026-05-26T22:00").nightByTimer())).isEmpty();
        assertThat(office.at("2026-06-09T22:00").nightByTimer())
                .noneMatch(mail -> mail.kind().equals("ESCALATION"));
        assertThat(office.at("2026-06-10T22:00").nightByTimer())
                .filteredOn(mail -> mail.kind().equals("ESCALATION"))
                .filteredOn(mail -> mail.addressee().equals("lanhdao@vpub.example.invalid"))
                .hasSize(8);
    }

    private static List<String> reminders(List<Mail> mails) {
        return mails.stream()
                .filter(mail -> mail.kind().equals("REMINDER"))
                .map(Mail::addressee)
                .toList();
    }

    private void assertCoverage(int onTime, int late, int nil, int refused, int missing) {
        var coverage =
                office.get(PeriodReading.class).coverage(office.get(Plan.class).period(PeriodCode.parse("2026-H1")));
        assertThat(Stream.of(Standing.ON_TIME, Standing.LATE, Standing.NIL, Standing.REFUSED, Standing.MISSING)
                        .map(coverage::count))
                .containsExactly(onTime, late, nil, refused, missing);
        assertThat(onTime + late + nil + refused + missing)
                .isEqualTo(coverage.expected())
                .hasToString(EVERY_UNIT);
    }
}
