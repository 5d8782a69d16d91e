package vn.tonghop.run;

import org.springframework.batch.core.job.parameters.JobParameters;

/** An intake that is only tried: nobody looks at the dashboard or at what is open after it. */
public record TrialParameters(String run) implements RunParameters {

    /** Name of the job. */
    public static final String JOB = "trial";

    @Override
    public String job() {
        return JOB;
    }

    @Override
    public JobParameters toJobParameters() {
        return RunParameters.written(run).toJobParameters();
    }
}
