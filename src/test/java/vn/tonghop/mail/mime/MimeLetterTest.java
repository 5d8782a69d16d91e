package vn.tonghop.mail.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.fixture.DatabaseKind;
import vn.tonghop.fixture.FaultySmtpServer;
import vn.tonghop.fixture.ReadMail;
import vn.tonghop.fixture.TestDatabase;
import vn.tonghop.mail.MailAttachment;
import vn.tonghop.mail.MailKind;
import vn.tonghop.mail.MailState;
import vn.tonghop.mail.MailText;
import vn.tonghop.mail.OutboxMessage;
import vn.tonghop.mail.outbox.PostOffice;
import vn.tonghop.mail.text.LetterComposer;
import vn.tonghop.period.PeriodCode;

/** What arrives at a server, read by Python's MIME parser. */
class MimeLetterTest {

    private static final String SUBJECT =
            "Báo cáo kết quả thực hiện Phong trào \"Toàn dân đoàn kết xây dựng đời sống văn hóa\"";
    private static final String LONG_NAME =
            "Báo cáo kết quả thực hiện Phong trào Toàn dân đoàn kết xây dựng đời sống văn hóa 6 tháng đầu năm 2026 (bản số 1).docx";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final TestDatabase database = DatabaseKind.H2.open();

    @TempDir
    Path folder;

    private FaultySmtpServer server;
    private PostOffice post;

    @BeforeEach
    void open() {
        server = FaultySmtpServer.open(folder.resolve("received"));
        post = new PostOffice(database, folder);
    }

    @AfterEach
    void close() {
        server.close();
        database.close();
    }

    @Test
    @DisplayName("EM-06 Vietnamese subject, sender and names of attachments are read back exactly by another parser")
    void em06VietnameseSubjectSenderAndAttachmentNamesAreReadBackExactly() throws IOException {
        post.set("sender-name", "Văn phòng UBND tỉnh Sơn La - Hệ thống tổng hợp");
        var docx = file(LONG_NAME, DOCX, "nội dung");
        var csv = file("dòng cần sửa.csv", "text/csv; charset=UTF-8", "Mã,Tên\r\nĐỗ,Nguyễn\n");
        var plain = file("report.pdf", "application/pdf", "%PDF");

        var mail = sent(message("so@vpub.example", SUBJECT, docx, csv, plain));

        assertThat(mail.subject()).isEqualTo(SUBJECT);
        assertThat(mail.fromName()).isEqualTo("Văn phòng UBND tỉnh Sơn La - Hệ thống tổng hợp");
        assertThat(mail.files())
                .extracting(ReadMail.File::name)
                .containsExactly(LONG_NAME, "dòng cần sửa.csv", "report.pdf");
        assertThat(mail.files())
                .extracting(ReadMail.File::typeName)
                .containsExactly(LONG_NAME, "dòng cần sửa.csv", "report.pdf");
        assertThat(mail.files()).extracting(ReadMail.File::type).containsExactly(DOCX, "text/csv", "application/pdf");
        assertThat(mail.files())
                .extracting(ReadMail.File::sha256)
                .containsExactly(docx.sha256(), csv.sha256(), plain.sha256());
        assertThat(mail.structure())
                .isEqualTo("mixed(alternative(text/plain,text/html),%s,text/csv,application/pdf)".formatted(DOCX));
        assertThat(mail.defects()).isEmpty();
    }

    @Test
    void noLineOfAMailIsLongerThanTheProtocolAllows() throws IOException {
        var name = "ệ".repeat(120) + ".pdf";
        var mail = sent(message("so@vpub.example", SUBJECT.repeat(3), file(name, "application/pdf", "%PDF")));

        assertThat(mail.files()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo(name);
            assertThat(file.typeName()).isEqualTo(name);
        });
        assertThat(Files.readString(server.mails().get(0), StandardCharsets.ISO_8859_1)
                        .split("\r\n"))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(998));
    }

    @Test
    void aMailWithoutFilesIsTextAndHtmlAndNothingElse() {
        assertThat(sent(message("u1@vpub.example", "Nhắc nộp báo cáo")).structure())
                .isEqualTo("alternative(text/plain,text/html)");
    }

    @Test
    void aPictureInTheTextBelongsToTheHtmlPart() throws IOException {
        var picture = file("tien-do.png", "image/png", "PNG");
        var message = new OutboxMessage(
                "SUMMARY/1",
                "tchcqt@vpub.example",
                MailKind.SUMMARY,
                Optional.empty(),
                new MailText("Tình hình", "văn bản", "<html><body><img src=\"cid:tien-do.png\"></body></html>"),
                List.of(picture, file("so.xlsx", "application/octet-stream", "x")));

        var mail = sent(message);

        assertThat(mail.structure())
                .isEqualTo("mixed(alternative(text/plain,related(text/html,image/png)),application/octet-stream)");
        assertThat(mail.files().get(0).contentId()).isEqualTo("<tien-do.png>");
        assertThat(mail.files().get(0).disposition()).isEqualTo("inline");
        assertThat(mail.subject()).isEqualTo("Tình hình");
    }

    @Test
    void headersSayThatAProgramWritesWhereAnswersGoAndWhatBelongsTogether() {
        var first = sent(message("u1@vpub.example", "Nhắc nộp báo cáo"));
        var second = sent(message("u2@vpub.example", "Báo cáo"));

        assertThat(first.headers("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(first.headers("Reply-To")).containsExactly("tchcqt@vpub.example");
        assertThat(first.headers("References"))
                .containsExactly("<2026-H1.period@vpub.example>")
                .isEqualTo(second.headers("References"));
        assertThat(first.headers("Message-ID")).hasSize(1).isNotEqualTo(second.headers("Message-ID"));
        assertThat(first.headers("List-Unsubscribe"))
                .singleElement()
                .asString()
                .startsWith("<mailto:tchcqt@vpub.example?");
        assertThat(first.headers("Bcc")).isEmpty();
    }

    @Test
    void aReportCannotBeUnsubscribed() {
        var report = new OutboxMessage(
                "REPORT/2026-H1",
                "so@example.vn",
                MailKind.REPORT,
                Optional.of(PeriodCode.parse("2026-H1")),
                new MailText("Báo cáo", "x", "<html><body>x</body></html>"),
                List.of());

        assertThat(sent(report).headers("List-Unsubscribe")).isEmpty();
    }

    @Test
    @DisplayName("EM-08 in test mode the letter itself is for the test address and says for whom it was meant")
    void em08InTestModeEveryMailGoesToTheTestAddressAndSaysForWhomItWasMeant() {
        post.set("test-address", "thu@vpub.example");
        post.post("u1@vpub.example", "u2@vpub.example");

        post.over(server.sender()).sendDue();

        assertThat(server.received())
                .extracting(FaultySmtpServer.Received::recipient)
                .containsOnly("thu@vpub.example")
                .hasSize(2);
        var mail = ReadMail.of(server.mails().get(0));
        assertThat(mail.to()).containsExactly("thu@vpub.example");
        assertThat(mail.subject()).startsWith("[THỬ NGHIỆM, gửi cho u1@vpub.example] ");
        assertThat(mail.text()).startsWith("THƯ THỬ NGHIỆM").contains("u1@vpub.example");
        assertThat(mail.html()).contains("THƯ THỬ NGHIỆM").contains("u1@vpub.example");
        assertThat(post.mail("u1@vpub.example").deliveredTo()).isEqualTo("thu@vpub.example");
    }

    @ParameterizedTest
    @DisplayName("SE-06 a unit name with line breaks adds no header")
    @ValueSource(
            strings = {
                "\r\nBcc: x@evil.example",
                "\nBcc: x@evil.example",
                "\r\n\r\n<script>",
                "\u2028Bcc: x@evil.example",
                "\0\rBcc: x@evil.example"
            })
    void se06AUnitNameWithLineBreaksAddsNoHeader(String injected) throws IOException {
        post.set("sender-name", "Hệ thống" + injected);
        var text = new LetterComposer()
                .letter(
                        "receipt",
                        Map.of("unit", "Phòng A" + injected, "number", "1", "file", "tệp" + injected + ".csv"),
                        List.of("Đã nhận" + injected),
                        List.of("Sửa" + injected));
        var message = new OutboxMessage(
                "RECEIPT/7",
                "u1@vpub.example",
                MailKind.RECEIPT,
                Optional.empty(),
                text,
                List.of(file("tệp" + injected.replace("\0", "") + ".csv", "text/csv; charset=UTF-8", "x")));

        var mail = sent(message);

        assertThat(mail.headerNames()).doesNotContain("Bcc").doesNotHaveDuplicates();
        assertThat(mail.to()).containsExactly("u1@vpub.example");
        assertThat(server.received())
                .singleElement()
                .satisfies(one -> assertThat(one.recipient()).isEqualTo("u1@vpub.example"));
        assertThat(mail.structure()).isEqualTo("mixed(alternative(text/plain,text/html),text/csv)");
        assertThat(mail.html()).doesNotContain("<script>");
    }

    @Test
    @DisplayName("a domain with letters of another language is sent under the name by which servers know it")
    void aDomainInVietnameseIsSent() {
        post.post("kt@vănphòng.vn");

        assertThat(post.over(server.sender()).sendDue().failed()).isEmpty();
        assertThat(server.received())
                .extracting(FaultySmtpServer.Received::recipient)
                .containsExactly("kt@" + IDN.toASCII("vănphòng.vn"));
    }

    @ParameterizedTest
    @DisplayName("SE-06 an address that is not exactly one is refused")
    @ValueSource(
            strings = {
                "a@b.vn\r\nBcc: c@d.vn",
                "a@b.vn, c@d.vn",
                "nhóm: a@b.vn, c@d.vn;",
                "phòng@vpub.example",
                "a@",
                "<>"
            })
    void se06AnAddressThatIsNotExactlyOneIsRefused(String address) {
        post.post(address);

        assertThat(post.over(server.sender()).sendDue().failed()).hasSize(1);
        assertThat(server.received()).isEmpty();
        assertThat(post.mail(address.strip()).state()).isEqualTo(MailState.FAILED);
    }

    @Test
    @DisplayName("SE-02 values are escaped in the HTML part of a mail and plain in its text")
    void se02ValuesAreEscapedInTheHtmlPartAndPlainInTheText() {
        var text = new LetterComposer()
                .letter(
                        "receipt",
                        Map.of("unit", "Phòng <b>&\"A\"", "number", "1", "file", "a.csv"),
                        List.of("<img src=x onerror=alert(1)>"),
                        List.of("x < y"));

        assertThat(text.html()).contains("Phòng &lt;b&gt;&amp;").doesNotContain("<img");
        assertThat(text.text()).contains("Phòng <b>&\"A\"").contains("x < y");
    }

    private ReadMail sent(OutboxMessage message) {
        assertThat(post.outbox().post(message)).isTrue();
        assertThat(post.over(server.sender()).sendDue().delivered()).isOne();
        var mails = server.mails();
        return ReadMail.of(mails.get(mails.size() - 1));
    }

    private static OutboxMessage message(String addressee, String subject, MailAttachment... files) {
        return new OutboxMessage(
                "REMINDER/2026-H1",
                addressee,
                MailKind.REMINDER,
                Optional.of(PeriodCode.parse("2026-H1")),
                new MailText(subject, "Kính gửi,\n", "<html><body><p>Kính gửi,</p></body></html>"),
                Arrays.asList(files));
    }

    private MailAttachment file(String name, String type, String content) throws IOException {
        var path = Files.writeString(folder.resolve("tep-" + Integer.toHexString(name.hashCode())), content);
        return MailAttachment.of(name, type, path);
    }
}
