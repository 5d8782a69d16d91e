package vn.tonghop.verdict;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.form.FormCode;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.AuditEntry;
import vn.tonghop.submission.FindingRepository;
import vn.tonghop.submission.FindingRepository.Stage;
import vn.tonghop.submission.InForceRepository;
import vn.tonghop.submission.InForceRepository.Subject;
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

    /** Settles the files of a round. */
    void settle(List<JudgedFile> round) {
        var now = clock.instant();
        submissions.settleAll(byNumber(round, this::settlement), now);
        var counted = round.stream()
                .filter(this::replaces)
                .collect(Collectors.toMap(
                        FileSettlement::subject, judged -> judged.file().id()));
        inForce.putAll(counted);
        var numbers = Set.copyOf(counted.values());
        findings.addAll(
                Stage.SETTLING,
                byNumber(
                        round,
                        judged ->
                                findings(judged, numbers.contains(judged.file().id()), now)));
        round.forEach(this::log);
    }

    private static <T> Map<Long, T> byNumber(List<JudgedFile> round, Function<JudgedFile, T> value) {
        var values = new LinkedHashMap<Long, T>();
        round.forEach(judged -> values.put(judged.file().id(), value.apply(judged)));
        return values;
    }

    private void log(JudgedFile judged) {
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

    private List<Finding> findings(JudgedFile judged, boolean isInForce, Instant now) {
        var found = new ArrayList<>(judged.findings());
        if (isInForce) {
            found.addAll(differences(judged));
        }
        if (judged.verdict() != Verdict.DUPLICATE) {
            found.addAll(arrivals.seenBefore(judged.known()));
            judged.facts()
                    .period()
                    .map(plan::period)
                    .flatMap(period -> arrivals.propose(judged.known(), period, judged.verdict(), now))
                    .ifPresent(found::add);
        }
        return found;
    }

    private Settlement settlement(JudgedFile judged) {
        var revision =
                judged.verdict().counts() ? Optional.of(judged.known().lastRevision() + 1) : Optional.<Integer>empty();
        return new Settlement(
                judged.verdict(), revision, judged.duplicateOf(), judged.rows(), versions.plan(), versions.program());
    }

    /** A file that came before the one in force, and was only settled later, does not displace it. */
    private boolean replaces(JudgedFile judged) {
        return judged.verdict().counts()
                && Optional.ofNullable(judged.known().inForce().get(form(judged)))
                        .map(submissions::get)
                        .filter(current ->
                                current.received().isAfter(judged.file().received()))
                        .isEmpty();
    }

    private List<Finding> differences(JudgedFile judged) {
        var counted = new HashMap<>(judged.known().inForce());
        counted.put(form(judged), judged.file().id());
        return acrossForms.compare(judged.file().unit().orElseThrow(), form(judged), counted);
    }

    private static Subject subject(JudgedFile judged) {
        return new Subject(
                judged.file().unit().orElseThrow(), judged.facts().period().orElseThrow(), form(judged));
    }

    private static FormCode form(JudgedFile judged) {
        return judged.facts().form().orElseThrow();
    }
}
