package vn.tonghop.heartbeat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import vn.tonghop.obligation.DueNext;
import vn.tonghop.plan.Plan;
import vn.tonghop.run.AfterRun;
import vn.tonghop.schedule.RunWatch;
import vn.tonghop.schedule.ScheduleProperties;
import vn.tonghop.storage.AtomicFile;
import vn.tonghop.vietnamese.OfficialDate;

/** Writes when the last night was complete and what is due next into a file, one line each, at the end of each run. */
final class Heartbeat implements AfterRun {

    /** How the file is named, beside the dashboard. */
    static final String FILE = "nhip.txt";

    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);

    private final RunWatch watch;
    private final ScheduleProperties schedule;
    private final DueNext due;
    private final Plan plan;
    private final Clock clock;
    private final Path file;

    Heartbeat(
            RunWatch watch,
            ScheduleProperties schedule,
            DueNext due,
            Plan plan,
            Clock clock,
            @Value("${tonghop.output-folder}/" + FILE) Path file) {
        this.watch = watch;
        this.schedule = schedule;
        this.due = due;
        this.plan = plan;
        this.clock = clock;
        this.file = file;
    }

    @Override
    public void write() {
        try {
            AtomicFile.write(file, text(clock.instant()).getBytes(StandardCharsets.UTF_8));
        } catch (IOException notWritten) {
            LOG.error("the heartbeat {} is not written; make room or give write permission", file, notWritten);
        }
    }

    private String text(Instant now) {
        var lines = new LinkedHashMap<String, String>();
        lines.put("written", stamp(now));
        lines.put("last-night", watch.lastRun().map(Heartbeat::stamp).orElse("-"));
        lines.put("next-night", stamp(schedule.nights().after(now)));
        lines.put("next-dispatch", stamp(schedule.dispatches().after(now)));
        lines.put("next-due", next(now).orElse("-"));
        return lines.entrySet().stream()
                .map(line -> line.getKey() + "=" + line.getValue() + "\n")
                .collect(Collectors.joining());
    }

    private Optional<String> next(Instant now) {
        return plan.periods().stream()
                .flatMap(period -> due.of(period, now).stream()
                        .map(next -> new Next(next.moment().toInstant(), next.kind() + " " + period.code())))
                .min(Comparator.comparing(Next::moment))
                .map(next -> stamp(next.moment()) + " " + next.what());
    }

    private record Next(Instant moment, String what) {}

    private static String stamp(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                moment.truncatedTo(ChronoUnit.SECONDS).atZone(OfficialDate.ZONE).toOffsetDateTime());
    }
}
