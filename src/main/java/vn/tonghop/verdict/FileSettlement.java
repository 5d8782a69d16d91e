package vn.tonghop.verdict;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.form.Form;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.FindingRepository;
import vn.tonghop.submission.FindingRepository.Stage;
import vn.tonghop.submission.InForceRepository;
import vn.tonghop.submission.ReadingFacts;
import vn.tonghop.submission.RowCount;
import vn.tonghop.submission.RowRepository;
import vn.tonghop.submission.Settlement;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.SubmissionRepository;
import vn.tonghop.submission.Verdict;
import vn.tonghop.unit.UnitCode;

/**
 * Gives the verdict on one file. Call it in one transaction for each file, in order of arrival: with the verdict the rows
 * become visible, all of them or none, by switching the revision in force.
 */
public final class FileSettlement {

    private final Plan plan;
    private final ProgramVersion program;
    private final Records records;
    private final WholeFileRules wholeFile;
    private final AcrossForms acrossForms;

    /** The tables that a verdict touches. */
    public record Records(
            SubmissionRepository submissions,
            RowRepository rows,
            FindingRepository findings,
            InForceRepository inForce) {}

    /** Version of this program, kept with every verdict. */
    public record ProgramVersion(String value) {}

    public FileSettlement(
            Plan plan, ProgramVersion program, Records records, WholeFileRules wholeFile, AcrossForms acrossForms) {
        this.plan = plan;
        this.program = program;
        this.records = records;
        this.wholeFile = wholeFile;
        this.acrossForms = acrossForms;
    }

    /** Settles a file whose rows are stored. */
    public Verdict settle(Submission file, Instant now) {
        var facts = records.submissions().facts(file.id());
        var findings = new ArrayList<Finding>();
        var settlement = settlement(file, facts, findings);
        records.submissions().settle(file.id(), settlement, now);
        if (settlement.verdict().counts()) {
            putInForce(file, facts.period().orElseThrow(), facts.form().orElseThrow(), findings);
        }
        records.findings().addAll(file.id(), Stage.SETTLING, findings);
        return settlement.verdict();
    }

    private Settlement settlement(Submission file, ReadingFacts facts, List<Finding> findings) {
        var duplicate = records.inForce().findSameContent(file.folder(), file.sha256());
        if (duplicate.isPresent()) {
            return verdict(Verdict.DUPLICATE, Optional.empty(), duplicate, allAccepted(facts));
        }
        if (records.findings().refusesFile(file.id())) {
            return verdict(Verdict.REFUSED, Optional.empty(), Optional.empty(), allRefused(facts));
        }
        var unit = file.unit().orElseThrow();
        var form = facts.form().orElseThrow();
        var rows = rows(file, facts, unit, form, findings);
        var verdict = verdict(file, facts, rows, findings);
        var revision = verdict.counts()
                ? Optional.of(
                        records.submissions().lastRevision(unit, facts.period().orElseThrow(), form) + 1)
                : Optional.<Integer>empty();
        return verdict(verdict, revision, Optional.empty(), rows);
    }

    private RowCount rows(Submission file, ReadingFacts facts, UnitCode unit, Form form, List<Finding> findings) {
        if (facts.nil() == ReadingFacts.NilReturn.YES) {
            return allAccepted(facts);
        }
        findings.addAll(wholeFile.apply(file.id(), unit, form));
        return records.rows().count(file.id());
    }

    private Verdict verdict(Submission file, ReadingFacts facts, RowCount rows, List<Finding> findings) {
        var nil = facts.nil() == ReadingFacts.NilReturn.YES;
        if (!nil && !plan.limits().allow(rows.refused(), rows.accepted())) {
            findings.add(Finding.ofFile(
                    FindingCode.REFUSED_ROWS_ABOVE_LIMIT,
                    Long.toString(rows.all()),
                    Long.toString(rows.refused()),
                    Long.toString(rows.accepted())));
            return Verdict.REFUSED;
        }
        if (!plan.period(facts.period().orElseThrow()).isCounted(file.received())) {
            return Verdict.LATE;
        }
        if (nil) {
            return Verdict.NIL;
        }
        return rows.refused() == 0 ? Verdict.ACCEPTED : Verdict.PARTLY_ACCEPTED;
    }

    /** A file that came before the one in force, and was only settled later, does not displace it. */
    private void putInForce(Submission file, PeriodCode period, Form form, List<Finding> findings) {
        var unit = file.unit().orElseThrow();
        var newer = records.inForce()
                .find(unit, period, form)
                .map(records.submissions()::get)
                .filter(current -> current.received().isAfter(file.received()));
        if (newer.isEmpty()) {
            records.inForce().put(unit, period, form, file.id());
            findings.addAll(acrossForms.compare(unit, period, form));
        }
    }

    private Settlement verdict(Verdict verdict, Optional<Integer> revision, Optional<Long> duplicateOf, RowCount rows) {
        return new Settlement(verdict, revision, duplicateOf, rows, plan.version(), program.value());
    }

    private static RowCount allAccepted(ReadingFacts facts) {
        return new RowCount(facts.data().rows(), facts.data().lines(), 0, 0);
    }

    private static RowCount allRefused(ReadingFacts facts) {
        return new RowCount(0, 0, facts.data().rows(), facts.data().lines());
    }
}
