package vn.tonghop.heartbeat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import vn.tonghop.run.AfterRun;
import vn.tonghop.storage.AtomicFile;

/** Writes the metrics into a file at the end of each run, for the textfile collector of Prometheus' node exporter. */
final class MetricsFile implements AfterRun {

    /** How the file is named, beside the heartbeat; the collector takes files that end so. */
    static final String FILE = "tonghop.prom";

    private static final Logger LOG = LoggerFactory.getLogger(MetricsFile.class);

    private final Metrics metrics;
    private final Clock clock;
    private final Path file;

    MetricsFile(Metrics metrics, Clock clock, @Value("${tonghop.output-folder}/" + FILE) Path file) {
        this.metrics = metrics;
        this.clock = clock;
        this.file = file;
    }

    @Override
    public void write() {
        try {
            AtomicFile.write(file, metrics.text(clock.instant()).getBytes(StandardCharsets.UTF_8));
        } catch (IOException notWritten) {
            LOG.error("the metrics {} are not written; make room or give write permission", file, notWritten);
        }
    }
}
