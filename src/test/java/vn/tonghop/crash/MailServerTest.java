package vn.tonghop.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.OnEachDatabase.Dialect;
import vn.tonghop.fixture.TestDatabase;

/** The mail server is away, and secrets on the way to it. */
@OnEachDatabase(Dialect.SAME)
class MailServerTest {

    private static final Path SAMPLE = Path.of("scripts/sample/NK/Nhà khách - không phát sinh 6 tháng.csv");
    private static final String SECRET = "mat-khau-Kho-Doan-8731";

    private final TestDatabase database;

    @TempDir
    Path folder;

    private Office office;
    private int port;

    MailServerTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void anOfficeWithAMailServer() throws IOException {
        port = freePort();
        office = new Office(folder, database)
                .set("spring.mail.host", "127.0.0.1")
                .set("spring.mail.port", Integer.toString(port))
                .set("tonghop.mail.starttls", "optional");
        office.drop("NK", "khong phat sinh.csv", Files.readAllBytes(SAMPLE));
    }

    @Test
    @DisplayName("EM-02 SMTP down for an hour: tried again with growing pauses, at last each mail is sent once")
    void em02AnHourWithoutAMailServer() throws Exception {
        assertThat(office.run("2026-06-11T22:00", "nightly").exitCode()).isLessThan(2);
        var waiting = count("state = 'PENDING'");
        assertThat(waiting).isGreaterThan(2);
        var attempts = new ArrayList<LocalDateTime>();
        for (var minute = 1; minute <= 60; minute++) {
            var next = nextAttempt();
            if (attempts.isEmpty() || !attempts.get(attempts.size() - 1).equals(next)) {
                attempts.add(next);
            }
            if (!next.isAfter(LocalDateTime.parse("2026-06-11T15:00").plusMinutes(minute))) {
                office.run(moment(minute), "dispatch");
            }
        }
        assertThat(pauses(attempts)).hasSizeGreaterThan(3).isSorted();
        assertThat(count("state = 'PENDING'")).isEqualTo(waiting);

        var server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            office.run("2026-06-12T00:30", "dispatch");
            office.run("2026-06-12T00:45", "dispatch");

            assertThat(count("state = 'SENT'")).isEqualTo(waiting);
            var identities = new ArrayList<String>();
            for (var mail : server.getReceivedMessages()) {
                identities.add(mail.getMessageID());
            }
            assertThat(identities).hasSize((int) waiting);
            assertThat(new HashSet<>(identities)).hasSize((int) waiting);
        } finally {
            server.stop();
        }
    }

    @Test
    @DisplayName(
            "the mail server is away over the deadline: every run, every list and a file in the output folder say so")
    void aServerAwayOverTheDeadlineIsToldEverywhere() throws IOException {
        var alarm = office.output().resolve("CANH-BAO.txt");

        var eve = office.run("2026-06-11", "nightly");
        assertThat(eve.exitCode()).isOne();
        assertThat(eve.out()).contains("Việc cần xử lý:", "thư chưa gửi được");
        assertThat(Files.readString(alarm)).contains("22 giờ 00, ngày 11/6/2026", "thư chưa gửi được");

        var last = office.run("2026-06-12", "nightly");
        assertThat(last.exitCode()).isOne();
        assertThat(last.out()).contains("báo cáo kỳ 6 tháng đầu năm 2026 đã đến thời điểm gửi");

        var late = office.run("2026-06-15", "nightly");
        assertThat(late.exitCode()).isEqualTo(3);
        assertThat(late.err()).isEmpty();
        assertThat(List.of(
                        late.out(),
                        Office.text(alarm),
                        office.run("2026-06-15", "status").out()))
                .allSatisfy(told -> assertThat(told).contains("Máy chủ thư chưa nhận thư số"));
        assertThat(Office.text(office.output().resolve("index.html"))).contains("Máy chủ thư chưa nhận thư số");
        assertThat(office.run("2026-06-15", "doctor").out()).contains("[cần xử lý] Việc cần xử lý: báo cáo kỳ");
    }

    @Test
    @DisplayName("SE-05 with everything logged, no password is in the log, on the screen or in a failure")
    void se05NoPasswordIsTold() throws IOException {
        var server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.setUser("tonghop", "tonghop", "another-one");
        server.start();
        try {
            office.set("spring.mail.username", "tonghop")
                    .set("spring.mail.password", SECRET)
                    .set("logging.level.root", "debug")
                    .set("logging.level.vn.tonghop", "trace");
            var refused = office.run("2026-06-11", "nightly");
            var noDatabase = office.withPassword(SECRET)
                    .runOn("jdbc:mysql://127.0.0.1:1/tonghop?connectTimeout=500", "2026-06-11", "nightly");

            assertThat(noDatabase.exitCode()).isEqualTo(3);
            assertThat(log()).contains("DEBUG").doesNotContain(SECRET);
            assertThat(refused.out() + refused.err() + noDatabase.out() + noDatabase.err())
                    .doesNotContain(SECRET);
            assertThat(outcomes()).noneMatch(outcome -> outcome.contains(SECRET));
        } finally {
            server.stop();
        }
    }

    private static String moment(int minute) {
        return LocalDateTime.parse("2026-06-11T22:00").plusMinutes(minute).toString();
    }

    private static List<Duration> pauses(List<LocalDateTime> attempts) {
        var pauses = new ArrayList<Duration>();
        for (var index = 1; index < attempts.size(); index++) {
            pauses.add(Duration.between(attempts.get(index - 1), attempts.get(index))
                    .truncatedTo(java.time.temporal.ChronoUnit.MINUTES));
        }
        return pauses;
    }

    private LocalDateTime nextAttempt() {
        return database.jdbc()
                .sql("select min(next_attempt_at) from outbox where state = 'PENDING'")
                .query(LocalDateTime.class)
                .single();
    }

    private long count(String condition) {
        return database.jdbc()
                .sql("select count(*) from outbox where " + condition)
                .query(Long.class)
                .single();
    }

    private List<String> outcomes() {
        return database.jdbc()
                .sql("select coalesce(outcome, '') from outbox")
                .query(String.class)
                .list();
    }

    private String log() throws IOException {
        return Files.readString(office.output().resolve(".tonghop/tonghop.log"));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
