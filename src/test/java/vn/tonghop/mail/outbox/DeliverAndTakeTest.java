package vn.tonghop.mail.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.QueryTimeoutException;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.TestDatabase;
import vn.tonghop.mail.MailState;
import vn.tonghop.mail.outbox.AttemptRepository.Attempt;
import vn.tonghop.mail.outbox.MailLeases.Delivered;
import vn.tonghop.process.ProcessId;

/** One commit notes a delivery and takes the next mail; a delivery is never forgotten because of the next. */
@OnEachDatabase
class DeliverAndTakeTest {

    private static final Outcome OK = Outcome.delivered("u1@vpub.example", "250 OK");

    private final TestDatabase database;

    @TempDir
    Path folder;

    private PostOffice post;

    DeliverAndTakeTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        post = new PostOffice(database, folder);
        post.post("u1@vpub.example", "u2@vpub.example");
    }

    @Test
    void theNextIsTakenWithTheNoteOfTheDelivery() {
        var leases = post.leases(ProcessId.current(), post.clock);

        var next = leases.deliverAndTake(delivered(leases), id("u2@vpub.example"));

        assertThat(next)
                .hasValueSatisfying(entry -> assertThat(entry.attempts()).isOne());
        assertThat(post.mail("u1@vpub.example").state()).isEqualTo(MailState.SENT);
        assertThat(post.mail("u2@vpub.example").state()).isEqualTo(MailState.SENDING);
    }

    @Test
    void theDeliveryIsNotedWhenSomebodyElseHasTheNext() {
        var leases = post.leases(ProcessId.current(), post.clock);
        var delivered = delivered(leases);
        post.leases(PostOffice.NOBODY, post.clock).take(id("u2@vpub.example"));

        assertThat(leases.deliverAndTake(delivered, id("u2@vpub.example"))).isEmpty();

        assertThat(post.mail("u1@vpub.example").state()).isEqualTo(MailState.SENT);
    }

    @Test
    void theDeliveryIsNotedWhenTheNextIsLocked() {
        for (var locked : List.<Supplier<RuntimeException>>of(
                () -> new CannotAcquireLockException("deadlock"), () -> new QueryTimeoutException("lock timeout"))) {
            open();
            var leases = stumbling(locked);

            var next = leases.deliverAndTake(delivered(leases), id("u2@vpub.example"));

            assertThat(next)
                    .hasValueSatisfying(entry -> assertThat(entry.attempts())
                            .as("the claim that was rolled back does not count")
                            .isOne());
            assertThat(post.mail("u1@vpub.example").state()).isEqualTo(MailState.SENT);
            assertThat(post.attempts("u1@vpub.example"))
                    .extracting(Attempt::result)
                    .containsExactly("DELIVERED");
        }
    }

    @Test
    void theNextIsNotTakenAheadWhileItMustWaitForItsMoment() {
        var pause = new ArrayList<Duration>();
        var due = due(new RateLimit(30, () -> 0, pause::add));

        due.delivered(new Delivered(due.next().orElseThrow(), MailState.SENT, OK, ""));

        assertThat(post.mail("u1@vpub.example").state()).isEqualTo(MailState.SENT);
        assertThat(post.mail("u2@vpub.example").state()).isEqualTo(MailState.PENDING);
        assertThat(due.next()).isPresent();
        assertThat(pause).containsExactly(Duration.ofSeconds(2));
        assertThat(due.next()).isEmpty();
    }

    @Test
    void theNextIsNotTakenAheadWhenTheProgramIsToEnd() {
        var due = due(RateLimit.of(0));
        var first = due.next().orElseThrow();

        Thread.currentThread().interrupt();
        due.delivered(new Delivered(first, MailState.SENT, OK, ""));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(post.mail("u1@vpub.example").state()).isEqualTo(MailState.SENT);
        assertThat(post.mail("u2@vpub.example").state()).isEqualTo(MailState.PENDING);
    }

    @Test
    void theNextThatWasTakenAheadComesOnce() {
        var due = due(RateLimit.of(0));
        due.delivered(new Delivered(due.next().orElseThrow(), MailState.SENT, OK, ""));

        assertThat(post.mail("u2@vpub.example").state()).isEqualTo(MailState.SENDING);
        assertThat(due.next())
                .hasValueSatisfying(
                        mail -> assertThat(mail.message().addressee()).isEqualTo("u2@vpub.example"));
        assertThat(due.next()).isEmpty();
    }

    private DueMails due(RateLimit rateLimit) {
        var ids = List.of(id("u1@vpub.example"), id("u2@vpub.example"));
        return new DueMails(ids, post.leases(ProcessId.current(), post.clock), rateLimit);
    }

    @Test
    void aDefectIsNotTakenForALock() {
        var leases = stumbling(() -> new DataIntegrityViolationException("defect"));
        var delivered = delivered(leases);

        assertThatThrownBy(() -> leases.deliverAndTake(delivered, id("u2@vpub.example")))
                .isInstanceOf(DataIntegrityViolationException.class);

        assertThat(post.mail("u1@vpub.example").state()).isEqualTo(MailState.SENDING);
    }

    /** The first mail, taken and given to the server. */
    private Delivered delivered(MailLeases leases) {
        var entry = leases.take(id("u1@vpub.example")).orElseThrow();
        return new Delivered(entry, MailState.SENT, OK, "");
    }

    private long id(String addressee) {
        return post.mail(addressee).id();
    }

    /** MailLeases that fail once, when the second mail has been marked as taken. */
    private MailLeases stumbling(Supplier<RuntimeException> failure) {
        var second = id("u2@vpub.example");
        var deliveries = new DeliveryRepository(database.jdbc()) {
            private boolean failed;

            @Override
            public boolean claim(Lease lease, Instant now) {
                var taken = super.claim(lease, now);
                if (lease.claim().id() == second && !failed) {
                    failed = true;
                    throw failure.get();
                }
                return taken;
            }
        };
        return post.leases(deliveries, ProcessId.current(), post.clock);
    }
}
