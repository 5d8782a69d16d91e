package vn.tonghop.mail.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.fixture.DatabaseKind;
import vn.tonghop.fixture.FaultySmtpServer;
import vn.tonghop.fixture.TestDatabase;
import vn.tonghop.mail.MailState;
import vn.tonghop.mail.outbox.PostOffice;
import vn.tonghop.mail.outbox.PropertiesOf;

/** TLS, trust and login. */
class ProtectedConnectionTest {

    private static final String ADDRESS = "u1@vpub.example";

    @TempDir
    static Path keys;

    private final TestDatabase database = DatabaseKind.H2.open();

    @TempDir
    Path folder;

    private PostOffice post;

    @BeforeAll
    static void makeKeys() throws Exception {
        for (var host : List.of("localhost", "another-host")) {
            keytool(
                    "-genkeypair",
                    "-alias",
                    "mail",
                    "-keyalg",
                    "RSA",
                    "-dname",
                    "CN=" + host,
                    "-ext",
                    "SAN=dns:" + host,
                    "-storetype",
                    "PKCS12",
                    "-keystore",
                    keys.resolve(host + ".p12").toString(),
                    "-storepass",
                    "changeit");
            keytool(
                    "-exportcert",
                    "-rfc",
                    "-alias",
                    "mail",
                    "-keystore",
                    keys.resolve(host + ".p12").toString(),
                    "-storepass",
                    "changeit",
                    "-file",
                    keys.resolve(host + ".pem").toString());
        }
    }

    @BeforeEach
    void open() {
        post = new PostOffice(database, folder);
        post.post(ADDRESS);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void starttlsIsRequiredUnlessSaidOtherwise() {
        assertThat(new PropertiesOf("sender", "a@b.vn").bound().starttls().name())
                .isEqualTo("REQUIRED");
        post.set("starttls", "required");
        try (var server = FaultySmtpServer.open(folder.resolve("received"))) {
            var result = post.over(server.sender()).sendDue();

            assertThat(result.unreachable())
                    .hasValueSatisfying(why -> assertThat(why).contains("STARTTLS is required"));
            assertThat(server.commands("MAIL")).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "starttls, required, localhost.pem",
        "starttls, required, localhost.p12",
        "implicit, implicit, localhost.pem"
    })
    void aServerOfOurOwnTrustStoreIsTrusted(String tls, String protection, String store) {
        post.set("starttls", protection)
                .set("trust-store.file", keys.resolve(store).toString())
                .set("trust-store.password", "changeit")
                .set("timeout.read", "10s")
                .set("timeout.attempt", "20s");
        try (var server = server(tls, "localhost")) {
            assertThat(post.over(server.sender()).sendDue().delivered()).isOne();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "starttls, required, another-host.pem, localhost",
        "starttls, required, '', localhost",
        "implicit, implicit, another-host.pem, localhost",
        "starttls, required, another-host.pem, another-host"
    })
    void aServerThatIsNotTrustedOrHasAnotherNameGetsNothing(String tls, String protection, String store, String host) {
        post.set("starttls", protection)
                .set(
                        "trust-store.file",
                        store.isEmpty() ? "" : keys.resolve(store).toString());
        try (var server = server(tls, host)) {
            assertThat(post.over(server.sender()).sendDue().unreachable()).isPresent();
            assertThat(server.commands("MAIL")).isZero();
        }
    }

    @Test
    void aTrustStoreThatCannotBeReadIsNamedAtOnce() throws IOException {
        var broken = Files.writeString(folder.resolve("broken.p12"), "no store");
        post.set("trust-store.file", broken.toString());

        try (var server = FaultySmtpServer.open(folder.resolve("received"))) {
            assertThatThrownBy(() -> post.over(server.sender()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("tonghop.mail.trust-store.file=" + broken);
        }
    }

    @Test
    void aRefusedLoginStopsAllSendingAtOnceAndAlarmsInTheFolder() {
        post.set("alarm-address", "admin@vpub.example");
        post.post("u2@vpub.example", "u3@vpub.example");
        try (var server = FaultySmtpServer.forUser(folder.resolve("received"), "tonghop", "right")) {
            var sender = server.sender();
            sender.setUsername("tonghop");
            sender.setPassword("wrong");
            for (var minutes = 0; minutes < 50; minutes += 10) {
                assertThat(post.over(sender).sendDue().unreachable()).isPresent();
                post.clock.pass(Duration.ofMinutes(10));
            }

            assertThat(server.commands("AUTH")).isOne();
            assertThat(post.mail(ADDRESS).state()).isEqualTo(MailState.PENDING);
            assertThat(alarms())
                    .singleElement()
                    .satisfies(alarm -> assertThat(alarm).contains("Auto-Submitted"));
            assertThat(post.suspensions.find()).isPresent();

            // Somebody has corrected the password and asked for a retry.
            sender.setPassword("right");
            post.suspensions.lift();
            post.clock.pass(Duration.ofHours(1));
            assertThat(post.over(sender).sendDue().delivered()).isEqualTo(3);
            assertThat(alarms()).hasSize(1);
        }
    }

    @Test
    void afterTheStopOneMailIsTriedAndASuccessEndsIt() {
        post.post("u2@vpub.example");
        try (var server = FaultySmtpServer.forUser(folder.resolve("received"), "tonghop", "right")) {
            var sender = server.sender();
            sender.setUsername("tonghop");
            sender.setPassword("wrong");
            post.over(sender).sendDue();
            post.clock.pass(Duration.ofHours(2));
            post.over(sender).sendDue();
            assertThat(server.commands("AUTH")).isEqualTo(2);

            sender.setPassword("right");
            post.clock.pass(Duration.ofHours(2));
            assertThat(post.over(sender).sendDue().delivered()).isEqualTo(2);
            assertThat(post.suspensions.find()).isEmpty();
        }
    }

    @Test
    void passwordsAreNotPartOfTheSettingsAsText() {
        assertThat(new PropertiesOf("bounces.password", "secret").bound().toString())
                .doesNotContain("secret");
        assertThat(new PropertiesOf("trust-store.password", "secret").bound().toString())
                .doesNotContain("secret");
    }

    private List<String> alarms() {
        try (var files = Files.list(folder.resolve("thu"))) {
            return files.map(ProtectedConnectionTest::content).toList();
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private FaultySmtpServer server(String tls, String host) {
        return FaultySmtpServer.withTls(folder.resolve("received"), tls, keys.resolve(host + ".p12"), "changeit");
    }

    private static void keytool(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
