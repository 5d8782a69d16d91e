package vn.tonghop.aggregation;

import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import vn.tonghop.aggregation.ReportVersionRepository.Origin;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.plan.Plan;
import vn.tonghop.vietnamese.OfficialDate;

/**
 * Puts a period together and numbers it, unless nothing has changed since the latest version. A period without any file
 * in force gets no version: an empty report helps nobody.
 */
public final class ConsolidatePeriod implements Tasklet {

    /** Exit status of the step when there is nothing to write. */
    public static final String NOTHING_NEW = "NOTHING_NEW";

    /** Name of the job parameter that holds the period's code. */
    public static final String PERIOD = "period";

    /** Name of the job parameter that, set to true, passes over a period that has not opened yet. */
    public static final String ONLY_IF_OPEN = "onlyIfOpen";

    private static final Logger LOG = LoggerFactory.getLogger(ConsolidatePeriod.class);

    private final Plan plan;
    private final String programVersion;
    private final PeriodReading reading;
    private final ReportVersionRepository versions;
    private final Clock clock;

    public ConsolidatePeriod(
            Plan plan, String programVersion, PeriodReading reading, ReportVersionRepository versions, Clock clock) {
        this.plan = plan;
        this.programVersion = programVersion;
        this.reading = reading;
        this.versions = versions;
        this.clock = clock;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunkContext) {
        var parameters = chunkContext.getStepContext().getJobParameters();
        var code = PeriodCode.parse(String.valueOf(parameters.get(PERIOD)));
        var early = "true".equals(parameters.get(ONLY_IF_OPEN)) && !isOpen(code);
        if (early || !consolidate(code)) {
            contribution.setExitStatus(new ExitStatus(NOTHING_NEW));
        }
        return RepeatStatus.FINISHED;
    }

    private boolean isOpen(PeriodCode code) {
        return plan.period(code).isOpenOn(LocalDate.ofInstant(clock.instant(), OfficialDate.ZONE));
    }

    /** Returns whether there is a version whose documents are to be written. */
    private boolean consolidate(PeriodCode code) {
        var totals = reading.read(plan.period(code), clock.instant());
        if (totals.sources().isEmpty()) {
            LOG.info("consolidation of {}: no file in force, nothing to consolidate", code);
            return false;
        }
        var fingerprint = Fingerprint.of(totals, plan.version(), programVersion);
        var latest = versions.findLatest(code);
        if (latest.isPresent() && latest.get().fingerprint().equals(fingerprint)) {
            LOG.info(
                    "consolidation of {}: nothing new since version {}",
                    code,
                    latest.get().number());
            return !latest.get().isWritten();
        }
        var version =
                versions.add(totals, plan.office().code(), new Origin(fingerprint, plan.version(), programVersion));
        LOG.info(
                "consolidation of {}: version {} from {} files",
                code,
                version.number(),
                totals.sources().size());
        return true;
    }
}
