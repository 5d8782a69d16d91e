package vn.tonghop.aggregation;

import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import vn.tonghop.aggregation.ReportVersionRepository.Origin;
import vn.tonghop.approval.Approval;
import vn.tonghop.approval.ApprovalRepository;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.plan.Plan;
import vn.tonghop.run.ConsolidationParameters;
import vn.tonghop.submission.AuditEntry;
import vn.tonghop.submission.SupplementRepository;
import vn.tonghop.vietnamese.OfficialDate;

/**
 * Puts a period together and numbers it, unless nothing has changed since the latest version or the report has gone out. An
 * approval makes a new version, with the number, the day and the signer. A format that could not be written is written again
 * for the same version, also after it has gone out, as long as it is made of the same files. A period without any file in force gets no version:
 * an empty report helps nobody.
 */
final class ConsolidatePeriod implements Tasklet {

    private static final Logger LOG = LoggerFactory.getLogger(ConsolidatePeriod.class);

    private final Plan plan;
    private final AuditEntry.Versions program;
    private final PeriodReading reading;
    private final ReportVersionRepository versions;
    private final ApprovalRepository approvals;
    private final SupplementRepository supplements;
    private final WrittenDocuments documents;
    private final Clock clock;

    ConsolidatePeriod(
            Plan plan,
            AuditEntry.Versions program,
            PeriodReading reading,
            ReportVersionRepository versions,
            ApprovalRepository approvals,
            SupplementRepository supplements,
            WrittenDocuments documents,
            Clock clock) {
        this.plan = plan;
        this.program = program;
        this.reading = reading;
        this.versions = versions;
        this.approvals = approvals;
        this.supplements = supplements;
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunkContext) {
        var asked = ConsolidationParameters.of(contribution.getStepExecution().getJobParameters());
        var early = asked.onlyIfOpen() && !isOpen(asked.period());
        if (early || !consolidate(asked.period())) {
            contribution.setExitStatus(new ExitStatus(ConsolidationParameters.NOTHING_NEW));
        }
        return RepeatStatus.FINISHED;
    }

    private boolean isOpen(PeriodCode code) {
        return plan.period(code).isOpenOn(OfficialDate.dayOf(clock.instant()));
    }

    /** Returns whether there is a version whose documents are to be written. */
    private boolean consolidate(PeriodCode code) {
        var latest = versions.findLatest(code);
        var sent = latest.isPresent() && latest.get().isWritten() && supplements.isReportSent(code);
        if (sent && isComplete(latest.get())) {
            LOG.info("consolidation of {}: the report went out and stays as it is", code);
            return false;
        }
        var totals = reading.read(plan.period(code), clock.instant());
        if (totals.sources().isEmpty()) {
            LOG.info("consolidation of {}: no file in force, nothing to consolidate", code);
            return false;
        }
        var approval = approval(totals, latest);
        var fingerprint = Fingerprint.of(totals, plan.version(), program.program(), approval);
        if (latest.isPresent() && latest.get().fingerprint().equals(fingerprint)) {
            LOG.info(
                    "consolidation of {}: nothing new since version {}",
                    code,
                    latest.get().number());
            return !isComplete(latest.get());
        }
        if (sent) {
            LOG.info("consolidation of {}: the report went out and what it was made of has changed", code);
            return false;
        }
        add(approval.map(given -> asApproved(code, given)).orElse(totals), fingerprint);
        return true;
    }

    private boolean isComplete(ReportVersion version) {
        return version.isWritten() && documents.areComplete(version.period(), version.number());
    }

    /** What is signed says the moment that was approved, not the moment of the approval. */
    private PeriodTotals asApproved(PeriodCode code, Approval approval) {
        var moment = versions.findAll(code).stream()
                .filter(version -> version.id() == approval.report())
                .map(ReportVersion::composedAt)
                .findFirst()
                .orElseGet(clock::instant);
        return reading.read(plan.period(code), moment);
    }

    private void add(PeriodTotals totals, String fingerprint) {
        var origin = new Origin(fingerprint, plan.version(), program.program());
        var version = versions.add(totals, plan.office().code(), origin);
        LOG.info(
                "consolidation of {}: version {} from {} files",
                version.period(),
                version.number(),
                totals.sources().size());
    }

    /** The approval that covers these figures: the one of the latest version, if that adds up the same files. */
    private Optional<Approval> approval(PeriodTotals totals, Optional<ReportVersion> latest) {
        var files =
                totals.sources().stream().map(SourceFile::submission).sorted().toList();
        return latest.filter(version -> versions.findSources(version.id()).equals(files)
                        && versions.origin(version.id()).planVersion().equals(plan.version()))
                .flatMap(version -> approvals.find(version.period(), version.id()));
    }
}
