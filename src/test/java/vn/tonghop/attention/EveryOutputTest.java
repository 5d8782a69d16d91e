package vn.tonghop.attention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.util.HtmlUtils;
import vn.tonghop.aggregation.ReportVersionRepository;
import vn.tonghop.approval.Approval;
import vn.tonghop.approval.IssueControl;
import vn.tonghop.fixture.FaultySmtpServer;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.OnEachDatabase.Dialect;
import vn.tonghop.fixture.PlanWithUnits;
import vn.tonghop.fixture.RunningOffice;
import vn.tonghop.fixture.RunningOffice.Mail;
import vn.tonghop.fixture.StoredWorkbook;
import vn.tonghop.fixture.TestDatabase;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.AuditEntry;
import vn.tonghop.submission.SubmissionRepository;
import vn.tonghop.unit.UnitCode;
import vn.tonghop.verdict.Extending;
import vn.tonghop.verdict.Withdrawal;
import vn.tonghop.vietnamese.OfficialDate;

/** A June in which nearly everything goes wrong: each matter stands in every output, and is gone from all once it is settled. */
@OnEachDatabase(Dialect.SAME)
class EveryOutputTest {

    private static final PeriodCode HALF = PeriodCode.parse("2026-H1");
    private static final AuditEntry.Order ORDER = new AuditEntry.Order("Nguyễn Văn Trực", "nộp nhầm");
    private static final String RESULTS = "Mã chỉ tiêu;Kết quả;Kỳ báo cáo\n";
    private static final String GOOD =
            RESULTS + "SO_HN;3;2026-H1\nLUOT_NGUOI;40;2026-H1\nVB_PB;3;2026-H1\nCBCCVC;9;2026-H1\n";

    private static final List<String> UNITS = List.of("KT", "NC", "TH", "KGVX", "TTTT", "TCHCQT", "PVHCC", "NK", "DTN");
    private static final String DOCUMENTS = """
            Kỳ báo cáo;Văn bản;Ngày phổ biến
            2026-H1;Kế hoạch số …/KH-VPUB;05/3/2026
            2026-H1;Quyết định số 2478/QĐ-TTg;05/3/2026
            2026-H1;Quyết định số 2214/QĐ-TTg;05/3/2026
            2026-H1;Quyết định số 530/QĐ-UBND;05/3/2026
            """;
    private static final String NO_MEETING =
            GOOD.replace("SO_HN;3", "SO_HN;0").replace("LUOT_NGUOI;40", "LUOT_NGUOI;0") + """
                    CBCCVC_QT;9;2026-H1
                    DHVH_DK;0;2026-H1
                    GDVH_DK;0;2026-H1
                    UU_DIEM;Đơn vị nhỏ, dễ phổ biến;2026-H1
                    HAN_CHE;Ít thời gian;2026-H1
                    NGUYEN_NHAN;Nhiều việc;2026-H1
                    PHUONG_HUONG;Làm sớm hơn;2026-H1
                    KIEN_NGHI;Không có;2026-H1
                    """;
    /** Figures that only these units report. */
    private static final Map<String, String> OWN = Map.of(
            "TCHCQT", "CQVH_DK;0;2026-H1\nCQVH_HS;0;2026-H1\nCQVH_CN;0;2026-H1\nVB_DON_DOC;1;2026-H1\n",
            "TTTT", "TIN_BAI_CONG;0;2026-H1\nTIN_BAI_VP;0;2026-H1\nGUONG_DH;0;2026-H1\n");

    private static final String STRANGE = GOOD.replace("SO_HN;3", "SO_HN;8");

    private final TestDatabase database;

    @TempDir
    Path folder;

    private Office screen;
    private RunningOffice office;
    private final List<Mail> mails = new ArrayList<>();

    EveryOutputTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void anOfficeThatApproves() throws IOException {
        var plan = PlanWithUnits.in(
                folder.resolve("plan"), List.of("DTN,Đoàn Thanh niên,,VPUB,department,,Bí thư,2021-01-01,,DTN"));
        var text = plan.resolve("plan.yml");
        Files.writeString(text, Files.readString(text).replace("policy: automatic", "policy: after-approval"));
        screen = new Office(folder, database).set("tonghop.plan-folder", plan.toString());
        office = new RunningOffice(folder, database, "--tonghop.plan-folder=" + plan);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Tag("long")
    @Test
    @DisplayName("a half-year of mishaps: what each of them leaves to do is told everywhere until it is done")
    void aHalfYearOfMishaps() throws IOException {
        drop("2026-06-08T09:00");
        night("2026-06-08T22:00");
        assertThat(text("SUMMARY")).isNotEmpty().doesNotContain("(Mới)");
        dropAgain("2026-06-09T09:00");
        night("2026-06-09T22:00");
        assertThat(text("SUMMARY")).contains("(Mới)");
        night("2026-06-10T22:00");

        toldEverywhere(EnumSet.of(
                AttentionCode.UNIT_MISSING,
                AttentionCode.UNIT_REFUSED,
                AttentionCode.ROWS_TO_CORRECT,
                AttentionCode.REVISION_LOSS,
                AttentionCode.REVISION_REFUSED,
                AttentionCode.READING_FAILED,
                AttentionCode.FILE_WITHDRAWN,
                AttentionCode.UNIT_EXTENDED,
                AttentionCode.UNKNOWN_FOLDER,
                AttentionCode.OTHER_UNIT_FOLDER,
                AttentionCode.FILE_LEFT,
                AttentionCode.FIGURE_DOUBTED,
                AttentionCode.FIGURE_NOT_OF_ALL,
                AttentionCode.LIST_DIFFERS,
                AttentionCode.SECTION_EMPTY,
                AttentionCode.RULE_NOT_RUN,
                AttentionCode.UNIT_WITHOUT_ADDRESS,
                AttentionCode.PLAN_DOUBT,
                AttentionCode.PLAN_EXAMPLE));

        settle("2026-06-11T09:00");
        night("2026-06-11T22:00");
        goneEverywhere(EnumSet.of(
                AttentionCode.UNIT_REFUSED,
                AttentionCode.ROWS_TO_CORRECT,
                AttentionCode.REVISION_LOSS,
                AttentionCode.REVISION_REFUSED,
                AttentionCode.READING_FAILED,
                AttentionCode.FILE_WITHDRAWN,
                AttentionCode.UNIT_EXTENDED,
                AttentionCode.UNKNOWN_FOLDER,
                AttentionCode.OTHER_UNIT_FOLDER,
                AttentionCode.FILE_LEFT,
                AttentionCode.FIGURE_DOUBTED));

        for (var unit : UNITS) {
            office.at("2026-06-11T22:30").drop(unit, "khong-hop.csv", NO_MEETING + OWN.getOrDefault(unit, ""));
        }
        night("2026-06-11T23:00");
        goneEverywhere(EnumSet.of(
                AttentionCode.LIST_DIFFERS,
                AttentionCode.UNIT_MISSING,
                AttentionCode.FIGURE_NOT_OF_ALL,
                AttentionCode.SECTION_EMPTY));
        assertThat(matters(EnumSet.of(AttentionCode.RULE_NOT_RUN)))
                .as("only what one unit alone reports is still compared with nothing")
                .singleElement()
                .satisfies(matter -> assertThat(matter.sentence()).doesNotContain("Số hội nghị", "Số lượt người"));

        lastDays();
    }

    @Test
    @DisplayName(
            "documents not answered for, papers without a slip or a number, a part of a night that fails, runs that end badly")
    void papersAndRuns() throws IOException {
        office.at("2026-03-20T09:00").drop("KT", "van-ban.csv", DOCUMENTS);
        night("2026-03-20T22:00");
        night("2026-04-01T22:00");
        toldOnTheScreen(EnumSet.of(AttentionCode.DOCUMENT_MISSING));
        office.at("2026-04-02T09:00");
        for (var unit : UNITS.subList(1, UNITS.size())) {
            office.drop(unit, "van-ban.csv", DOCUMENTS);
        }
        night("2026-04-02T22:00");
        goneEverywhere(EnumSet.of(AttentionCode.DOCUMENT_MISSING));

        office.at("2026-06-10T09:00").drop("TCHCQT", "kq.csv", GOOD + "CQVH_DK;1;2026-H1\n");
        office.drop("TCHCQT", "da ky.pdf", "%PDF-1.7");
        night("2026-06-10T22:00");
        toldEverywhere(EnumSet.of(AttentionCode.DOSSIER_UNFIT, AttentionCode.PAPER_WITHOUT_SLIP));
        office.at("2026-06-11T09:00").drop("TCHCQT", "kq lai.csv", GOOD + "CQVH_DK;0;2026-H1\n");
        Files.delete(folder.resolve("input/TCHCQT/da ky.pdf"));
        night("2026-06-11T22:00");
        goneEverywhere(EnumSet.of(AttentionCode.DOSSIER_UNFIT, AttentionCode.PAPER_WITHOUT_SLIP));

        Files.move(folder.resolve("input"), folder.resolve("away"));
        assertThat(screen("nightly")).contains("(nhận tệp của đơn vị) không hoàn thành: ");
        toldOnTheScreen(EnumSet.of(AttentionCode.RUN_PART_FAILED));
        Files.move(folder.resolve("away"), folder.resolve("input"));
        silentRun();
        assertThat(screen("nightly")).contains("KẾT QUẢ");
        goneEverywhere(EnumSet.of(AttentionCode.RUN_PART_FAILED));
        toldOnTheScreen(EnumSet.of(AttentionCode.LOCK_TAKEN_OVER));
        assertThat(screen("nightly")).contains("KẾT QUẢ");
        goneEverywhere(EnumSet.of(AttentionCode.LOCK_TAKEN_OVER));
    }

    @Test
    @DisplayName("what a plan leaves to confirm or to fill in is told until the plan says it")
    void whatThePlanLeavesOpen() throws IOException {
        office.at("2026-06-08T22:00").drop("KT", "kt.csv", GOOD);
        screen("nightly");
        var codes =
                EnumSet.of(AttentionCode.UNIT_WITHOUT_ADDRESS, AttentionCode.PLAN_DOUBT, AttentionCode.PLAN_EXAMPLE);
        toldOnTheScreen(codes);
        var told = sentences(matters(codes));

        var plan = folder.resolve("plan/plan.yml");
        Files.writeString(
                plan,
                Files.readString(plan)
                        .replace("example: true", "example: false")
                        .replace("signatory-confirmed: false", "signatory-confirmed: true")
                        .replace("number: …/KH-VPUB", "number: 12/KH-VPUB\n    date: 2026-02-27")
                        .replace("number: 530/QĐ-UBND", "number: 530/QĐ-UBND\n    date: 2026-02-13")
                        .replace("certainty: unconfirmed", "certainty: confirmed")
                        .replace(".invalid", ".vn"));
        var units = folder.resolve("plan/units.csv");
        Files.writeString(
                units,
                Files.readString(units)
                        .replace(".invalid", ".vn")
                        .replace(",VPUB,department,,Bí thư,", ",VPUB,department,dtn@vpub.example.vn,Bí thư,"));
        office.at("2026-06-09T22:00");
        assertThat(screen("nightly")).doesNotContain(told);
        assertThat(List.of(screen("status"), screen("doctor"), dashboard()))
                .allSatisfy(
                        output -> assertThat(output).contains("Phòng Tổng hợp").doesNotContain(told));
    }

    /** A run elsewhere that holds the lock and gives no sign of life. */
    private void silentRun() {
        var longAgo = LocalDateTime.now(ZoneOffset.UTC).minusHours(2);
        database.jdbc()
                .sql("update run_lock set holder = '777@may-khac', since = :then, heartbeat = :then, guarded = 0"
                        + " where name = 'main'")
                .param("then", longAgo)
                .update();
    }

    @Test
    @DisplayName(
            "mails that wait, that are refused for good, and all sending stopped; each until the server takes them")
    void mailsThatDoNotGo() {
        try (var server = FaultySmtpServer.open(folder.resolve("received"))) {
            screen.set("spring.mail.host", "localhost")
                    .set("spring.mail.port", Integer.toString(server.port()))
                    .set("tonghop.mail.starttls", "optional");
            office.at("2026-06-08T22:00").drop("KT", "kt.csv", GOOD);
            server.fail("CONNECT", "drop", 0);
            screen("nightly");
            toldOnTheScreen(EnumSet.of(AttentionCode.MAIL_WAITING));
            assertThat(folder.resolve("output/CANH-BAO.txt")).content().contains("thư chưa gửi được");

            office.at("2026-06-09T22:00");
            server.heal();
            server.failFor("kt@vpub.example.invalid", "RCPT", "550");
            screen("nightly");
            goneEverywhere(EnumSet.of(AttentionCode.MAIL_WAITING));
            toldOnTheScreen(EnumSet.of(AttentionCode.MAIL_GIVEN_UP));
            assertThat(folder.resolve("output/CANH-BAO.txt")).doesNotExist();

            office.at("2026-06-10T08:00");
            server.heal();
            server.fail("MAIL", "530", 0);
            screen("dispatch");
            toldOnTheScreen(EnumSet.of(AttentionCode.SENDING_STOPPED));
            server.heal();
            screen.run("2026-06-10T08:05", "mail", "retry");
            goneEverywhere(EnumSet.of(AttentionCode.MAIL_GIVEN_UP, AttentionCode.SENDING_STOPPED));
        }
    }

    /** The report waits for who signs it, is held, is late, and goes. */
    private void lastDays() {
        office.at("2026-06-12T00:10").dispatch();
        toldOnTheScreen(EnumSet.of(AttentionCode.APPROVAL_NEEDED));
        office.get(IssueControl.class).hold(HALF, ORDER);
        office.at("2026-06-12T00:20").dispatch();
        toldOnTheScreen(EnumSet.of(AttentionCode.REPORT_HELD));
        office.at("2026-06-12T08:00").drop("NK", "muon.csv", GOOD);
        night("2026-06-12T22:00");
        toldEverywhere(EnumSet.of(AttentionCode.REPORT_NOT_OUT, AttentionCode.FILE_LATE));

        office.at("2026-06-13T09:00").get(IssueControl.class).release(HALF, ORDER);
        var draft = office.get(ReportVersionRepository.class)
                .findLatestWritten(HALF)
                .orElseThrow();
        office.get(IssueControl.class)
                .approve(
                        new Approval(
                                HALF,
                                draft.id(),
                                draft.number(),
                                "01/BC-VPUB",
                                LocalDate.parse("2026-06-12"),
                                "Trần Bình Minh",
                                office.get(Clock.class).instant()),
                        ORDER);
        night("2026-06-13T22:00");
        goneEverywhere(EnumSet.of(
                AttentionCode.APPROVAL_NEEDED,
                AttentionCode.REPORT_NOT_OUT,
                AttentionCode.REPORT_HELD,
                AttentionCode.FILE_LATE));
        toldEverywhere(EnumSet.of(AttentionCode.SUPPLEMENT_OPEN));
    }

    private void drop(String moment) throws IOException {
        office.at(moment);
        for (var unit : List.of("KT", "NC", "TCHCQT")) {
            office.drop(unit, "dau.csv", GOOD);
        }
        office.drop(
                "TH",
                "sai.csv",
                GOOD.replace("VB_PB;3", "VB_PB;ba").replace("LUOT_NGUOI;40", "LUOT_NGUOI;60")
                        + "GDVH_DK;4;2026-H1\nGDVH_DAT;3;2026-H1\n");
        office.drop("KGVX", "hong.csv", "không phải là bảng\n");
        office.drop("PHONG_LA", "la.csv", STRANGE);
        office.drop("TTTT", "nham.csv", "Mã đơn vị;Kỳ báo cáo;Mã chỉ tiêu;Kết quả\nNK;2026-H1;SO_HN;3\n");
        office.drop("NK/thư mục con", "trong.csv", GOOD);
        Files.createDirectories(folder.resolve("output/luu-tru"));
        Files.writeString(folder.resolve("output/luu-tru/PVHCC"), "a file where the folder should be");
        office.drop("PVHCC", "cho.csv", GOOD);
    }

    private void dropAgain(String moment) {
        office.at(moment);
        office.drop("KT", "sau.csv", GOOD.replace("VB_PB;3;2026-H1\n", ""));
        office.drop("NC", "hong.xlsx", StoredWorkbook.ofRows("<row>").bytes());
        var withdrawn = office.get(SubmissionRepository.class).findAll(HALF).stream()
                .filter(file -> file.folder().equals("TCHCQT"))
                .findFirst()
                .orElseThrow();
        office.get(Withdrawal.class).withdraw(withdrawn, ORDER);
        office.get(Extending.class)
                .extend(new UnitCode("DTN"), office.get(Plan.class).period(HALF), LocalDate.parse("2026-06-11"), ORDER);
    }

    private void settle(String moment) throws IOException {
        office.at(moment);
        for (var unit : List.of("KT", "NC", "KGVX", "TTTT", "TCHCQT")) {
            office.drop(unit, "moi.csv", GOOD.replace("SO_HN;3", "SO_HN;4"));
        }
        office.drop("TH", "moi.csv", GOOD + "GDVH_DK;4;2026-H1\nGDVH_DAT;3;2026-H1\n");
        office.drop("NK", "cua-nk.csv", "Mã đơn vị;Kỳ báo cáo;Mã chỉ tiêu;Kết quả\nNK;2026-H1;SO_HN;3\n");
        office.drop("DTN", "la.csv", STRANGE);
        Files.delete(folder.resolve("output/luu-tru/PVHCC"));
        Files.delete(folder.resolve("input/NK/thư mục con/trong.csv"));
        Files.delete(folder.resolve("input/NK/thư mục con"));
    }

    private void night(String moment) {
        mails.clear();
        mails.addAll(office.at(moment).night());
    }

    private List<OpenMatter> open() {
        return office.get(AttentionList.class).open();
    }

    private List<Attention> matters(Set<AttentionCode> codes) {
        return open().stream()
                .map(OpenMatter::matter)
                .filter(matter -> codes.contains(matter.code()))
                .toList();
    }

    private void toldEverywhere(Set<AttentionCode> codes) {
        toldOnTheScreen(codes);
        var summary = text("SUMMARY");
        var matters = matters(codes);
        assertThat(summary).contains(sentences(matters));
        if (mails.stream().anyMatch(mail -> mail.kind().equals("DRAFT"))) {
            assertThat(text("DRAFT"))
                    .contains(sentences(matters.stream()
                            .filter(matter -> matter.period().equals(Optional.of(HALF)))
                            .toList()));
        }
    }

    private void toldOnTheScreen(Set<AttentionCode> codes) {
        var matters = matters(codes);
        assertThat(matters.stream().map(Attention::code).collect(Collectors.toSet()))
                .containsAll(codes);
        assertThat(dashboard()).contains(sentences(matters));
        assertThat(screen("status")).contains(sentences(matters));
        assertThat(screen("doctor")).contains(sentences(matters));
    }

    private void goneEverywhere(Set<AttentionCode> codes) {
        assertThat(matters(codes)).isEmpty();
    }

    private String screen(String command) {
        var now = LocalDateTime.ofInstant(office.get(Clock.class).instant(), OfficialDate.ZONE);
        return screen.run(now.withSecond(0).withNano(0).toString(), command).out();
    }

    private String dashboard() {
        return HtmlUtils.htmlUnescape(Office.text(folder.resolve("output/index.html")));
    }

    private String text(String kind) {
        return mails.stream()
                .filter(mail -> mail.kind().equals(kind))
                .map(Mail::text)
                .collect(Collectors.joining("\n"));
    }

    /** Without their first letter, which is a capital where they stand alone. */
    private static String[] sentences(List<Attention> matters) {
        return matters.stream().map(matter -> matter.sentence().substring(1)).toArray(String[]::new);
    }
}
