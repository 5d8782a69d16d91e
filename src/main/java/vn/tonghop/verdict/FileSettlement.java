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
import vn.tonghop.submission.ReadingFactsRepository;
import vn.tonghop.submission.RowCount;
import vn.tonghop.submission.RowRepository;
import vn.tonghop.submission.Settlement;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.SubmissionRepository;
import vn.tonghop.submission.Verdict;
import vn.tonghop.unit.UnitCode;
import vn.tonghop.vietnamese.OfficialNumber;

/**
 * Gives the verdict on one file. Call it in one transaction for each file, in order of arrival: with the verdict the rows
 * become visible, all of them or none, by switching the revision in force.
 */
public final class FileSettlement {

    private final Plan plan;
    private final ProgramVersion program;
    private final Records records;
    private final LateArrivals arrivals;
    private final Rules rules;

    /** The tables that a verdict touches. */
    public record Records(
            SubmissionRepository submissions,
            ReadingFactsRepository facts,
            RowRepository rows,
            FindingRepository findings,
            InForceRepository inForce) {}

    /** The rules that need more than one row. */
    public record Rules(WholeFileRules wholeFile, AcrossForms acrossForms, AcrossPeriods acrossPeriods) {}

    /** Version of this program, kept with every verdict. */
    public record ProgramVersion(String value) {}

    public FileSettlement(Plan plan, ProgramVersion program, Records records, LateArrivals arrivals, Rules rules) {
        this.plan = plan;
        this.program = program;
        this.records = records;
        this.arrivals = arrivals;
        this.rules = rules;
    }

    /** Settles a file whose rows are stored. */
    public Verdict settle(Submission file, Instant now) {
        var facts = records.facts().get(file.id());
        var findings = new ArrayList<Finding>();
        var settlement = settlement(file, facts, findings);
        records.submissions().settle(file.id(), settlement, now);
        if (settlement.verdict().counts()) {
            putInForce(file, facts.period().orElseThrow(), facts.form().orElseThrow(), findings);
        }
        if (settlement.verdict() != Verdict.DUPLICATE) {
            findings.addAll(arrivals.seenBefore(file));
            facts.period()
                    .map(plan::period)
                    .flatMap(period -> arrivals.propose(file, period, settlement.verdict(), now))
                    .ifPresent(findings::add);
        }
        records.findings().addAll(file.id(), Stage.SETTLING, findings);
        return settlement.verdict();
    }

    private Settlement settlement(Submission file, ReadingFacts facts, List<Finding> findings) {
        var duplicate = records.inForce().findSameContent(file.folder(), file.sha256());
        if (duplicate.isPresent()) {
            return verdict(Verdict.DUPLICATE, Optional.empty(), duplicate, asStored(file, facts));
        }
        if (records.findings().refusesFile(file.id())) {
            return verdict(Verdict.REFUSED, Optional.empty(), Optional.empty(), RowCounts.allRefused(facts));
        }
        var unit = file.unit().orElseThrow();
        var form = facts.form().orElseThrow();
        var overtaken = arrivals.overtaken(
                file, records.inForce().find(unit, facts.period().orElseThrow(), form));
        if (overtaken.isPresent()) {
            findings.add(overtaken.get());
            return verdict(Verdict.REFUSED, Optional.empty(), Optional.empty(), RowCounts.allRefused(facts));
        }
        var rows = rows(file, facts, unit, form, findings);
        var fault = RowCounts.fault(facts, rows);
        if (fault.isPresent()) {
            findings.add(fault.get());
            return verdict(Verdict.REFUSED, Optional.empty(), Optional.empty(), RowCounts.everythingElseRefused(facts));
        }
        var verdict = verdict(file, facts, rows, findings);
        var revision = verdict.counts()
                ? Optional.of(
                        records.submissions().lastRevision(unit, facts.period().orElseThrow(), form) + 1)
                : Optional.<Integer>empty();
        return verdict(verdict, revision, Optional.empty(), rows);
    }

    /** Nothing of a duplicate counts; its rows are told as they were found right or wrong. */
    private RowCount asStored(Submission file, ReadingFacts facts) {
        var rows = records.rows().count(file.id());
        return RowCounts.fault(facts, rows).isEmpty() ? rows : RowCounts.allAccepted(facts);
    }

    private RowCount rows(Submission file, ReadingFacts facts, UnitCode unit, Form form, List<Finding> findings) {
        if (facts.nil() == ReadingFacts.NilReturn.YES) {
            return RowCounts.allAccepted(facts);
        }
        findings.addAll(rules.wholeFile().apply(file.id(), unit, form));
        if (form == Form.RESULTS) {
            var period = plan.period(facts.period().orElseThrow());
            findings.addAll(rules.acrossPeriods().compare(file.id(), unit, period));
        }
        return records.rows().count(file.id());
    }

    private Verdict verdict(Submission file, ReadingFacts facts, RowCount rows, List<Finding> findings) {
        var nil = facts.nil() == ReadingFacts.NilReturn.YES;
        if (!nil && !plan.limits().allow(rows.refused(), rows.accepted())) {
            findings.add(Finding.ofFile(
                    FindingCode.REFUSED_ROWS_ABOVE_LIMIT,
                    OfficialNumber.written(rows.all()),
                    OfficialNumber.written(rows.refused()),
                    OfficialNumber.written(rows.accepted())));
            return Verdict.REFUSED;
        }
        var period = plan.period(facts.period().orElseThrow());
        if (!arrivals.dates(file.unit().orElseThrow(), period).isCounted(file.received())) {
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
            findings.addAll(rules.acrossForms().compare(unit, period, form));
        }
    }

    private Settlement verdict(Verdict verdict, Optional<Integer> revision, Optional<Long> duplicateOf, RowCount rows) {
        return new Settlement(verdict, revision, duplicateOf, rows, plan.version(), program.value());
    }
}
