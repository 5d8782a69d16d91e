package vn.tonghop.run;

import org.springframework.batch.core.partition.PartitionHandler;
import org.springframework.batch.core.step.Step;

/** Deals the parts of a step out to more than this process. */
public interface WorkDistribution {

    /** Deals out executions of that step, so many of which this process does at a time, and waits for their ends. */
    PartitionHandler of(Step part, int atATime);
}
