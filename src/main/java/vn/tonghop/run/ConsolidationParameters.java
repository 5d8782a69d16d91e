package vn.tonghop.run;

import java.util.Objects;
import org.springframework.batch.core.job.parameters.JobParameters;
import vn.tonghop.period.PeriodCode;

/**
 * A consolidation.
 *
 * @param run identity of the run
 * @param period the period to put together
 * @param onlyIfOpen whether a period that has not opened yet is passed over
 */
public record ConsolidationParameters(String run, PeriodCode period, boolean onlyIfOpen) implements RunParameters {

    /** Name of the job. */
    public static final String JOB = "consolidation";

    /** Exit status of its first step when there is nothing to write. */
    public static final String NOTHING_NEW = "NOTHING_NEW";

    private static final String PERIOD = "period";
    private static final String ONLY_IF_OPEN = "onlyIfOpen";

    /** Reads what was written down. */
    public static ConsolidationParameters of(JobParameters written) {
        return new ConsolidationParameters(
                RunParameters.runOf(written),
                PeriodCode.parse(Objects.requireNonNull(written.getString(PERIOD), PERIOD)),
                Boolean.parseBoolean(written.getString(ONLY_IF_OPEN)));
    }

    @Override
    public String job() {
        return JOB;
    }

    @Override
    public JobParameters toJobParameters() {
        return RunParameters.written(run)
                .addString(PERIOD, period.toString())
                .addString(ONLY_IF_OPEN, Boolean.toString(onlyIfOpen))
                .toJobParameters();
    }
}
