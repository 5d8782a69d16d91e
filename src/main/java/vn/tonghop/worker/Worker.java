package vn.tonghop.worker;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.springframework.context.SmartLifecycle;
import org.springframework.jms.listener.DefaultMessageListenerContainer;
import vn.tonghop.intake.IntakeProperties;

/**
 * Takes parts of the runs of other machines. Starts only when {@code worker} asks for it; when it is told to stop it first does
 * the parts to their end that it has begun.
 */
public final class Worker implements SmartLifecycle {

    private final PartQueue queue;
    private final PartListener listener;
    private final IntakeProperties intake;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile Optional<DefaultMessageListenerContainer> takers = Optional.empty();

    Worker(PartQueue queue, PartListener listener, IntakeProperties intake) {
        this.queue = queue;
        this.listener = listener;
        this.intake = intake;
    }

    @Override
    public void start() {
        var started = queue.takers(listener, intake.threads());
        started.start();
        takers = Optional.of(started);
    }

    /** How many parts are done at a time. */
    public int atATime() {
        return intake.threads();
    }

    /** Waits until the program is told to end. */
    public void awaitStop() throws InterruptedException {
        stopped.await();
    }

    @Override
    public void stop() {
        takers.ifPresent(DefaultMessageListenerContainer::shutdown);
        takers = Optional.empty();
        stopped.countDown();
    }

    @Override
    public boolean isRunning() {
        return takers.isPresent();
    }

    @Override
    public boolean isAutoStartup() {
        return false;
    }

    /** Stopped long before the database. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE - 1;
    }
}
