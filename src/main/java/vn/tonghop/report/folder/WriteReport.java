package vn.tonghop.report.folder;

import java.time.Clock;
import java.time.YearMonth;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import vn.tonghop.aggregation.PeriodReading;
import vn.tonghop.aggregation.ReportVersion;
import vn.tonghop.aggregation.ReportVersionRepository;
import vn.tonghop.approval.ApprovalRepository;
import vn.tonghop.plan.Plan;
import vn.tonghop.report.Issue;
import vn.tonghop.report.composition.ReportComposer;
import vn.tonghop.report.wording.OfficeWording;
import vn.tonghop.run.ConsolidationParameters;
import vn.tonghop.vietnamese.OfficialDate;

/** Writes the documents of the latest version of a period, which was composed from the same rows a moment before. */
final class WriteReport implements Tasklet {

    private static final Logger LOG = LoggerFactory.getLogger(WriteReport.class);

    private final Plan plan;
    private final PeriodReading reading;
    private final ReportVersionRepository versions;
    private final ApprovalRepository approvals;
    private final ReportComposer composer;
    private final OfficeWording wording;
    private final ReportFolder folder;
    private final Clock clock;

    WriteReport(
            Plan plan,
            PeriodReading reading,
            ReportVersionRepository versions,
            ApprovalRepository approvals,
            ReportComposer composer,
            OfficeWording wording,
            ReportFolder folder,
            Clock clock) {
        this.plan = plan;
        this.reading = reading;
        this.versions = versions;
        this.approvals = approvals;
        this.composer = composer;
        this.wording = wording;
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunkContext) {
        var code = ConsolidationParameters.of(contribution.getStepExecution().getJobParameters())
                .period();
        var version = versions.findLatest(code).orElseThrow();
        wording.refuseLost(versions.isInOwnWords(code));
        var totals = reading.read(plan.period(code), version.composedAt());
        var written = folder.write(composer.compose(plan, totals, issue(version)), version.number());
        versions.markWritten(version.id(), clock.instant(), wording.isOwn());
        LOG.info("report of {} version {}: {} files", code, version.number(), written.size());
        return RepeatStatus.FINISHED;
    }

    /** A draft, until a person has approved these figures. */
    private Issue issue(ReportVersion version) {
        return approvals
                .find(version.period(), version.id())
                .map(approval -> Issue.issued(
                        approval.number(),
                        approval.date(),
                        plan.office().signatory().signing(approval.signer())))
                .orElseGet(() -> Issue.draft(YearMonth.from(version.composedAt().atZone(OfficialDate.ZONE))));
    }
}
