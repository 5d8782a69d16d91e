package vn.tonghop.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.OnEachDatabase.Dialect;
import vn.tonghop.fixture.TestDatabase;

/** What an operator does before the first night: folders for the units, a mail to try the server. */
@OnEachDatabase(Dialect.SAME)
class InitCommandTest {

    private static final String DAY = "2026-05-04";

    private final TestDatabase database;

    @TempDir
    Path folder;

    private Office office;

    InitCommandTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void anOffice() {
        office = new Office(folder, database);
    }

    @ParameterizedTest
    @CsvSource({"rwxrwx---, rwxrwx---", "rwxr-x---, rwxr-x---", "rwxrwxrwx, rwxrwxr-x"})
    @DisplayName(
            "each unit of the plan gets a folder to drop files and one to try them, as writable as the folder above")
    void foldersOfAllUnits(String above, String made) throws IOException {
        Files.setPosixFilePermissions(office.input(), PosixFilePermissions.fromString(above));
        office.set("tonghop.share.path", "\\\\may-chu\\nop-bao-cao");

        var first = office.run(DAY, "init");

        assertThat(first.exitCode()).as(first.err()).isZero();
        assertThat(first.out())
                .contains(
                        "\\\\may-chu\\nop-bao-cao\\KT",
                        office.input().resolve("kiem-tra/KT").toString());
        for (var place : new String[] {"KT", "kiem-tra/KT", "kiem-tra/NC"}) {
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(office.input().resolve(place))))
                    .as(place)
                    .isEqualTo(made);
        }
    }

    @Test
    @DisplayName("done again it changes nothing that is there, and a file in the way is told")
    void again() throws IOException {
        office.run(DAY, "init");
        office.drop("KT", "a.csv", "Mã chỉ tiêu,Kết quả,Kỳ báo cáo\n");
        Files.setPosixFilePermissions(office.input().resolve("KT"), PosixFilePermissions.fromString("rwx------"));

        assertThat(office.run(DAY, "init").exitCode()).isZero();
        assertThat(office.input().resolve("KT/a.csv")).exists();
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(office.input().resolve("KT"))))
                .isEqualTo("rwx------");

        Files.move(office.input().resolve("NC"), folder.resolve("away"));
        Files.writeString(office.input().resolve("NC"), "a file where the folder should be");
        var blocked = office.run(DAY, "init");
        assertThat(blocked.exitCode()).isIn(1, 3);
        assertThat(blocked.out() + blocked.err()).contains("NC");
    }

    @Test
    @DisplayName("doctor --send-test sends one mail by the server of the settings, and says where it went")
    void aTestMail() throws MessagingException {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            office.set("spring.mail.host", "127.0.0.1")
                    .set("spring.mail.port", Integer.toString(server.getSmtp().getPort()))
                    .set("tonghop.mail.starttls", "optional");
            var sent = office.run(DAY, "doctor", "--send-test", "van.thu@example.vn");

            assertThat(sent.exitCode()).as(sent.out() + sent.err()).isZero();
            assertThat(sent.out()).contains("máy chủ đã nhận thư gửi đến van.thu@example.vn");
            assertThat(server.getReceivedMessages()).hasSize(1);
            assertThat(server.getReceivedMessages()[0].getSubject()).isEqualTo("Thư thử của hệ thống tổng hợp báo cáo");
            var refused = office.run(DAY, "doctor", "--send-test", "không phải địa chỉ@");
            assertThat(refused.exitCode()).isOne();
            assertThat(refused.out()).contains("không gửi được");
        } finally {
            server.stop();
        }
        var away = office.run(DAY, "doctor", "--send-test", "van.thu@example.vn");
        assertThat(away.exitCode()).isOne();
        assertThat(away.out()).contains("không gửi được đến van.thu@example.vn", "tonghop.mail.starttls");
    }

    @Test
    @DisplayName("without a server no test mail is sent, and that is said")
    void noServer() {
        var refused = office.run(DAY, "doctor", "--send-test", "van.thu@example.vn");

        assertThat(refused.exitCode()).isOne();
        assertThat(refused.out()).contains("chưa khai báo máy chủ");
    }
}
