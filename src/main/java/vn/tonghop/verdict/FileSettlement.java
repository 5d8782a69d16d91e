package vn.tonghop.verdict;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.form.FormCode;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.AuditEntry;
import vn.tonghop.submission.FindingRepository;
import vn.tonghop.submission.FindingRepository.Stage;
import vn.tonghop.submission.InForceRepository;
import vn.tonghop.submission.Settlement;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.SubmissionRepository;
import vn.tonghop.submission.Verdict;

/**
 * Makes verdicts hold. To be called in one transaction for each file, in order of arrival: with the verdict the rows become
 * visible, all of them or none, by switching the revision in force.
 */
final class FileSettlement {

    private static final Logger LOG = LoggerFactory.getLogger(FileSettlement.class);

    private final Plan plan;
    private final AuditEntry.Versions versions;
    private final SubmissionRepository submissions;
    private final FindingRepository findings;
    private final InForceRepository inForce;
    private final LateArrivals arrivals;
    private final AcrossForms acrossForms;
    private final Clock clock;

    FileSettlement(
            Plan plan,
            AuditEntry.Versions versions,
            SubmissionRepository submissions,
            FindingRepository findings,
            InForceRepository inForce,
            LateArrivals arrivals,
            AcrossForms acrossForms,
            Clock clock) {
        this.plan = plan;
        this.versions = versions;
        this.submissions = submissions;
        this.findings = findings;
        this.inForce = inForce;
        this.arrivals = arrivals;
        this.acrossForms = acrossForms;
        this.clock = clock;
    }

    /** Settles one file. */
    void settle(JudgedFile judged) {
        settle(judged, clock.instant());
        var file = judged.file();
        LOG.info("submission {} of {} (sha {}): {}", file.id(), file.folder(), file.sha256(), judged.verdict());
        if (judged.verdict() == Verdict.REFUSED) {
            logContradiction(file);
        }
    }

    private void logContradiction(Submission file) {
        findings.find(file.id(), FindingCode.UNIT_CONTRADICTED)
                .flatMap(claim -> plan.units().read(claim.value()))
                .ifPresent(claimed -> LOG.warn(
                        "submission {} lies in the folder of {} and says that it is of {}",
                        file.id(),
                        file.folder(),
                        claimed.code()));
    }

    private void settle(JudgedFile judged, Instant now) {
        var file = judged.file();
        submissions.settle(file.id(), settlement(judged), now);
        var found = new ArrayList<>(judged.findings());
        if (judged.verdict().counts()) {
            putInForce(judged, found);
        }
        if (judged.verdict() != Verdict.DUPLICATE) {
            found.addAll(arrivals.seenBefore(judged.known()));
            judged.facts()
                    .period()
                    .map(plan::period)
                    .flatMap(period -> arrivals.propose(judged.known(), period, judged.verdict(), now))
                    .ifPresent(found::add);
        }
        findings.addAll(Stage.SETTLING, Map.of(file.id(), found));
    }

    private Settlement settlement(JudgedFile judged) {
        var unit = judged.file().unit();
        var revision = judged.verdict().counts()
                ? Optional.of(submissions.lastRevision(unit.orElseThrow(), period(judged), form(judged)) + 1)
                : Optional.<Integer>empty();
        return new Settlement(
                judged.verdict(), revision, judged.duplicateOf(), judged.rows(), versions.plan(), versions.program());
    }

    /** A file that came before the one in force, and was only settled later, does not displace it. */
    private void putInForce(JudgedFile judged, List<Finding> found) {
        var file = judged.file();
        var form = form(judged);
        var unit = file.unit().orElseThrow();
        var counted = new HashMap<>(judged.inForce());
        var newer = Optional.ofNullable(counted.get(form))
                .map(submissions::get)
                .filter(current -> current.received().isAfter(file.received()));
        if (newer.isEmpty()) {
            inForce.put(unit, period(judged), form, file.id());
            counted.put(form, file.id());
            found.addAll(acrossForms.compare(unit, form, counted));
        }
    }

    private static PeriodCode period(JudgedFile judged) {
        return judged.facts().period().orElseThrow();
    }

    private static FormCode form(JudgedFile judged) {
        return judged.facts().form().orElseThrow();
    }
}
