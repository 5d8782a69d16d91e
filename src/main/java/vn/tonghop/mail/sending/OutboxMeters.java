package vn.tonghop.mail.sending;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.function.ToDoubleFunction;
import vn.tonghop.mail.OutboxLevels;
import vn.tonghop.mail.OutboxRepository;

/** Measures of the outbox for whoever watches the program: mails waiting, age of the oldest, mails given up. */
final class OutboxMeters implements MeterBinder {

    private final OutboxRepository outbox;
    private final Clock clock;

    OutboxMeters(OutboxRepository outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "tonghop.mail.waiting", "Mails that have still to go", OutboxLevels::waiting);
        gauge(registry, "tonghop.mail.failed", "Mails given up", OutboxLevels::givenUp);
        gauge(registry, "tonghop.mail.returned", "Mails that came back", OutboxLevels::returned);
        gauge(
                registry,
                "tonghop.mail.oldest.seconds",
                "Age of the oldest mail that waits",
                levels -> levels.oldest().map(Duration::toSeconds).orElse(0L));
    }

    private void gauge(
            MeterRegistry registry, String name, String description, ToDoubleFunction<OutboxLevels> measure) {
        Gauge.builder(name, outbox, mails -> measure.applyAsDouble(mails.levels(clock.instant())))
                .description(description)
                .register(registry);
    }
}
