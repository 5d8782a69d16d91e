package vn.tonghop.worker;

import java.util.Optional;
import org.springframework.jms.listener.DefaultMessageListenerContainer;
import vn.tonghop.intake.IntakeProperties;
import vn.tonghop.run.StayingUp;

/**
 * Takes parts of the runs of other machines. Starts only when {@code worker} asks for it; when it is told to stop it first does
 * the parts to their end that it has begun.
 */
public final class Worker extends StayingUp {

    private final PartQueue queue;
    private final PartListener listener;
    private final IntakeProperties intake;
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

    @Override
    protected void end() {
        takers.ifPresent(DefaultMessageListenerContainer::shutdown);
        takers = Optional.empty();
    }

    @Override
    public boolean isRunning() {
        return takers.isPresent();
    }
}
