package vn.tonghop.worker;

import org.springframework.batch.core.BatchStatus;
import vn.tonghop.run.StoreFence;

/**
 * Lets nothing be stored any more for a run that has ended: its part may still be done by a process that did not hear of its
 * end, while the next run deals out the same files.
 */
final class OpenRuns implements StoreFence {

    private final RunStateRepository states;

    OpenRuns(RunStateRepository states) {
        this.states = states;
    }

    @Override
    public void requireOpen(long run) {
        var status = states.lock(run).orElse(BatchStatus.UNKNOWN);
        if (!status.isRunning() && status != BatchStatus.STOPPING) {
            throw new IllegalStateException(
                    "run %d is %s: another run has taken over what it has left; nothing is stored"
                            .formatted(run, status));
        }
    }
}
