package vn.tonghop.run;

import org.springframework.batch.core.job.parameters.JobParameters;

/** An intake: all files that lie there when it begins, on behalf of that run. */
public record IntakeParameters(String run) implements RunParameters {

    /** Name of the job. */
    public static final String JOB = "intake";

    @Override
    public String job() {
        return JOB;
    }

    @Override
    public JobParameters toJobParameters() {
        return RunParameters.written(run).toJobParameters();
    }
}
