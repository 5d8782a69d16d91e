package vn.tonghop.run;

import org.springframework.batch.core.job.parameters.JobParameters;
import vn.tonghop.period.PeriodCode;

/**
 * A night, and what it tells its parts.
 *
 * @param run identity of the run
 * @param lookAhead whether what falls due before the next night is done already; so it is where a timer alone starts the nights
 */
public record NightlyParameters(String run, boolean lookAhead) implements RunParameters {

    /** Name of the job. */
    public static final String JOB = "nightly";

    /** How a night ends of which a part has failed while the last, which tells of it, was done. */
    public static final String PARTLY = "PARTLY";

    private static final String LOOK_AHEAD = "lookAhead";

    /** Reads what was written down. */
    public static NightlyParameters of(JobParameters written) {
        return new NightlyParameters(RunParameters.runOf(written), Boolean.parseBoolean(written.getString(LOOK_AHEAD)));
    }

    @Override
    public String job() {
        return JOB;
    }

    @Override
    public JobParameters toJobParameters() {
        return RunParameters.written(run)
                .addString(LOOK_AHEAD, Boolean.toString(lookAhead))
                .toJobParameters();
    }

    /** The first part. */
    public IntakeParameters intake() {
        return new IntakeParameters(run);
    }

    /** The part of a period. */
    public ConsolidationParameters consolidation(PeriodCode period) {
        return new ConsolidationParameters(run, period, true);
    }

    /** The last part. */
    public DispatchParameters dispatch() {
        return new DispatchParameters(run, lookAhead, true);
    }
}
