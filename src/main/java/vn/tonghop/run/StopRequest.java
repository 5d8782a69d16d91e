package vn.tonghop.run;

import org.springframework.batch.core.scope.context.ChunkContext;

/** Whether a step was asked to stop; a step of many files looks between two of them. */
public final class StopRequest {

    private StopRequest() {}

    /** Whether the step of that chunk shall stop now; it ends as stopped, whatever it returns. */
    public static boolean isMade(ChunkContext chunk) {
        return chunk.getStepContext().getStepExecution().isTerminateOnly();
    }
}
