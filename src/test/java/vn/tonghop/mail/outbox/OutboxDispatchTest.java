package vn.tonghop.mail.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tonghop.fixture.FaultySmtpServer;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.TestDatabase;
import vn.tonghop.mail.MailState;
import vn.tonghop.mail.OutboxEntry;
import vn.tonghop.mail.OutboxEntry.Repetition;
import vn.tonghop.mail.outbox.AttemptRepository.Attempt;
import vn.tonghop.process.ProcessId;

/** What becomes of mails when servers, addresses and runners fail. */
@OnEachDatabase
class OutboxDispatchTest {

    private final TestDatabase database;

    @TempDir
    Path folder;

    private FaultySmtpServer server;
    private PostOffice post;

    OutboxDispatchTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        server = FaultySmtpServer.open(folder.resolve("received"));
        post = new PostOffice(database, folder);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void em02AfterAnHourWithoutAServerTheMailHasBeenTriedWithGrowingPausesAndIsSentOnce() {
        post.post("so@vpub.example");
        server.fail("CONNECT", "drop", 0);
        var end = PostOffice.MORNING.plus(Duration.ofHours(1));
        while (post.clock.instant().isBefore(end)) {
            post.over(server.sender()).sendDue();
            post.clock.pass(Duration.ofSeconds(45));
        }
        server.heal();
        post.clock.pass(Duration.ofHours(1));
        post.over(server.sender()).sendDue();
        post.over(server.sender()).sendDue();

        var starts =
                post.attempts("so@vpub.example").stream().map(Attempt::started).toList();
        var pauses = IntStream.range(1, starts.size())
                .mapToObj(i -> Duration.between(starts.get(i - 1), starts.get(i)))
                .toList();
        assertThat(pauses).hasSizeBetween(5, 8).isSorted();
        assertThat(server.received()).singleElement().satisfies(one -> {
            assertThat(one.recipient()).isEqualTo("so@vpub.example");
            assertThat(one.saysTwice()).isFalse();
        });
        assertThat(post.mail("so@vpub.example").state()).isEqualTo(MailState.SENT);
    }

    @Test
    @DisplayName("EM-03 killed after the server took the mail: the second copy has the same Message-ID and says so")
    void em03KilledAfterTheServerTookTheMailTheSecondCopyHasTheSameMessageIdAndSaysSo() {
        post.post("u1@vpub.example");
        // What a process does that is killed between the server's answer and its note.
        var killed = post.leases(new ProcessId(99_999_999, ProcessId.current().host(), 1), post.clock);
        var entry = killed.take(post.mail("u1@vpub.example").id()).orElseThrow();
        assertThat(post.smtp(server.sender()).deliver(entry).result()).isEqualTo(Outcome.Result.DELIVERED);

        var result = post.over(server.sender()).sendDue();

        assertThat(result.repeated()).isOne();
        assertThat(server.received()).hasSize(2);
        assertThat(server.received().get(0).messageId())
                .isEqualTo(server.received().get(1).messageId());
        assertThat(server.received())
                .extracting(FaultySmtpServer.Received::saysTwice)
                .containsExactly(false, true);
        assertThat(post.mail("u1@vpub.example").repetition()).isEqualTo(Repetition.POSSIBLY_SENT_TWICE);
        assertThat(post.attempts("u1@vpub.example"))
                .extracting(Attempt::result)
                .containsExactly(AttemptRepository.INTERRUPTED, "DELIVERED");
    }

    @Test
    @DisplayName(
            "EM-04 one bad address among five: four are served, the fifth is told, a retry addresses only the fifth")
    void em04OneBadAddressAmongFiveFourAreServedAndARetryAddressesOnlyTheFifth() {
        post.post("u1@vpub.example", "u2@vpub.example", "bad@vpub.example", "u4@vpub.example", "u5@vpub.example");
        server.failFor("bad@vpub.example", "RCPT", "550");

        var result = post.over(server.sender()).sendDue();

        assertThat(result.delivered()).isEqualTo(4);
        assertThat(result.failed())
                .singleElement()
                .asString()
                .contains("bad@vpub.example")
                .contains("550");
        assertThat(post.mail("bad@vpub.example").state()).isEqualTo(MailState.FAILED);

        server.heal();
        post.clock.pass(Duration.ofDays(2));
        assertThat(post.over(server.sender()).sendDue().delivered()).isZero();
        for (var address : List.of("u1@vpub.example", "bad@vpub.example")) {
            post.deliveries.retry(post.mail(address).id(), post.clock.instant());
        }
        assertThat(post.over(server.sender()).sendDue().delivered()).isOne();
        assertThat(server.received())
                .extracting(FaultySmtpServer.Received::recipient)
                .containsExactlyInAnyOrder(
                        "u1@vpub.example", "u2@vpub.example", "u4@vpub.example", "u5@vpub.example", "bad@vpub.example");
    }

    @Test
    void anAddressThatIsNoneIsRefusedAndTheOthersAreServed() {
        post.post("không phải địa chỉ", "u1@vpub.example", "a@b@c", "Ông A <u2@vpub.example>, u3@vpub.example");

        var result = post.over(server.sender()).sendDue();

        assertThat(result.delivered()).isOne();
        assertThat(result.failed()).hasSize(3);
    }

    @Test
    @DisplayName("EM-05 a server that stays silent: the attempt ends within its time, others may post meanwhile")
    void em05WhileASilentServerIsWaitedForOthersMayPostAndTheAttemptEnds() throws Exception {
        post.set("timeout.read", "30s").set("timeout.attempt", "3s");
        post.post("u1@vpub.example");
        server.fail("DATA", "silent", 1);
        var other = Executors.newSingleThreadExecutor();
        try {
            var sending = other.submit(() -> post.over(server.sender()).sendDue());
            while (server.commands("DATA") == 0) {
                Thread.onSpinWait();
            }
            post.post("u2@vpub.example");
            assertThat(sending.isDone()).isFalse();
            assertThat(sending.get().delivered()).isOne();
        } finally {
            other.shutdownNow();
        }
        assertThat(post.mail("u1@vpub.example").state()).isEqualTo(MailState.PENDING);
        assertThat(post.mail("u2@vpub.example").state()).isEqualTo(MailState.SENT);
    }

    @Test
    void twoRunnersAtOnceNeverSendTheSameMail() throws Exception {
        post.post(IntStream.range(0, 60).mapToObj("u%d@vpub.example"::formatted).toArray(String[]::new));
        var delivered = Collections.synchronizedList(new ArrayList<Long>());
        var pair = Executors.newFixedThreadPool(2);
        try {
            var runners = List.<Callable<DispatchResult>>of(
                    () -> post.dispatcher(counting(delivered), new ProcessId(1, "one", 1))
                            .sendDue(),
                    () -> post.dispatcher(counting(delivered), new ProcessId(1, "two", 1))
                            .sendDue());
            for (var done : pair.invokeAll(runners)) {
                done.get();
            }
        } finally {
            pair.shutdownNow();
        }

        assertThat(delivered).hasSize(60).doesNotHaveDuplicates();
        assertThat(post.outbox.count(MailState.SENT)).isEqualTo(60);
    }

    @Test
    void aClaimIsTakenOverWhenItsLeaseHasEndedAndNotBefore() {
        post.post("u1@vpub.example");
        post.leases(PostOffice.NOBODY, post.clock)
                .take(post.mail("u1@vpub.example").id());

        assertThat(post.over(server.sender()).sendDue().delivered()).isZero();
        post.clock.pass(post.properties().timeout().lease());
        assertThat(post.over(server.sender()).sendDue().repeated()).isOne();
        assertThat(server.received())
                .singleElement()
                .satisfies(one -> assertThat(one.saysTwice()).isTrue());
    }

    @Test
    void aRunnerThatLostItsClaimDoesNotWriteOverTheOther() {
        post.post("u1@vpub.example");
        var id = post.mail("u1@vpub.example").id();
        var slow = post.leases(PostOffice.NOBODY, post.clock);
        var entry = slow.take(id).orElseThrow();
        post.clock.pass(post.properties().timeout().lease());
        post.over(server.sender()).sendDue();

        slow.postpone(entry, Outcome.of(Outcome.Result.REFUSED_FOR_NOW, "too late"), post.clock.instant());

        assertThat(post.mail("u1@vpub.example").state()).isEqualTo(MailState.SENT);
    }

    @Test
    void aMailThatIsRefusedForNowTooLongExpires() {
        post.set("retry.give-up-after", "2d").set("alarm-address", "admin@vpub.example");
        post.post("u1@vpub.example");
        server.failFor("u1@vpub.example", "RCPT", "450");
        for (var hours = 0; hours < 60; hours++) {
            post.over(server.sender()).sendDue();
            post.clock.pass(Duration.ofHours(1).plusMinutes(12));
        }

        assertThat(post.mail("u1@vpub.example").state()).isEqualTo(MailState.EXPIRED);
        assertThat(post.mail("u1@vpub.example").outcome()).contains("450");
        assertThat(server.received())
                .singleElement()
                .satisfies(alarm -> assertThat(alarm.recipient()).isEqualTo("admin@vpub.example"));
    }

    @Test
    void whatHasWaitedForMonthsGoesOnlyIfAPersonAsks() {
        post.set("alarm-address", "admin@vpub.example");
        post.post("u1@vpub.example", "u2@vpub.example");
        post.clock.pass(Duration.ofDays(140));
        post.post("u3@vpub.example");

        assertThat(post.over(server.sender()).sendDue().delivered()).isOne();
        assertThat(server.received()).hasSize(1);
        var old = post.mail("u1@vpub.example");
        assertThat(old.state()).isEqualTo(MailState.EXPIRED);
        assertThat(post.mail("u2@vpub.example").state()).isEqualTo(MailState.EXPIRED);

        new DeliveryRepository(database.jdbc()).retry(old.id(), post.clock.instant());
        assertThat(post.over(server.sender()).sendOnly(List.of(old.id())).delivered())
                .isOne();
        assertThat(post.mail("u1@vpub.example").state()).isEqualTo(MailState.SENT);
    }

    @Test
    void aBatchGoesThroughOneConnection() {
        post.post(IntStream.range(0, 25).mapToObj("u%d@vpub.example"::formatted).toArray(String[]::new));

        assertThat(post.over(server.sender()).sendDue().delivered()).isEqualTo(25);
        assertThat(server.connections()).isOne();
    }

    @Test
    void aConnectionThatTheServerTiredOfIsReplacedWithoutHarmToAnyMail() {
        post.post("u1@vpub.example", "u2@vpub.example", "u3@vpub.example");
        var delivery = post.smtp(server.sender());
        var dispatcher = post.dispatcher(tiring(delivery), ProcessId.current());

        assertThat(dispatcher.sendDue().delivered()).isEqualTo(3);
        assertThat(server.connections()).isEqualTo(2);
        assertThat(post.attempts("u2@vpub.example")).hasSize(1);
    }

    @Test
    void nothingIsSentInsideATransaction() {
        post.post("u1@vpub.example");
        var transaction = new TransactionTemplate(database.transactions());
        var dispatcher = post.over(server.sender());

        assertThatThrownBy(() -> transaction.execute(status -> dispatcher.sendDue()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("outside of transactions");
    }

    @Test
    void aServerThatIsNotThereLeavesEverythingWaiting() {
        post.post("u1@vpub.example", "u2@vpub.example");
        server.close();

        var result = post.over(senderTo(server.port())).sendDue();

        assertThat(result.unreachable())
                .hasValueSatisfying(why -> assertThat(why).contains("localhost:"));
        assertThat(result.waiting()).isEqualTo(2);
        assertThat(result.needsAttention()).isTrue();
    }

    private static JavaMailSenderImpl senderTo(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(port);
        return sender;
    }

    private static Delivery counting(List<Long> delivered) {
        return new Delivery() {
            @Override
            public Outcome deliver(OutboxEntry entry) {
                delivered.add(entry.id());
                return Outcome.delivered(entry.message().addressee(), "250 OK");
            }

            @Override
            public MailState delivered() {
                return MailState.SENT;
            }
        };
    }

    /** Before the second mail the server closes the connection. */
    private Delivery tiring(Delivery delivery) {
        return new Delivery() {
            private int mails;

            @Override
            public Outcome deliver(OutboxEntry entry) {
                mails++;
                if (mails == 2) {
                    server.fail("MAIL", "421", 1);
                }
                return delivery.deliver(entry);
            }

            @Override
            public MailState delivered() {
                return MailState.SENT;
            }
        };
    }
}
