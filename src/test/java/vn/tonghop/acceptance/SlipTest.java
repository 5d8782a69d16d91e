package vn.tonghop.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.approval.ApprovalRepository;
import vn.tonghop.approval.HoldRepository;
import vn.tonghop.approval.IssueControl;
import vn.tonghop.attention.AttentionCode;
import vn.tonghop.attention.AttentionList;
import vn.tonghop.attention.Audience;
import vn.tonghop.fixture.FilledSlip;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.OnEachDatabase.Dialect;
import vn.tonghop.fixture.PlanWithUnits;
import vn.tonghop.fixture.RunningOffice;
import vn.tonghop.fixture.RunningOffice.Mail;
import vn.tonghop.fixture.TestDatabase;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.submission.AuditEntry;
import vn.tonghop.submission.AuditRepository;
import vn.tonghop.submission.ExtensionRepository;
import vn.tonghop.unit.UnitCode;

/** The drafting department decides by dropping a file; everything that can be wrong with it is told and changes nothing. */
@OnEachDatabase(Dialect.SAME)
class SlipTest {

    private static final PeriodCode HALF = PeriodCode.parse("2026-H1");
    private static final String RESULTS =
            "Mã chỉ tiêu,Kết quả,Kỳ báo cáo\nSO_HN,3,2026-H1\nLUOT_NGUOI,60,2026-H1\nVB_PB,3,2026-H1\n";
    private static final Map<String, String> APPROVED = Map.of(
            "Quyết định 1",
            "x",
            "Văn bản số",
            "125/BC-VPUB",
            "Văn bản ngày",
            "ngày 12 tháng 6 năm 2026",
            "Họ tên",
            "Nguyễn Thị Hoa");
    private static final String DRAFTER = "TCHCQT";

    private final TestDatabase database;

    @TempDir
    Path folder;

    private RunningOffice office;

    SlipTest(TestDatabase database) {
        this.database = database;
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    @DisplayName(
            "EM-10: a slip with the signed PDF beside it approves; that PDF is what the Sở gets, and the others get copies")
    void aSlipApproves() throws IOException {
        officeWithADraft();
        var blank = blank("phieu-duyet-2026-H1-ban-1.csv");
        office.at("2026-06-10T09:00")
                .drop(
                        DRAFTER,
                        "da ky.csv",
                        FilledSlip.of(blank)
                                .with(APPROVED)
                                .with("Quyền hạn", "KT. CHÁNH VĂN PHÒNG; PHÓ CHÁNH VĂN PHÒNG")
                                .bytes());
        office.drop(DRAFTER, "Bao cao da ky.PDF", "%PDF-1.7 signed");
        office.drop(DRAFTER, "Bao cao sua.docx", "PK\u0003\u0004 edited");

        var answer = only("DECISION", office.decide());
        assertThat(answer.addressee()).isEqualTo("tchcqt@vpub.example.invalid");
        assertThat(answer.subject()).isEqualTo("Đã thực hiện phiếu: da ky.csv");
        assertThat(answer.text())
                .contains("bản số 1: văn bản số 125/BC-VPUB ngày 12/6/2026, người ký KT. CHÁNH VĂN PHÒNG; ")
                .contains("Sở Văn hóa, Thể thao và Du lịch (vanthu@svhttdl.example.invalid)")
                .contains("hết ngày 11/6/2026", "09 giờ 00, ngày 12/6/2026")
                .contains("Bao cao da ky.PDF, Bao cao sua.docx");
        assertThat(office.input().resolve(DRAFTER)).isEmptyDirectory();
        assertThat(office.output().resolve("bien-nhan/TCHCQT"))
                .isDirectoryContaining(file -> file.getFileName().toString().startsWith("phieu-"));
        assertThat(audit(AuditEntry.Action.APPROVE)).singleElement().asString().endsWith("(da ky.csv)");

        var sent = office.at("2026-06-12T08:00").dispatch();
        assertThat(only("REPORT", sent).text()).contains("Văn bản số 125/BC-VPUB ngày 12/6/2026");
        assertThat(sentFiles("pdf")).singleElement().isEqualTo("%PDF-1.7 signed");
        assertThat(sentFiles("docx")).singleElement().isEqualTo("PK\u0003\u0004 edited");
        assertThat(office.at("2026-06-12T08:15").dispatch())
                .filteredOn(mail -> mail.kind().equals("REPORT_COPY"))
                .extracting(Mail::addressee)
                .contains("lanhdao@vpub.example.invalid", "kt@vpub.example.invalid", "tchcqt@vpub.example.invalid")
                .doesNotHaveDuplicates();
        assertThat(office.at("2026-06-12T08:30").dispatch()).isEmpty();
    }

    @Test
    @DisplayName("EM-10: an edited text without a PDF of its own goes without ours, and the answer says so")
    void anEditedTextGoesWithoutOurPdf() throws IOException {
        officeWithADraft();
        approveWith(draftWith("Kết quả chủ yếu", "Kết quả nổi bật"));

        assertThat(only("DECISION", office.decide()).text())
                .contains("Bao cao sua.docx đặt kèm phiếu", "Không gửi kèm bản PDF")
                .doesNotContain("Số liệu trong tệp Bao cao sua.docx khác");
        office.at("2026-06-12T09:00").dispatch();

        assertThat(sentFiles("docx")).hasSize(1);
        assertThat(sentFiles("xlsx")).hasSize(1);
        assertThat(sentFiles("pdf")).isEmpty();
    }

    @Test
    @DisplayName(
            "EM-10: an edited report with another figure than the approved one is told at once and until it is out")
    void anEditedFigureIsTold() throws IOException {
        officeWithADraft();
        approveWith(draftWith("60 lượt người", "600 lượt người"));

        assertThat(only("DECISION", office.decide()).text())
                .contains("Số liệu trong tệp Bao cao sua.docx khác với bản số 1 đã duyệt")
                .contains("tệp không còn số 60")
                .contains("tệp có thêm số 600");
        office.at("2026-06-10T22:00").night();
        assertThat(papersTold()).singleElement().asString().contains("tệp có thêm số 600");

        office.at("2026-06-12T09:00").dispatch();
        assertThat(sentFiles("docx")).hasSize(1);
        office.at("2026-06-12T22:00").night();
        assertThat(papersTold()).isEmpty();
    }

    @Test
    @DisplayName("EM-10: an edited report in other words with the same figures is not complained of")
    void otherWordsAreNotTold() throws IOException {
        officeWithADraft();
        approveWith(draftWith("60 lượt người", "tổng cộng 60 lượt người"));

        assertThat(only("DECISION", office.decide()).text())
                .contains("Bao cao sua.docx")
                .doesNotContain("khác với bản số", "Không đọc được");
        office.at("2026-06-10T22:00").night();
        assertThat(papersTold()).isEmpty();
    }

    @Test
    @DisplayName(
            "EM-10: a slip holds with its reason and another lets go; the signed form of a workbook does as well as CSV")
    void aSlipHoldsAndLetsGo() throws IOException {
        officeWithADraft();
        var workbook = Path.of("phieu-duyet-2026-H1-ban-1.xlsx");
        office.at("2026-06-10T09:00")
                .drop(
                        DRAFTER,
                        "giu.xlsx",
                        FilledSlip.of(place(workbook.toString()))
                                .with("Quyết định 2", "có")
                                .with("Lý do", "KT chưa khớp")
                                .bytes());
        assertThat(only("DECISION", office.decide()).text()).contains("Đã giữ báo cáo", "KT chưa khớp");
        assertThat(office.get(HoldRepository.class).find(HALF)).isPresent();

        office.at("2026-06-10T10:00")
                .drop(
                        DRAFTER,
                        "bo giu.csv",
                        FilledSlip.of(blank("phieu-duyet-2026-H1-ban-1.csv"))
                                .with("Quyết định 3", "✓")
                                .bytes());
        assertThat(only("DECISION", office.decide()).text()).contains("được phép gửi");
        assertThat(office.get(HoldRepository.class).find(HALF)).isEmpty();

        office.at("2026-06-10T11:00")
                .drop(
                        DRAFTER,
                        "duyet.csv",
                        FilledSlip.of(blank("phieu-duyet-2026-H1-ban-1.csv"))
                                .with(APPROVED)
                                .with("Người lập", "Trần Văn A")
                                .bytes());
        office.decide();
        office.drop(
                DRAFTER,
                "duyet lan nua.csv",
                FilledSlip.of(blank("phieu-duyet-2026-H1-ban-1.csv"))
                        .with(APPROVED)
                        .with("Người lập", "Trần Văn A")
                        .bytes());
        assertThat(only("DECISION", office.decide()).text())
                .contains("đã được thực hiện lúc 11 giờ 00, ngày 10/6/2026");
        assertThat(office.get(AuditRepository.class).findAll())
                .extracting(entry -> entry.order().actor())
                .containsExactly(
                        "Phòng Tổ chức - Hành chính - Quản trị", "Phòng Tổ chức - Hành chính - Quản trị", "Trần Văn A");
    }

    @Test
    @DisplayName("EM-10: what is wrong with a slip is told in one sentence, and nothing is decided")
    void badSlips() throws IOException {
        officeWithADraft();
        var blank = blank("phieu-duyet-2026-H1-ban-1.csv");
        var refused = new ArrayList<String>();
        for (var bad : List.of(
                bad(blank, "Quyết định 2", "x", "nhiều quyết định"),
                bad(blank, "Quyết định 1", "không", "chưa đánh dấu quyết định nào"),
                bad(blank, "Văn bản ngày", "31/02/2026", "\"31/02/2026\": không phải là một ngày"),
                bad(blank, "Văn bản ngày", "12/6/2062", "cách quá xa hôm nay"),
                bad(blank, "Văn bản ngày", "", "Dòng \"Văn bản ngày\" chưa ghi"),
                bad(blank, "Văn bản số", " ", "Dòng \"Văn bản số\" chưa ghi"),
                bad(blank, "Họ tên", "", "Dòng \"Họ tên lãnh đạo ký\" chưa ghi"),
                bad(blank, "Mã kỳ", "2027-H1", "\"2027-H1\": không có kỳ này"),
                bad(blank, "Mã kỳ", "2026", "chưa có bản dự thảo nào"),
                bad(blank, "Bản dự thảo số", "0", "\"0\": không phải là một số"),
                bad(blank, "Bản dự thảo số", "7", "của bản dự thảo số 7; bản mới nhất là bản số 1"),
                bad(blank, "Họ tên", "a".repeat(300), "quá dài"))) {
            office.drop(DRAFTER, "phieu.csv", bad.slip().bytes());
            var answer = only("DECISION", office.at("2026-06-10T09:00").decide());
            assertThat(answer.subject()).isEqualTo("Phiếu CHƯA thực hiện được: phieu.csv");
            assertThat(answer.text()).contains(bad.reason());
            refused.add(bad.reason());
        }
        var edited = new String(FilledSlip.of(blank).with(APPROVED).bytes(), StandardCharsets.UTF_8)
                .replaceFirst("(?m)^Bản dự thảo số;.*\r\n", "");
        office.drop(DRAFTER, "sua tay.csv", edited);
        assertThat(only("DECISION", office.decide()).text())
                .contains("Dòng \"Bản dự thảo số\" chưa ghi hoặc không còn trong phiếu");
        office.drop(
                DRAFTER,
                "hai ban.csv",
                FilledSlip.of(blank).with(APPROVED).with("Lý do", "1").bytes());
        office.drop(DRAFTER, "a.pdf", "%PDF-1");
        office.drop(DRAFTER, "b.pdf", "%PDF-2");
        assertThat(only("DECISION", office.decide()).text()).contains("nhiều tệp PDF (a.pdf, b.pdf)");
        office.drop(
                DRAFTER,
                "hong.csv",
                FilledSlip.of(blank).with(APPROVED).with("Lý do", "2").bytes());
        office.drop(DRAFTER, "rong.pdf", "");
        assertThat(only("DECISION", office.decide()).text()).contains("Tệp \"rong.pdf\" đặt kèm không mở được");
        office.drop("KT", "phieu duyet.csv", FilledSlip.of(blank).with(APPROVED).bytes());
        assertThat(only("DECISION", office.decide()).text()).contains("trong thư mục \"KT\" nên không có hiệu lực");
        office.drop(
                "la",
                "Phiếu duyệt.csv",
                FilledSlip.of(blank).with(APPROVED).with("Lý do", "3").bytes());
        assertThat(only("DECISION", office.decide()).text()).contains("trong thư mục \"la\" nên không có hiệu lực");

        assertThat(refused).hasSize(12);
        assertThat(office.get(ApprovalRepository.class).find(HALF)).isEmpty();
        assertThat(office.get(HoldRepository.class).find(HALF)).isEmpty();
        assertThat(office.get(AuditRepository.class).findAll()).isEmpty();
        assertThat(database.jdbc()
                        .sql("select count(*) from submission where folder = 'TCHCQT'")
                        .query(Long.class)
                        .single())
                .as("slips taken for reports")
                .isZero();
    }

    @Test
    @DisplayName(
            "EM-10: a slip of an older draft, of a held report and of a report that has gone is refused with the reason")
    void slipsThatComeTooLate() throws IOException {
        officeWithADraft();
        var first = blank("phieu-duyet-2026-H1-ban-1.csv");
        office.at("2026-06-10T10:00").drop("NC", "ket-qua.csv", RESULTS);
        office.at("2026-06-10T22:00").night();
        office.at("2026-06-11T09:00")
                .drop(DRAFTER, "cu.csv", FilledSlip.of(first).with(APPROVED).bytes());
        assertThat(only("DECISION", office.decide()).text()).contains("của bản dự thảo số 1; bản mới nhất là bản số 2");

        office.get(IssueControl.class).hold(HALF, new AuditEntry.Order("Nguyễn Văn Trực", "chờ số KT"));
        office.at("2026-06-11T10:00")
                .drop(
                        DRAFTER,
                        "moi.csv",
                        FilledSlip.of(blank("phieu-duyet-2026-H1-ban-2.csv"))
                                .with(APPROVED)
                                .bytes());
        assertThat(only("DECISION", office.decide()).text()).contains("đang bị giữ (Nguyễn Văn Trực: chờ số KT)");

        office.get(IssueControl.class).release(HALF, new AuditEntry.Order("Nguyễn Văn Trực", "đủ"));
        office.at("2026-06-11T11:00")
                .drop(
                        DRAFTER,
                        "moi 2.csv",
                        FilledSlip.of(blank("phieu-duyet-2026-H1-ban-2.csv"))
                                .with(APPROVED)
                                .with("Lý do", "đủ")
                                .bytes());
        office.decide();
        office.at("2026-06-12T09:00").dispatch();
        office.drop(
                DRAFTER,
                "giu.csv",
                FilledSlip.of(blank("phieu-duyet-2026-H1-ban-2.csv"))
                        .with("Quyết định 2", "x")
                        .with("Lý do", "khoan")
                        .bytes());
        assertThat(only("DECISION", office.decide()).text()).contains("đã phát hành nên không duyệt, giữ lại");
    }

    @Test
    @DisplayName("RS-05, RS-06: slips extend and withdraw as the commands do; a PDF without a slip waits and is told")
    void slipsForExceptions() throws IOException {
        officeWithADraft();
        var extension = place("phieu-gia-han-2026-H1.xlsx");
        office.at("2026-06-10T09:00")
                .drop(
                        DRAFTER,
                        "gh.xlsx",
                        FilledSlip.of(extension)
                                .with("Đơn vị", "Phòng Nội chính")
                                .with("Được nộp", "11-6-26")
                                .with("Lý do", "mất điện")
                                .bytes());
        assertThat(only("DECISION", office.decide()).text())
                .contains("Đã gia hạn cho Phòng Nội chính", "hết ngày 11/6/2026");
        assertThat(office.get(ExtensionRepository.class).findAll(HALF)).containsOnlyKeys(new UnitCode("NC"));
        office.drop(
                DRAFTER,
                "gh2.xlsx",
                FilledSlip.of(extension)
                        .with("Đơn vị", "NC")
                        .with("Được nộp", "12/6/2026")
                        .with("Lý do", "mất điện")
                        .bytes());
        assertThat(only("DECISION", office.decide()).text()).contains("báo cáo được gửi lúc 09 giờ 00, ngày 12/6/2026");
        office.drop(
                DRAFTER,
                "gh3.xlsx",
                FilledSlip.of(extension)
                        .with("Đơn vị", "Phòng Không Có")
                        .with("Được nộp", "11/6/2026")
                        .with("Lý do", "x")
                        .bytes());
        assertThat(only("DECISION", office.decide()).text()).contains("\"Phòng Không Có\": không có đơn vị");

        var withdrawal = place("phieu-rut-tep.xlsx");
        office.drop(
                DRAFTER,
                "rut.xlsx",
                FilledSlip.of(withdrawal)
                        .with("Biên nhận số", "1")
                        .with("Lý do", "nộp nhầm")
                        .bytes());
        assertThat(only("DECISION", office.decide()).text())
                .contains("Đã rút tệp \"ket-qua.csv\" (biên nhận số 1) của Phòng Kinh tế");
        office.drop(
                DRAFTER,
                "rut2.xlsx",
                FilledSlip.of(withdrawal)
                        .with("Biên nhận số", "01")
                        .with("Lý do", "lần nữa")
                        .bytes());
        assertThat(only("DECISION", office.decide()).text()).contains("đã được rút trước đó");
        office.drop(
                DRAFTER,
                "rut3.xlsx",
                FilledSlip.of(withdrawal)
                        .with("Biên nhận số", "99")
                        .with("Lý do", "x")
                        .bytes());
        assertThat(only("DECISION", office.decide()).text()).contains("Không có tệp nào mang số biên nhận 99");

        office.drop(DRAFTER, "ky.pdf", "%PDF-1");
        office.at("2026-06-10T22:00").night();
        assertThat(office.input().resolve("TCHCQT/ky.pdf")).exists();
        assertThat(office.get(AttentionList.class).open())
                .extracting(open -> open.matter().code())
                .contains(AttentionCode.PAPER_WITHOUT_SLIP);
    }

    private record Bad(FilledSlip slip, String reason) {}

    /** A slip that approves, but for one line. */
    private static Bad bad(Path blank, String label, String value, String reason) {
        return new Bad(FilledSlip.of(blank).with(APPROVED).with(label, value), reason);
    }

    /** A slip that approves, with an edited report beside it. */
    private void approveWith(byte[] edited) {
        office.at("2026-06-10T09:00")
                .drop(
                        DRAFTER,
                        "duyet.csv",
                        FilledSlip.of(blank("phieu-duyet-2026-H1-ban-1.csv"))
                                .with(APPROVED)
                                .bytes());
        office.drop(DRAFTER, "Bao cao sua.docx", edited);
    }

    private List<String> papersTold() {
        return office.get(AttentionList.class).openFor(EnumSet.of(Audience.APPROVER)).stream()
                .filter(open -> open.matter().code() == AttentionCode.PAPER_DIFFERS)
                .map(open -> open.matter().sentence())
                .toList();
    }

    /** The Word file of the draft after the drafter has put something else in place of some words. */
    private byte[] draftWith(String words, String others) throws IOException {
        var edited = folder.resolve("edited.docx");
        Files.copy(office.output().resolve("bao-cao/2026-H1/1/bao-cao-2026-H1.docx"), edited);
        try (var zip = FileSystems.newFileSystem(edited)) {
            var part = zip.getPath("word/document.xml");
            var text = Files.readString(part);
            assertThat(text).contains(words);
            Files.writeString(part, text.replaceFirst(words, others));
        }
        return Files.readAllBytes(edited);
    }

    private void officeWithADraft() throws IOException {
        var plan = PlanWithUnits.in(folder.resolve("plan"), List.of());
        var yml = plan.resolve("plan.yml");
        Files.writeString(yml, Files.readString(yml).replace("policy: automatic", "policy: after-approval"));
        office = new RunningOffice(folder.resolve("office"), database, "--tonghop.plan-folder=" + plan);
        office.at("2026-06-09T10:00").drop("KT", "ket-qua.csv", RESULTS);
        office.at("2026-06-09T22:00").night();
        office.at("2026-06-10T08:00").dispatch();
    }

    private Path blank(String name) {
        return place(name);
    }

    private Path place(String name) {
        return office.output().resolve("bieu-mau/2026-H1/phieu").resolve(name);
    }

    private List<String> audit(AuditEntry.Action action) {
        return office.get(AuditRepository.class).findAll().stream()
                .filter(entry -> entry.action() == action)
                .map(entry -> entry.order().reason())
                .toList();
    }

    /** What went to the Sở in that format. */
    private List<String> sentFiles(String suffix) {
        return database.jdbc().sql("""
                        select a.path from outbox_attachment a join outbox o on o.id = a.outbox_id
                        where o.kind = 'REPORT' and a.file_name like :name
                        """).param("name", "%." + suffix).query(String.class).list().stream()
                .map(SlipTest::content)
                .toList();
    }

    private static String content(String file) {
        try {
            return Files.readString(Path.of(file), StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Mail only(String kind, List<Mail> mails) {
        var found = mails.stream().filter(mail -> mail.kind().equals(kind)).toList();
        assertThat(found).as("mails of kind %s in %s", kind, mails).hasSize(1);
        return found.get(0);
    }
}
