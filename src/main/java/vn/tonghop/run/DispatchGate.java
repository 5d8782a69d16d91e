package vn.tonghop.run;

import java.util.List;

/**
 * The gate of dispatch. Mails are leased, so that it is nobody's matter whether the one before it gave its lock back. It has a lock of its own, so that a mail that falls due during a long intake goes out on time; only two
 * dispatches never run at once.
 */
public final class DispatchGate {

    private final RunGate gate;

    DispatchGate(RunLockRepository lock, LockFile note, RunningJobs running, List<AfterRun> after) {
        this.gate = new RunGate(lock.ofDispatch(), note, running, after, before -> {});
    }

    /** The gate. */
    public RunGate gate() {
        return gate;
    }
}
