package vn.tonghop.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.aggregation.ReportVersionRepository;
import vn.tonghop.approval.Approval;
import vn.tonghop.approval.ApprovalRepository;
import vn.tonghop.approval.DecisionRefusedException;
import vn.tonghop.approval.IssueControl;
import vn.tonghop.attention.AttentionCode;
import vn.tonghop.attention.AttentionList;
import vn.tonghop.attention.OpenMatter;
import vn.tonghop.attention.Urgency;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.OnEachDatabase.Dialect;
import vn.tonghop.fixture.PlanWithUnits;
import vn.tonghop.fixture.RunningOffice;
import vn.tonghop.fixture.RunningOffice.Mail;
import vn.tonghop.fixture.TestDatabase;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.report.folder.ReportFolder;
import vn.tonghop.submission.AuditEntry;
import vn.tonghop.submission.AuditRepository;
import vn.tonghop.submission.IssuedSupplement;
import vn.tonghop.submission.SupplementEntry;
import vn.tonghop.submission.SupplementRepository;
import vn.tonghop.unit.UnitCode;

/** Who lets a report go, under both policies of the plan. */
@OnEachDatabase(Dialect.SAME)
class IssueControlTest {

    private static final PeriodCode HALF = PeriodCode.parse("2026-H1");
    private static final String RESULTS =
            "Mã chỉ tiêu,Kết quả,Kỳ báo cáo\nSO_HN,3,2026-H1\nLUOT_NGUOI,60,2026-H1\nVB_PB,3,2026-H1\n";
    private static final AuditEntry.Order ORDER = new AuditEntry.Order("Nguyễn Văn Trực", "số liệu KT chưa khớp");

    private final TestDatabase database;

    @TempDir
    Path folder;

    private RunningOffice office;

    IssueControlTest(TestDatabase database) {
        this.database = database;
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    @DisplayName(
            "DL-03, EM-09 automatic: the report goes out on Friday 12/6 with the list of the missing units; nobody is alarmed")
    void em09SendAnyway() {
        office = new RunningOffice(folder, database);
        submit("KT", "2026-06-05");

        assertThat(reports(office.at("2026-06-12T08:59").dispatch())).isEmpty();
        var sent = office.at("2026-06-12T09:00").dispatch();

        assertThat(reports(sent))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text())
                        .contains(
                                "có 01/08 phòng, ban, đơn vị đã gửi báo cáo; chưa có số liệu của: ", "Phòng Nội chính")
                        .contains("DỰ THẢO"));
        assertThat(sent).noneMatch(mail -> mail.kind().equals("ALARM"));
        assertThat(office.at("2026-06-12T09:15").dispatch())
                .extracting(Mail::kind)
                .hasSize(9)
                .containsOnly("REPORT_COPY");
        assertThat(office.at("2026-06-12T09:30").dispatch()).isEmpty();
    }

    @Test
    @DisplayName(
            "DL-03 by a timer alone: the report does not leave before its moment, and who holds it after the last night is in time")
    void dl03ByTimerNotBeforeItsMoment() {
        office = new RunningOffice(folder, database);
        office.at("2026-06-05T10:00").drop("KT", "ket-qua.csv", RESULTS);
        assertThat(drafts(office.at("2026-06-10T22:00").nightByTimer()))
                .singleElement()
                .satisfies(mail -> assertThat(mail.subject()).startsWith("Dự thảo để xem trước"));
        var lastBefore = office.at("2026-06-11T22:00").nightByTimer();

        assertThat(reports(lastBefore)).isEmpty();
        assertThat(alarms(lastBefore)).as("alarms before their time").isEmpty();
        assertThat(drafts(lastBefore))
                .singleElement()
                .satisfies(mail -> assertThat(mail.subject()).startsWith("Đề nghị duyệt dự thảo"));
        office.at("2026-06-12T08:55").get(IssueControl.class).hold(HALF, ORDER);
        var night = office.at("2026-06-12T22:00").nightByTimer();
        assertThat(reports(night)).isEmpty();
        assertThat(alarms(night)).hasSize(1);
        office.at("2026-06-13T09:00").get(IssueControl.class).release(HALF, ORDER);
        assertThat(reports(office.at("2026-06-13T22:00").nightByTimer())).hasSize(1);
    }

    @Test
    @DisplayName(
            "DL-03: a timer whose next night comes after the deadline sends before the moment, but not before closing")
    void dl03TheLastNightBeforeTheDeadline() {
        office = new RunningOffice(folder, database, "--tonghop.schedule.nightly=0 0 2 * * FRI");
        office.at("2026-06-04T10:00").drop("KT", "ket-qua.csv", RESULTS);

        assertThat(reports(office.at("2026-06-05T02:00").nightByTimer())).isEmpty();
        assertThat(reports(office.at("2026-06-12T02:00").nightByTimer())).hasSize(1);
    }

    @Test
    @DisplayName(
            "DL-03: after its deadline a report goes only by the word of a person, however late the program is started")
    void dl03AfterTheDeadlineOnlyByAWord() {
        office = new RunningOffice(folder, database);
        submit("KT", "2026-06-05");

        var november = office.at("2026-11-02T09:00").night();
        assertThat(november)
                .filteredOn(mail -> Set.of("REPORT", "DRAFT", "ALARM").contains(mail.kind()))
                .filteredOn(mail -> mail.text().contains("6 tháng đầu năm"))
                .isEmpty();
        assertThat(office.get(AttentionList.class).open())
                .extracting(OpenMatter::matter)
                .filteredOn(matter -> matter.code() == AttentionCode.REPORT_NOT_OUT)
                .singleElement()
                .satisfies(matter -> {
                    assertThat(matter.urgency()).isEqualTo(Urgency.OVERDUE);
                    assertThat(matter.sentence()).contains("không tự gửi nữa", "phiếu duyệt, dòng BỎ GIỮ");
                });

        assertThat(office.get(IssueControl.class).release(HALF, ORDER)).isTrue();
        assertThat(reports(office.dispatch())).hasSize(1);
        assertThat(office.get(IssueControl.class).release(HALF, ORDER)).isFalse();
    }

    @Test
    @DisplayName(
            "EM-09 after-approval: nothing goes out; from the last working day on the approver is alarmed each day")
    void em09HoldAlarmsTheApprover() throws IOException {
        office = afterApproval();
        submit("KT", "2026-06-05");

        assertThat(alarms(office.at("2026-06-12T08:45").dispatch())).isEmpty();
        var due = office.at("2026-06-12T09:00").dispatch();
        assertThat(reports(due)).isEmpty();
        assertThat(alarms(due))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text())
                        .contains(
                                "chưa được duyệt",
                                "ghi phiếu duyệt kèm thư dự thảo",
                                "chưa có số liệu của: ",
                                "Phòng Nội chính"));
        assertThat(alarms(office.at("2026-06-12T09:15").dispatch())).isEmpty();
        assertThat(alarms(office.at("2026-06-13T07:45").dispatch())).isEmpty();
        assertThat(alarms(office.at("2026-06-13T08:00").dispatch())).hasSize(1);
        assertThat(alarms(office.at("2026-06-25T08:00").dispatch())).hasSize(1);
        assertThat(alarms(office.at("2026-06-26T08:00").dispatch())).isEmpty();
    }

    @Test
    @DisplayName(
            "EM-10: a draft that is refused is not sent; a new draft needs a new approval, which sends it with its number")
    void em10ARefusedDraftIsNotSent() throws IOException {
        office = afterApproval();
        submit("KT", "2026-06-09");
        var draft = office.at("2026-06-10T08:00").dispatch();
        assertThat(draft)
                .filteredOn(mail -> mail.kind().equals("DRAFT"))
                .singleElement()
                .satisfies(mail ->
                        assertThat(mail.text()).contains("bản số 1", "để xem trước, chưa cần trình duyệt", "GIỮ LẠI"));

        approve("01/BC-VPUB");
        office.at("2026-06-10T09:00").get(IssueControl.class).hold(HALF, ORDER);
        assertThat(reports(office.dispatch())).isEmpty();
        office.get(IssueControl.class).release(HALF, ORDER);
        assertThat(reports(office.at("2026-06-10T09:15").dispatch())).isEmpty();

        submit("NC", "2026-06-10");
        assertThat(drafts(office.at("2026-06-11T08:00").dispatch())).isEmpty();
        assertThat(office.get(ApprovalRepository.class).find(HALF)).isEmpty();
        approve("02/BC-VPUB");
        assertThat(reports(office.at("2026-06-11T08:15").dispatch()))
                .as("before closing")
                .isEmpty();
        var sent = office.at("2026-06-12T08:00").dispatch();

        assertThat(reports(sent))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text())
                        .contains("Văn bản số 02/BC-VPUB ngày 12/6/2026, người ký: Trần Bình Minh")
                        .doesNotContain("DỰ THẢO"));
        assertThat(office.get(AuditRepository.class).findAll(new UnitCode("VPUB")))
                .extracting(AuditEntry::action)
                .containsExactly(
                        AuditEntry.Action.APPROVE,
                        AuditEntry.Action.HOLD,
                        AuditEntry.Action.RELEASE,
                        AuditEntry.Action.APPROVE);
    }

    @Test
    @DisplayName("EM-10: an approval does not cover a draft that adds up other files")
    void em10OtherFiguresNeedAnotherApproval() throws IOException {
        office = afterApproval();
        submit("KT", "2026-06-09");
        office.at("2026-06-10T08:00").dispatch();
        approve("01/BC-VPUB");
        submit("NC", "2026-06-10");

        assertThat(reports(office.newMails())).isEmpty();
        assertThat(reports(office.at("2026-06-11T09:00").dispatch())).isEmpty();
        assertThat(office.get(ApprovalRepository.class).find(HALF)).isPresent();
        assertThat(office.get(ApprovalRepository.class).find(HALF, latestDraft().id()))
                .isEmpty();
    }

    @Test
    @DisplayName("A report that is held does not go out at its moment; alarms name the reason until it is released")
    void aHeldReportWaits() {
        office = new RunningOffice(folder, database);
        submit("KT", "2026-06-05");
        office.at("2026-06-11T10:00").get(IssueControl.class).hold(HALF, ORDER);

        var due = office.at("2026-06-12T09:00").dispatch();
        assertThat(reports(due)).isEmpty();
        assertThat(alarms(due))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text())
                        .contains("đang bị giữ (Nguyễn Văn Trực", "số liệu KT chưa khớp", "dòng BỎ GIỮ"));

        assertThat(office.get(IssueControl.class).release(HALF, ORDER)).isTrue();
        assertThat(office.get(IssueControl.class).release(HALF, ORDER)).isFalse();
        assertThat(reports(office.at("2026-06-12T10:00").dispatch())).hasSize(1);
    }

    @Test
    @DisplayName(
            "RS-07: a late file leaves the sent report as it is; supplement number 1 is proposed to the drafting department")
    void rs07ASupplementIsProposed() {
        office = new RunningOffice(folder, database);
        submit("KT", "2026-06-05");
        office.at("2026-06-12T09:00").dispatch();
        var sent = documents(1);
        office.at("2026-06-12T15:00").drop("NC", "muon.csv", RESULTS);
        var night = office.at("2026-06-12T22:00").night();

        assertThat(night)
                .filteredOn(mail -> mail.kind().equals("SUPPLEMENT"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text())
                        .contains(
                                "báo cáo bổ sung số 1",
                                "Phòng Nội chính: tệp \"muon.csv\"",
                                "đã được gửi và không thay đổi"));
        assertThat(reports(night)).isEmpty();
        assertThat(documents(1)).isNotEmpty().isEqualTo(sent);
        assertThat(office.dispatch()).isEmpty();
        assertThat(office.at("2026-06-13T22:00").night())
                .noneMatch(mail -> mail.kind().equals("SUPPLEMENT"));
    }

    @Test
    @DisplayName(
            "RS-07: what comes after supplement 1 was issued is proposed as supplement 2; supplement 1 stays as it is")
    void rs07TheNextSupplement() {
        office = new RunningOffice(folder, database);
        submit("KT", "2026-06-05");
        office.at("2026-06-12T09:00").dispatch();
        submit("NC", "2026-06-12");
        var first = new IssuedSupplement(HALF, 1, "15/BC-VPUB", LocalDate.parse("2026-06-16"), "Trần Bình Minh");
        var issues = office.at("2026-06-16T10:00").get(IssueControl.class);

        assertThatThrownBy(() ->
                        issues.issue(new IssuedSupplement(HALF, 2, "15/BC-VPUB", first.date(), first.signer()), ORDER))
                .isInstanceOf(DecisionRefusedException.class)
                .hasMessageContaining("NO_SUPPLEMENT");
        issues.issue(first, ORDER);
        assertThatThrownBy(() -> issues.issue(first, ORDER)).hasMessageContaining("NO_SUPPLEMENT");
        assertThat(supplements(office.at("2026-06-16T22:00").night())).isEmpty();
        office.newMails();
        office.at("2026-06-17T10:00").drop("NK", "ket-qua.csv", RESULTS);

        assertThat(supplements(office.at("2026-06-17T22:00").night()))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text())
                        .contains("báo cáo bổ sung số 2", "Nhà khách: tệp")
                        .doesNotContain("Phòng Nội chính"));
        var supplements = office.get(SupplementRepository.class);
        assertThat(supplements.findIssued(HALF)).containsExactly(first);
        assertThat(supplements.findAll(HALF))
                .extracting(SupplementEntry::number)
                .containsExactly(1, 2);
    }

    @Test
    @DisplayName(
            "An alarm comes not before its moment, once at the first run after a standstill of days, and never months later")
    void alarmsInTheirTime() {
        office = new RunningOffice(folder, database);
        submit("KT", "2026-06-05");
        office.get(IssueControl.class).hold(HALF, ORDER);

        assertThat(notOut(office.at("2026-06-11T22:00").nightByTimer())).isEmpty();
        assertThat(notOut(office.at("2026-06-12T08:59").dispatch())).isEmpty();
        assertThat(notOut(office.at("2026-06-16T10:00").dispatch())).hasSize(1);
        assertThat(notOut(office.at("2026-06-16T10:15").dispatch())).isEmpty();
        assertThat(notOut(office.at("2026-06-17T10:00").dispatch())).hasSize(1);

        var later = office.at("2026-11-02T10:00").dispatch();
        assertThat(notOut(later)).isEmpty();
        assertThat(later).extracting(Mail::kind).doesNotContain("REPORT", "REMINDER", "ESCALATION");
        assertThat(office.get(AttentionList.class).open())
                .extracting(open -> open.matter().code())
                .contains(AttentionCode.REPORT_NOT_OUT);
    }

    private static List<Mail> notOut(List<Mail> mails) {
        return alarms(mails).stream()
                .filter(mail -> mail.subject().contains("6 tháng đầu năm 2026 chưa được gửi"))
                .toList();
    }

    @Test
    @DisplayName("Without any figures there is no report; the alarm says so")
    void noReportWithoutFigures() {
        office = new RunningOffice(folder, database);

        assertThat(alarms(office.at("2026-06-12T09:00").dispatch()))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("Chưa có số liệu nào được tính"));
    }

    @Test
    @DisplayName(
            "DL-09, DL-13: a unit without address is told of to the operator, others are reminded; a closed one is not expected")
    void dl09UnitsWithoutAddress() {
        var plan = PlanWithUnits.in(
                folder.resolve("plan"),
                List.of(
                        "DX,Đội xe,,VPUB,department,,Đội trưởng,2021-01-01,,DX",
                        "CU,Phòng cũ,,VPUB,department,cu@vpub.example.invalid,,2021-01-01,2026-03-31,CU",
                        "MOI,Phòng mới,,VPUB,department,moi@vpub.example.invalid,,2026-06-01,,MOI"));
        office = new RunningOffice(
                folder.resolve("office"),
                database,
                "--tonghop.plan-folder=" + plan,
                "--tonghop.mail.alarm-address=quantri@vpub.example.invalid");

        var opening = office.at("2026-05-15T08:00").dispatch();
        assertThat(opening)
                .filteredOn(mail -> mail.kind().equals("OPENING"))
                .extracting(Mail::addressee)
                .hasSize(8)
                .doesNotContain("cu@vpub.example.invalid", "moi@vpub.example.invalid");
        assertThat(alarms(opening)).singleElement().satisfies(mail -> {
            assertThat(mail.addressee()).isEqualTo("quantri@vpub.example.invalid");
            assertThat(mail.text()).contains("Đội xe", "danh sách đơn vị");
        });
        assertThat(office.at("2026-05-26T08:00").dispatch())
                .extracting(Mail::kind)
                .hasSize(8)
                .containsOnly("REMINDER");
        assertThat(office.at("2026-06-01T08:00").dispatch())
                .singleElement()
                .satisfies(mail -> assertThat(mail.addressee()).isEqualTo("moi@vpub.example.invalid"));
        assertThat(office.settled("2026-H1/CU")).isEmpty();
    }

    /** The documents of a version, byte for byte. */
    private Map<String, String> documents(int version) {
        var place = office.get(ReportFolder.class).folderOf(HALF, version);
        try (var found = Files.walk(place)) {
            return found.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(Path::toString, IssueControlTest::content));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String content(Path file) {
        try {
            return HexFormat.of().formatHex(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private RunningOffice afterApproval() throws IOException {
        var plan = PlanWithUnits.in(folder.resolve("plan"), List.of());
        var yml = plan.resolve("plan.yml");
        Files.writeString(yml, Files.readString(yml).replace("policy: automatic", "policy: after-approval"));
        return new RunningOffice(folder.resolve("office"), database, "--tonghop.plan-folder=" + plan);
    }

    /** A unit submits on that day, and the night puts the figures together. */
    private void submit(String unit, String day) {
        office.at(day + "T10:00").drop(unit, "ket-qua.csv", RESULTS);
        office.at(day + "T22:00").night();
    }

    private void approve(String number) {
        var draft = latestDraft();
        office.get(IssueControl.class)
                .approve(
                        new Approval(
                                HALF,
                                draft.id(),
                                draft.number(),
                                number,
                                LocalDate.parse("2026-06-12"),
                                "Trần Bình Minh",
                                java.time.Instant.parse("2026-06-10T02:00:00Z")),
                        new AuditEntry.Order("Nguyễn Văn Trực", "số " + number));
    }

    private vn.tonghop.aggregation.ReportVersion latestDraft() {
        return office.get(ReportVersionRepository.class).findLatestWritten(HALF).orElseThrow();
    }

    private static List<Mail> reports(List<Mail> mails) {
        return of("REPORT", mails);
    }

    private static List<Mail> supplements(List<Mail> mails) {
        return of("SUPPLEMENT", mails);
    }

    private static List<Mail> drafts(List<Mail> mails) {
        return of("DRAFT", mails);
    }

    /** Alarms besides the one that nights are missing: these tests run only the nights that they need. */
    private static List<Mail> alarms(List<Mail> mails) {
        return of("ALARM", mails).stream()
                .filter(mail -> !mail.text().contains("chưa có lượt chạy hằng đêm nào hoàn thành"))
                .filter(mail ->
                        mail.addressee().contains("tchcqt") || mail.addressee().contains("quantri"))
                .toList();
    }

    private static List<Mail> of(String kind, List<Mail> mails) {
        return mails.stream().filter(mail -> mail.kind().equals(kind)).toList();
    }
}
