package vn.tonghop.attention;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.util.HtmlUtils;
import vn.tonghop.fixture.DeliveryReport;
import vn.tonghop.fixture.FaultySmtpServer;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.OnEachDatabase.Dialect;
import vn.tonghop.fixture.PlanWithUnits;
import vn.tonghop.fixture.TestDatabase;

/** What comes from outside of the half-year: each matter is raised by its cause, told by every output, and gone once settled. */
@OnEachDatabase(Dialect.SAME)
class RealCauseTest {

    private static final String DAY = "2026-06-08";
    private static final String ADDRESS = "kt@vpub.example.invalid";
    private static final String OPERATOR = "quantri@vpub.example.invalid";

    private final TestDatabase database;

    @TempDir
    Path folder;

    private Office office;
    private int mails;

    RealCauseTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void anOffice() {
        office = new Office(folder, database);
        office.drop("KT", "kt.csv", "Mã chỉ tiêu,Kết quả,Kỳ báo cáo\nSO_HN,3,2026-H1\n");
    }

    @Test
    @DisplayName("ADDRESS_RETURNED: a mail comes back by a report in the mail box; until the plan has another address")
    void anAddressThatReturnsItsMail() throws Exception {
        var box = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP).dynamicPort());
        try (var server = FaultySmtpServer.open(folder.resolve("received"))) {
            box.start();
            box.setUser("tonghop@vpub.example", "tonghop", "right");
            var plan = PlanWithUnits.in(folder.resolve("plan"), List.of());
            office.set("spring.mail.host", "localhost")
                    .set("spring.mail.port", Integer.toString(server.port()))
                    .set("tonghop.mail.starttls", "optional")
                    .set("tonghop.mail.bounces.host", "127.0.0.1")
                    .set(
                            "tonghop.mail.bounces.port",
                            Integer.toString(box.getImap().getPort()))
                    .set("tonghop.mail.bounces.protection", "optional")
                    .set("tonghop.mail.bounces.username", "tonghop")
                    .set("tonghop.mail.bounces.password", "right")
                    .set("tonghop.plan-folder", plan.toString());
            office.run(DAY, "nightly");
            comesBack(box, messageIdTo(ADDRESS));
            seen();

            var night = office.run("2026-06-09", "nightly");

            var told = "địa chỉ thư " + ADDRESS + " trả lại thư";
            assertThat(night.exitCode()).as(night.out()).isOne();
            assertThat(night.out()).contains(told);
            toldOnScreens("2026-06-09", told);
            assertThat(mails("SUMMARY")).contains(told.substring(1));

            var units = plan.resolve("units.csv");
            Files.writeString(units, Files.readString(units).replace(ADDRESS, "kinhte@vpub.example.invalid"));
            var settled = office.run("2026-06-10", "nightly");
            assertThat(settled.out()).doesNotContain("trả lại thư");
            goneFromScreens("2026-06-10", "trả lại thư");
        } finally {
            box.stop();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    RECEIPT  | biên nhận gửi đơn vị
                    REMINDER | thư mở kỳ, nhắc nộp, báo cấp trên
                    """)
    @DisplayName(
            "LETTERS_FAILED: letters of a kind cannot be written; the others are, the same night tells it, until they can be")
    void lettersThatCannotBeWritten(String kind, String words) {
        var told = "có thư chưa soạn được (" + words + "): ";
        office.set("tonghop.mail.alarm-address", OPERATOR);
        constraint("add constraint broken check (kind <> '" + kind + "')");
        var night = office.run(DAY, "nightly");
        constraint("drop constraint broken");

        assertThat(night.exitCode()).as(night.out()).isOne();
        assertThat(night.out()).contains(told);
        assertThat(mails("ALARM")).contains(told);
        assertThat(mails("SUMMARY")).isNotEmpty();
        assertThat(mails(kind)).isEmpty();
        toldOnScreens(DAY, told);

        assertThat(office.run(DAY, "nightly").out()).doesNotContain("có thư chưa soạn được");
        assertThat(mails(kind)).isNotEmpty();
        goneFromScreens(DAY, "có thư chưa soạn được");
    }

    @Test
    @DisplayName(
            "LETTERS_FAILED stands also in the mail of the same night where the drafting department reads for the operator")
    void theMailOfTheNightTellsIt() {
        constraint("add constraint broken check (kind <> 'RECEIPT')");
        office.run(DAY, "nightly");
        constraint("drop constraint broken");

        assertThat(mails("SUMMARY")).contains("ó thư chưa soạn được (biên nhận gửi đơn vị): ");
    }

    @Test
    @DisplayName(
            "LETTERS_FAILED of the night's own letters stands until a night has written them: a dispatch does not look at them")
    void aDispatchDoesNotSettleWhatItDoesNotLookAt() {
        constraint("add constraint broken check (kind <> 'SUMMARY')");
        office.run(DAY, "nightly");
        constraint("drop constraint broken");

        assertThat(office.run("2026-06-09T08:00", "dispatch").out())
                .contains("có thư chưa soạn được (tình hình hằng ngày)");
        assertThat(office.run("2026-06-09", "nightly").out()).doesNotContain("có thư chưa soạn được");
    }

    @Test
    @DisplayName("RUN_MISSED: no night for days; told by what runs in between, until the next night")
    void nightsThatDidNotHappen() {
        office.set("tonghop.mail.alarm-address", OPERATOR);
        office.run("2026-06-01", "nightly");
        seen();
        assertThat(office.run("2026-06-02T23:30", "dispatch").out()).doesNotContain("chưa có lượt chạy hằng đêm");

        var told = "từ 22 giờ 00, ngày 01/6/2026 chưa có lượt chạy hằng đêm nào hoàn thành";
        var dispatch = office.run("2026-06-04T09:00", "dispatch");

        assertThat(dispatch.exitCode()).as(dispatch.out()).isOne();
        assertThat(dispatch.out()).contains(told);
        assertThat(mails("ALARM")).contains(told);
        toldOnScreens("2026-06-04T09:00", told);

        assertThat(office.run("2026-06-04", "nightly").out()).doesNotContain("lượt chạy hằng đêm nào hoàn thành");
        goneFromScreens("2026-06-04", "lượt chạy hằng đêm nào hoàn thành");
    }

    @Test
    @DisplayName("CALENDAR_ENDING: from October on the next year is asked for, until the plan has it")
    void aCalendarThatEnds() throws IOException {
        var plan = PlanWithUnits.in(folder.resolve("plan"), List.of());
        var calendar = plan.resolve("calendar.csv");
        var whole = Files.readString(calendar);
        var text = plan.resolve("plan.yml");
        var years = Files.readString(text);
        Files.writeString(text, years.replace("[2026, 2027]", "[2026]"));
        Files.writeString(
                calendar,
                whole.lines().filter(line -> !line.startsWith("2027")).collect(Collectors.joining("\n")) + "\n");
        office.set("tonghop.plan-folder", plan.toString());
        var told = "lịch làm việc chưa có năm 2027";
        assertThat(office.run("2026-09-30", "nightly").out())
                .contains("KẾT QUẢ")
                .doesNotContain(told);
        seen();

        assertThat(office.run("2026-11-10", "nightly").out()).contains(told);
        toldOnScreens("2026-11-10", told);
        assertThat(mails("SUMMARY")).contains(told.substring(1));

        Files.writeString(calendar, whole);
        Files.writeString(text, years);
        assertThat(office.run("2026-11-11", "nightly").out()).doesNotContain(told);
        goneFromScreens("2026-11-11", told);
    }

    @Test
    @DisplayName("CALENDAR_ENDING: when the last deadline of the plan is over, the plan of the next year is asked for")
    void aPlanThatEnds() {
        var told = "mọi kỳ báo cáo trong kế hoạch đều đã qua hạn";

        assertThat(office.run("2026-11-24", "nightly").out()).doesNotContain(told);
        assertThat(office.run("2026-11-25", "nightly").out()).contains(told);
        toldOnScreens("2026-11-25", told);
    }

    private void toldOnScreens(String day, String told) {
        assertThat(office.run(day, "status").out()).contains(told);
        assertThat(office.run(day, "doctor").out()).contains(told);
        assertThat(dashboard()).contains(told.substring(1));
    }

    private void goneFromScreens(String day, String told) {
        assertThat(office.run(day, "status").out()).doesNotContain(told);
        assertThat(office.run(day, "doctor").out()).doesNotContain(told);
        assertThat(dashboard()).doesNotContain(told.substring(1));
    }

    private String dashboard() {
        return HtmlUtils.htmlUnescape(Office.text(office.output().resolve("index.html")));
    }

    private void comesBack(GreenMail box, String messageId) throws Exception {
        var report = DeliveryReport.of("failed", "5.1.1", ADDRESS, messageId);
        box.getUserManager()
                .getUser("tonghop")
                .deliver(new MimeMessage(
                        Session.getInstance(new Properties()),
                        new ByteArrayInputStream(report.getBytes(StandardCharsets.UTF_8))));
    }

    private String messageIdTo(String address) {
        return database.jdbc()
                .sql("select min(message_id) from outbox where addressee = :address")
                .param("address", address)
                .query(String.class)
                .single();
    }

    private void constraint(String change) {
        database.jdbc().sql("alter table outbox " + change).update();
    }

    /** The mails so far are no answer to a later question. */
    private void seen() {
        mails = database.jdbc()
                .sql("select coalesce(max(id), 0) from outbox")
                .query(Integer.class)
                .single();
    }

    private String mails(String kind) {
        return String.join(
                "\n",
                database.jdbc()
                        .sql("select text_body from outbox where kind = :kind and id > :seen")
                        .param("kind", kind)
                        .param("seen", mails)
                        .query(String.class)
                        .list());
    }
}
