package vn.tonghop.run;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** When the program is told to end, stops the run before the database and everything else that it needs is closed. */
final class StopWithProgram implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(StopWithProgram.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final RunningJobs running;
    private volatile boolean started;

    StopWithProgram(RunningJobs running) {
        this.running = running;
    }

    @Override
    public void start() {
        started = true;
    }

    @Override
    public void stop() {
        running.stop();
        if (!running.awaitEnd(PATIENCE)) {
            LOG.error("the run did not stop within {}; the next one takes up what it leaves", PATIENCE);
        }
        started = false;
    }

    @Override
    public boolean isRunning() {
        return started;
    }

    /** The first to be stopped. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
