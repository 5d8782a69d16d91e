package vn.tonghop.run;

import org.springframework.batch.core.job.parameters.JobParameters;

/**
 * A dispatch.
 *
 * @param run identity of the run
 * @param lookAhead whether what falls due before the next night is done already
 * @param night whether this run closes a day: the summary belongs to it
 */
public record DispatchParameters(String run, boolean lookAhead, boolean night) implements RunParameters {

    /** Name of the job. */
    public static final String JOB = "dispatch";

    private static final String LOOK_AHEAD = "lookAhead";
    private static final String NIGHT = "night";

    /** A dispatch by day: what is due now. */
    public static DispatchParameters ofNow(String run) {
        return new DispatchParameters(run, false, false);
    }

    /** Reads what was written down. */
    public static DispatchParameters of(JobParameters written) {
        return new DispatchParameters(
                RunParameters.runOf(written),
                Boolean.parseBoolean(written.getString(LOOK_AHEAD)),
                Boolean.parseBoolean(written.getString(NIGHT)));
    }

    @Override
    public String job() {
        return JOB;
    }

    @Override
    public JobParameters toJobParameters() {
        return RunParameters.written(run)
                .addString(LOOK_AHEAD, Boolean.toString(lookAhead))
                .addString(NIGHT, Boolean.toString(night))
                .toJobParameters();
    }
}
