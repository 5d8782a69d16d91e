package vn.tonghop.heartbeat;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import vn.tonghop.attention.AttentionCode;
import vn.tonghop.mail.MailState;
import vn.tonghop.run.PastRunsRepository.End;
import vn.tonghop.run.PastRunsRepository.PastRun;
import vn.tonghop.submission.Coverage.Standing;
import vn.tonghop.vietnamese.OfficialDate;

/** What a monitoring system watches, in Prometheus' text format. Every number is read from the database at that moment. */
final class Metrics {

    private static final String SECONDS = "seconds";
    private static final String PERIOD = "period";
    private static final String JOB = "job";
    private static final double MILLIS = 1_000;

    private final Rhythm rhythm;
    private final Counts counts;

    Metrics(Rhythm rhythm, Counts counts) {
        this.rhythm = rhythm;
        this.counts = counts;
    }

    String text(Instant now) {
        var registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        try {
            moments(registry, now);
            counts.runs().forEach(run -> run(registry, run));
            matters(registry);
            units(registry, now);
            for (var state : MailState.values()) {
                add(
                        registry,
                        "tonghop.mails",
                        "Mails in that state",
                        Tags.of("state", state.name()),
                        counts.mails(state));
            }
            return registry.scrape();
        } finally {
            registry.close();
        }
    }

    private void moments(MeterRegistry registry, Instant now) {
        moment(registry, "written", "When these numbers were read", Tags.empty(), now);
        rhythm.lastNight()
                .ifPresent(
                        last -> moment(registry, "last.night", "When a night was last complete", Tags.empty(), last));
        moment(registry, "next.night", "When the next night begins", Tags.empty(), rhythm.nextNight(now));
        moment(registry, "next.dispatch", "When mails go next", Tags.empty(), rhythm.nextDispatch(now));
        rhythm.due(now)
                .forEach(next -> moment(
                        registry,
                        "due",
                        "When something is due that has not been done; in the past if it is overdue",
                        Tags.of(
                                PERIOD,
                                next.period().toString(),
                                "kind",
                                next.kind().name()),
                        next.moment()));
    }

    private static void run(MeterRegistry registry, PastRun run) {
        var job = Tags.of(JOB, run.job());
        moment(registry, "run.begun", "When the latest run of a job began", job, run.begun());
        add(registry, "tonghop.run.files", "Files that the latest run of a job took", job, run.files());
        run.took()
                .ifPresent(took -> seconds(
                        registry, "tonghop.run.duration", "How long the latest run of a job took", job, seconds(took)));
        for (var end : End.values()) {
            add(
                    registry,
                    "tonghop.run.end",
                    "1 for how the latest run of a job ended",
                    job.and("end", end.name()),
                    run.end() == end ? 1 : 0);
        }
    }

    private void matters(MeterRegistry registry) {
        var open = counts.matters();
        for (var code : AttentionCode.values()) {
            add(
                    registry,
                    "tonghop.matters",
                    "Open matters that need a person",
                    Tags.of("code", code.name(), "audience", code.audience().name()),
                    Counts.of(code, open));
        }
    }

    /** How the units stand in the periods that are open, and until when. */
    private void units(MeterRegistry registry, Instant now) {
        var today = OfficialDate.dayOf(now);
        for (var period : counts.periods()) {
            if (period.isOpenOn(today) && now.isBefore(period.deadlineInstant())) {
                var code = Tags.of(PERIOD, period.code().toString());
                moment(registry, "deadline", "Before when the report must be out", code, period.deadlineInstant());
                var coverage = counts.coverage(period);
                for (var standing : Standing.values()) {
                    var tags = code.and("standing", standing.name());
                    add(registry, "tonghop.units", "Units of an open period", tags, coverage.count(standing));
                }
            }
        }
    }

    private static void moment(MeterRegistry registry, String name, String about, Tags tags, Instant moment) {
        seconds(registry, "tonghop." + name + ".timestamp", about, tags, moment.getEpochSecond());
    }

    private static void seconds(MeterRegistry registry, String name, String about, Tags tags, Number value) {
        register(Gauge.builder(name, () -> value).baseUnit(SECONDS), about, tags, registry);
    }

    private static void add(MeterRegistry registry, String name, String about, Tags tags, Number value) {
        register(Gauge.builder(name, () -> value), about, tags, registry);
    }

    private static void register(Gauge.Builder<?> gauge, String about, Tags tags, MeterRegistry registry) {
        gauge.description(about).tags(tags).register(registry);
    }

    private static double seconds(Duration took) {
        return took.toMillis() / MILLIS;
    }
}
