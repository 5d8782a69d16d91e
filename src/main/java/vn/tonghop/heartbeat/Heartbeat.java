package vn.tonghop.heartbeat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import vn.tonghop.run.AfterRun;
import vn.tonghop.storage.AtomicFile;
import vn.tonghop.vietnamese.OfficialDate;

/** Writes when the last night was complete and what is due next into a file, one line each, at the end of each run. */
final class Heartbeat implements AfterRun {

    /** How the file is named, beside the dashboard. */
    static final String FILE = "nhip.txt";

    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);

    private final Rhythm rhythm;
    private final Clock clock;
    private final Path file;

    Heartbeat(Rhythm rhythm, Clock clock, @Value("${tonghop.output-folder}/" + FILE) Path file) {
        this.rhythm = rhythm;
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
        lines.put("written", OfficialDate.stamp(now));
        lines.put("last-night", rhythm.lastNight().map(OfficialDate::stamp).orElse("-"));
        lines.put("next-night", OfficialDate.stamp(rhythm.nextNight(now)));
        lines.put("next-dispatch", OfficialDate.stamp(rhythm.nextDispatch(now)));
        lines.put(
                "next-due",
                rhythm.due(now).stream()
                        .findFirst()
                        .map(next ->
                                "%s %s %s".formatted(OfficialDate.stamp(next.moment()), next.kind(), next.period()))
                        .orElse("-"));
        return lines.entrySet().stream()
                .map(line -> line.getKey() + "=" + line.getValue() + "\n")
                .collect(Collectors.joining());
    }
}
