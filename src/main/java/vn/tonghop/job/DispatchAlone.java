package vn.tonghop.job;

import java.time.Duration;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.beans.factory.ObjectProvider;
import vn.tonghop.run.DispatchGate;
import vn.tonghop.run.JobRun;

/** Lets the dispatch of a night wait for one that runs already, because the two must not send at the same time. */
final class DispatchAlone {

    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private final DispatchGate gate;
    private final ObjectProvider<JobRun> runs;

    DispatchAlone(DispatchGate gate, ObjectProvider<JobRun> runs) {
        this.gate = gate;
        this.runs = runs;
    }

    /** The same step behind the gate of dispatch. */
    Step of(Step step) {
        return new Guarded(step);
    }

    private final class Guarded implements Step {

        private final Step step;

        Guarded(Step step) {
            this.step = step;
        }

        @Override
        public String getName() {
            return step.getName();
        }

        @Override
        public void execute(StepExecution execution) throws JobInterruptedException {
            var interrupted = gate.gate().aloneWithin(PATIENCE, () -> run(execution));
            if (interrupted.isEmpty()) {
                throw new IllegalStateException("another dispatch has been running for more than " + PATIENCE);
            }
            if (interrupted.get() instanceof Interrupted stopped) {
                throw stopped.cause();
            }
        }

        private Ending run(StepExecution execution) {
            runs.getObject().closeInterruptedDispatch();
            try {
                step.execute(execution);
                return new Finished();
            } catch (JobInterruptedException stopped) {
                return new Interrupted(stopped);
            }
        }
    }

    /** How the step ended; an interruption is a checked exception and cannot leave the gate by itself. */
    private sealed interface Ending permits Finished, Interrupted {}

    private record Finished() implements Ending {}

    private record Interrupted(JobInterruptedException cause) implements Ending {}
}
