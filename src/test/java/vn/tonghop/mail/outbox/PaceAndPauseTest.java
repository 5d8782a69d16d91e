package vn.tonghop.mail.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.tonghop.mail.MailProperties.Retry;

class PaceAndPauseTest {

    private final Retry retry = new Retry(Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofDays(5));

    @Test
    void pausesGrowAndStayWithinAFifthOfTheirMeasure() {
        var measures = List.of(1, 2, 4, 8, 16, 32, 60, 60, 60);

        for (var attempts = 1; attempts <= measures.size(); attempts++) {
            var measure = Duration.ofMinutes(measures.get(attempts - 1));
            assertThat(retry.pauseAfter(attempts, "<a@b>"))
                    .isBetween(
                            measure.multipliedBy(4).dividedBy(5),
                            measure.multipliedBy(6).dividedBy(5));
        }
    }

    @Test
    void theJitterIsTheSameEachTimeButNotForEachMail() {
        var pauses = IntStream.range(0, 50)
                .mapToObj(mail -> retry.pauseAfter(3, "<%d@b>".formatted(mail)))
                .toList();

        assertThat(pauses).doesNotContainNull();
        assertThat(pauses.stream().distinct().count()).isGreaterThan(30);
        assertThat(retry.pauseAfter(3, "<7@b>")).isEqualTo(pauses.get(7));
    }

    @Test
    void aManyTimesRefusedMailDoesNotOverflow() {
        assertThat(retry.pauseAfter(Integer.MAX_VALUE, "<a@b>")).isLessThanOrEqualTo(Duration.ofMinutes(72));
    }

    @Test
    void thirtyMailsAMinuteAreTwoSecondsApart() {
        var now = new long[] {0};
        var waited = new ArrayList<Duration>();
        var rateLimit = new RateLimit(30, () -> now[0], pause -> {
            waited.add(pause);
            now[0] += pause.toNanos();
        });

        for (var mail = 0; mail < 3; mail++) {
            assertThat(rateLimit.await()).isTrue();
        }
        now[0] += Duration.ofSeconds(10).toNanos();
        rateLimit.await();
        now[0] += Duration.ofMillis(500).toNanos();
        rateLimit.await();

        assertThat(waited).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(2), Duration.ofMillis(1500));
    }

    @Test
    void withoutALimitNothingWaits() {
        var rateLimit = new RateLimit(0, System::nanoTime, pause -> {
            throw new AssertionError("waited " + pause);
        });

        assertThat(IntStream.range(0, 1000).allMatch(mail -> rateLimit.await())).isTrue();
    }

    @Test
    void anInterruptEndsTheWaiting() {
        var rateLimit = new RateLimit(1, () -> 0, pause -> {
            throw new InterruptedException();
        });
        rateLimit.await();

        assertThat(rateLimit.await()).isFalse();
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void aNegativeLimitIsRefusedByName() {
        assertThatThrownBy(() -> new PropertiesOf("per-minute", "-1").bound())
                .hasStackTraceContaining("tonghop.mail.per-minute=-1 must be 0 (no limit) or more");
    }
}
