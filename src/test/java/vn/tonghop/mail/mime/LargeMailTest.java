package vn.tonghop.mail.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.DatabaseKind;
import vn.tonghop.fixture.FaultySmtpServer;
import vn.tonghop.fixture.ReadMail;
import vn.tonghop.fixture.TestDatabase;
import vn.tonghop.mail.MailAttachment;
import vn.tonghop.mail.MailState;
import vn.tonghop.mail.outbox.PostOffice;

/** EM-07: what is done with a mail that is too large; never a mail without its attachment that does not say so. */
class LargeMailTest {

    private static final String ADDRESS = "so@vpub.example";

    private final TestDatabase database = DatabaseKind.H2.open();

    @TempDir
    Path folder;

    private FaultySmtpServer server;
    private PostOffice post;

    @BeforeEach
    void open() throws IOException {
        server = FaultySmtpServer.open(folder.resolve("received"));
        post = new PostOffice(database, folder)
                .set("largest", "100KB")
                .set("alarm-address", "admin@vpub.example")
                .set("too-large.output-folder", folder.resolve("output").toString());
        Files.createDirectories(folder.resolve("output/bao-cao"));
    }

    @AfterEach
    void close() {
        server.close();
        database.close();
    }

    @Test
    @DisplayName("EM-07 above the limit only the PDF goes, and the mail names what is left out")
    void em07OnlyThePdfGoesAndTheMailNamesWhatIsLeftOut() throws IOException {
        var mail = sent(file("bao-cao.pdf", 20_000), file("so-lieu.xlsx", 90_000));

        assertThat(mail.files()).extracting(ReadMail.File::name).containsExactly("bao-cao.pdf");
        assertThat(mail.text())
                .startsWith("Do dung lượng lớn, thư này chỉ kèm bản PDF,")
                .contains("so-lieu.xlsx");
        assertThat(mail.html()).contains("chỉ kèm bản PDF").contains("so-lieu.xlsx");
        assertThat(post.mail(ADDRESS).outcome()).contains("PDF_ONLY");
    }

    @Test
    @DisplayName("EM-07 with a shared folder the mail says where the rest lies")
    void em07WithASharedFolderTheMailSaysWhereTheRestLies() throws IOException {
        post.set("too-large.shared-folder", "\\\\may-chu\\tonghop\\");

        assertThat(sent(file("bao-cao.pdf", 20_000), file("so-lieu.xlsx", 90_000))
                        .text())
                .contains("\\\\may-chu\\tonghop\\bao-cao\\so-lieu.xlsx");
    }

    @Test
    @DisplayName("EM-07 when the PDF too is above the limit the mail links to every file")
    void em07WhenThePdfIsTooLargeAlsoTheMailLinksToEveryFile() throws IOException {
        post.set("too-large.shared-folder", "https://tep.vpub.example/tonghop");

        var mail = sent(file("bao-cao.pdf", 95_000), file("so-lieu.xlsx", 90_000));

        assertThat(mail.files()).isEmpty();
        assertThat(mail.text())
                .contains("không kèm tệp")
                .contains("https://tep.vpub.example/tonghop/bao-cao/bao-cao.pdf")
                .contains("https://tep.vpub.example/tonghop/bao-cao/so-lieu.xlsx");
    }

    @Test
    @DisplayName("EM-07 without a way out nothing is sent to the addressee and an alarm is raised")
    void em07WithoutAWayOutNothingIsSentAndAnAlarmIsRaised() throws IOException {
        post.outbox().post(PostOffice.message(ADDRESS, file("bao-cao.pdf", 95_000)));

        var result = post.over(server.sender()).sendDue();

        assertThat(result.failed()).singleElement().asString().contains("more than tonghop.mail.largest=102400");
        assertThat(post.mail(ADDRESS).state()).isEqualTo(MailState.FAILED);
        assertNothingCameBut("admin@vpub.example");
    }

    @Test
    @DisplayName("EM-07 the configured way is taken and no other: rather no mail than one without its attachment")
    void em07TheConfiguredWayIsTakenAndNoOther() throws IOException {
        post.set("too-large.ways", "link");
        post.outbox().post(PostOffice.message(ADDRESS, file("bao-cao.pdf", 20_000), file("so-lieu.xlsx", 90_000)));

        assertThat(post.over(server.sender()).sendDue().failed()).hasSize(1);
        assertNothingCameBut("admin@vpub.example");
    }

    @Test
    @DisplayName("EM-07 files that readers cannot reach are not linked")
    void em07FilesThatReadersCannotReachAreNotLinked() throws IOException {
        post.set("too-large.shared-folder", "https://tep.vpub.example").set("too-large.ways", "link");
        var outside = Files.write(folder.resolve("ngoai.bin"), new byte[95_000]);
        post.outbox()
                .post(PostOffice.message(ADDRESS, MailAttachment.of("ngoai.bin", "application/octet-stream", outside)));

        assertThat(post.over(server.sender()).sendDue().failed()).hasSize(1);
        assertNothingCameBut("admin@vpub.example");
    }

    @Test
    @DisplayName("EM-07 a mail is never sent without a file that has gone, nor with another one")
    void em07AFileThatHasGoneOrChangedIsNotSentWithoutOrWrong() throws IOException {
        var file = file("bao-cao.pdf", 20_000);
        post.outbox().post(PostOffice.message(ADDRESS, file));
        Files.write(file.path(), new byte[] {1});

        assertThat(post.over(server.sender()).sendDue().failed())
                .singleElement()
                .asString()
                .contains("is missing or is not the file that was meant");
        Files.delete(file.path());
        post.deliveries.retry(post.mail(ADDRESS).id(), post.clock.instant());
        assertThat(post.over(server.sender()).sendDue().failed()).hasSize(1);
        assertThat(server.received())
                .extracting(FaultySmtpServer.Received::recipient)
                .doesNotContain(ADDRESS);
    }

    /** One mail, the alarm to that address. */
    private void assertNothingCameBut(String operator) {
        assertThat(server.received())
                .singleElement()
                .satisfies(alarm -> assertThat(alarm.recipient()).isEqualTo(operator));
    }

    private ReadMail sent(MailAttachment... files) {
        post.outbox().post(PostOffice.message(ADDRESS, files));
        assertThat(post.over(server.sender()).sendDue().delivered()).isOne();
        return ReadMail.of(server.mails().get(0));
    }

    private MailAttachment file(String name, int size) throws IOException {
        var type = name.endsWith(".pdf") ? "application/pdf" : "application/octet-stream";
        return MailAttachment.of(
                name, type, Files.write(folder.resolve("output/bao-cao").resolve(name), new byte[size]));
    }
}
