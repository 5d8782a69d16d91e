package vn.tonghop.run;

import org.springframework.batch.core.job.parameters.JobParameters;

/**
 * Only the slips that lie in the drop folder, between two nights.
 *
 * @param run identity of the run
 */
public record SlipParameters(String run) implements RunParameters {

    /** Name of the job. */
    public static final String JOB = "slips";

    @Override
    public String job() {
        return JOB;
    }

    @Override
    public JobParameters toJobParameters() {
        return RunParameters.written(run).toJobParameters();
    }
}
