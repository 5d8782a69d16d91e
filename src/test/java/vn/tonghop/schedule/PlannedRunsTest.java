package vn.tonghop.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.approval.HoldRepository;
import vn.tonghop.attention.AttentionCode;
import vn.tonghop.attention.AttentionList;
import vn.tonghop.fixture.FilledSlip;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.OnEachDatabase.Dialect;
import vn.tonghop.fixture.RunningOffice;
import vn.tonghop.fixture.RunningOffice.Mail;
import vn.tonghop.fixture.TestDatabase;
import vn.tonghop.period.PeriodCode;

/** A dispatch by itself carries out what the drafting department has decided by a slip before it sends anything. */
@OnEachDatabase(Dialect.SAME)
class PlannedRunsTest {

    private static final PeriodCode HALF = PeriodCode.parse("2026-H1");
    private static final String DRAFTER = "TCHCQT";

    private final TestDatabase database;

    @TempDir
    Path folder;

    private RunningOffice office;

    PlannedRunsTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void aReportThatIsDue() {
        office = new RunningOffice(folder, database);
        office.at("2026-06-08T10:00").drop("KT", "kt.csv", "Mã chỉ tiêu,Kết quả,Kỳ báo cáo\nSO_HN,3,2026-H1\n");
        office.at("2026-06-11T22:00").night();
        office.at("2026-06-12T09:00");
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    @DisplayName(
            "a slip that holds, dropped a minute before the moment of the report, is carried out and the report stays")
    void aHoldJustBeforeTheMoment() {
        dropHold();

        assertThat(dispatch()).extracting(Mail::kind).contains("DECISION").doesNotContain("REPORT");
        assertThat(office.get(HoldRepository.class).find(HALF)).isPresent();
        assertThat(office.input().resolve(DRAFTER)).isEmptyDirectory();
    }

    @Test
    @DisplayName(
            "an approval gets its number at once: the version of the approval is written and goes out in the same dispatch")
    void anApprovalGetsItsNumberAtOnce() {
        office.drop(
                DRAFTER,
                "duyet.csv",
                blank().with("Quyết định 1", "x")
                        .with("Văn bản số", "125/BC-VPUB")
                        .with("Văn bản ngày", "12/6/2026")
                        .with("Họ tên", "Nguyễn Văn A")
                        .bytes());

        assertThat(dispatch())
                .filteredOn(mail -> mail.kind().equals("REPORT"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("125/BC-VPUB"));
        assertThat(office.output().resolve("bao-cao/2026-H1/2/bao-cao-2026-H1.docx"))
                .exists();
    }

    @Test
    @DisplayName(
            "while another run is active the slip waits and the report with it, told why; other mails go; then it is carried out")
    void aSlipIsNotPassedOverWhileAnotherRunIsActive() {
        dropHold();
        anotherRun("777@may-khac");

        assertThat(dispatch()).extracting(Mail::kind).doesNotContain("REPORT", "DECISION");
        assertThat(office.get(AttentionList.class).open())
                .filteredOn(open -> open.matter().code() == AttentionCode.REPORT_NOT_OUT)
                .singleElement()
                .satisfies(open -> assertThat(open.matter().sentence()).contains("có phiếu mới đặt vào"));

        anotherRun("");
        office.at("2026-06-12T09:15");
        assertThat(dispatch()).extracting(Mail::kind).contains("DECISION").doesNotContain("REPORT");
        assertThat(office.get(HoldRepository.class).find(HALF)).isPresent();
    }

    @Test
    @DisplayName("without a slip the report goes though another run is active")
    void withoutASlipTheReportGoes() {
        anotherRun("777@may-khac");

        assertThat(dispatch()).extracting(Mail::kind).contains("REPORT");
    }

    @Test
    @DisplayName("a drop folder that is away keeps neither the report nor any other mail back")
    void aDropFolderThatIsAway() throws IOException {
        Files.move(office.input(), folder.resolve("away"));

        assertThat(dispatch()).extracting(Mail::kind).contains("REPORT");
    }

    @Test
    @DisplayName(
            "slips that fail are told to the timetable, which tries again; the mails of the dispatch are written all the same")
    void slipsThatFail() {
        dropHold();
        database.jdbc()
                .sql("alter table decision_slip add constraint broken check (file_name = '')")
                .update();
        office.at("2026-06-12T09:00");

        assertThatThrownBy(this::dispatch).isInstanceOf(IllegalStateException.class);
        database.jdbc().sql("alter table decision_slip drop constraint broken").update();

        assertThat(office.newMails()).extracting(Mail::kind).contains("ALARM").doesNotContain("REPORT");
        assertThat(dispatch()).extracting(Mail::kind).contains("DECISION").doesNotContain("REPORT");
    }

    @Test
    @DisplayName(
            "a slip that comes while an intake waits for another file is left for the next run, not taken for a report")
    void aSlipIsNeverTakenForAReport() {
        var hold = hold();
        var screen = new Office(folder.resolve("screen"), database).set("tonghop.intake.minimum-age", "2s");
        screen.drop("NC", "nc.csv", "Mã chỉ tiêu,Kết quả,Kỳ báo cáo\nSO_HN,3,2026-H1\n");
        var dropped = CompletableFuture.runAsync(
                () -> screen.drop(DRAFTER, "giu.csv", hold), CompletableFuture.delayedExecutor(3, TimeUnit.SECONDS));

        screen.run("2026-06-08", "intake");
        dropped.join();

        assertThat(count("submission where folder = 'NC'")).isOne();
        assertThat(count("submission where folder = 'TCHCQT'")).isZero();
        assertThat(screen.input().resolve(DRAFTER)).isNotEmptyDirectory();
    }

    private List<Mail> dispatch() {
        office.get(PlannedRuns.class).dispatch(Instant.EPOCH);
        return office.newMails();
    }

    private void dropHold() {
        office.drop(DRAFTER, "giu.csv", hold());
    }

    private byte[] hold() {
        return blank().with("Quyết định 2", "x")
                .with("Lý do", "số liệu KT chưa khớp")
                .bytes();
    }

    private FilledSlip blank() {
        return FilledSlip.of(office.output().resolve("bieu-mau/2026-H1/phieu/phieu-duyet-2026-H1-ban-1.csv"));
    }

    /** Another run begins on another machine; without a name it has ended. */
    private void anotherRun(String holder) {
        var now = LocalDateTime.now(ZoneOffset.UTC);
        database.jdbc()
                .sql(
                        "update run_lock set holder = nullif(:holder, ''), since = :now, heartbeat = :now, guarded = 0 where name = 'main'")
                .param("holder", holder)
                .param("now", now)
                .update();
    }

    private long count(String what) {
        return database.jdbc()
                .sql("select count(*) from " + what)
                .query(Long.class)
                .single();
    }
}
