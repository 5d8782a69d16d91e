package vn.tonghop.run;

import java.util.concurrent.CountDownLatch;
import org.springframework.context.Lifecycle;
import org.springframework.context.Phased;

/** Works while the program stays up: starts only when a command asks for it, ends right after the runs, before the database. */
public abstract class StayingUp implements Lifecycle, Phased {

    private final CountDownLatch stopped = new CountDownLatch(1);

    /** Ends the work; called once, when the program is told to end. */
    protected abstract void end();

    /** Waits until the program is told to end. */
    public final void awaitStop() throws InterruptedException {
        stopped.await();
    }

    @Override
    public final void stop() {
        end();
        stopped.countDown();
    }

    @Override
    public final int getPhase() {
        return Integer.MAX_VALUE - 1;
    }
}
