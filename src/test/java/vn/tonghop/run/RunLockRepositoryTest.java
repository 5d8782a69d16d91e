package vn.tonghop.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.TestDatabase;

@OnEachDatabase
class RunLockRepositoryTest {

    private static final Instant NOW = Instant.parse("2026-06-11T15:00:00Z");
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final TestDatabase database;
    private final RunLockRepository lock;

    RunLockRepositoryTest(TestDatabase database) {
        this.database = database;
        this.lock = new RunLockRepository(database.jdbc(), database.source());
    }

    @BeforeEach
    void free() {
        database.emptyAll();
    }

    @Test
    void isHeldByOneUntilItIsGivenBack() {
        assertThat(lock.take("a", NOW, false)).isTrue();
        assertThat(lock.take("b", NOW.plus(SECOND), false)).isFalse();
        lock.release("b");
        assertThat(lock.holder()).hasValueSatisfying(holder -> {
            assertThat(holder.name()).isEqualTo("a");
            assertThat(holder.since()).isEqualTo(NOW);
        });

        lock.release("a");
        assertThat(lock.holder()).isEmpty();
        assertThat(lock.take("b", NOW.plus(SECOND), false)).isTrue();
    }

    @Test
    void aSilentHolderIsTakenOverAndNotBefore() {
        lock.take("a", NOW, false);

        assertThat(lock.take("b", NOW.plus(RunLockRepository.STALE), false)).isFalse();
        assertThat(lock.beat("a", NOW.plus(SECOND), false)).isTrue();
        assertThat(lock.take("b", NOW.plus(RunLockRepository.STALE).plus(SECOND), false))
                .isFalse();
        assertThat(lock.take("b", NOW.plus(RunLockRepository.STALE).plus(SECOND.multipliedBy(2)), false))
                .isTrue();
        assertThat(lock.beat("a", NOW.plus(Duration.ofMinutes(5)), false)).isFalse();
    }

    @Test
    void aHolderWhoseGuardIsFreeIsDead() {
        lock.take("a", NOW, true);

        assertThat(lock.take("b", NOW.plus(SECOND), false)).isFalse();
        assertThat(lock.take("b", NOW.plus(SECOND), true)).isTrue();
    }

    @Test
    void dispatchHasALockOfItsOwn() {
        lock.take("a", NOW, false);

        assertThat(lock.ofDispatch().take("b", NOW, false)).isTrue();
        assertThat(lock.ofDispatch().name()).isNotEqualTo(lock.name());
    }

    @Test
    void oneOfSeveralAtOnceGetsIt() {
        var takers = IntStream.range(0, 8)
                .mapToObj(number -> CompletableFuture.supplyAsync(() -> lock.take("taker " + number, NOW, false)))
                .toList();

        assertThat(takers.stream().map(CompletableFuture::join).filter(got -> got))
                .hasSize(1);
    }

    @Test
    void theGuardIsHeldByOneConnectionAtATime() {
        try (var first = lock.guard();
                var second = lock.guard()) {
            assertThat(first.isHeld()).isTrue();
            assertThat(second.isHeld()).isFalse();
        }
        try (var third = lock.guard()) {
            assertThat(third.isHeld()).isTrue();
        }
    }
}
