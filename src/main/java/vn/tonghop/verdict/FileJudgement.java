package vn.tonghop.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.form.FormCode;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.FindingRepository;
import vn.tonghop.submission.InForceRepository;
import vn.tonghop.submission.ReadingFacts;
import vn.tonghop.submission.ReadingFactsRepository;
import vn.tonghop.submission.RowCount;
import vn.tonghop.submission.RowRepository;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.Verdict;
import vn.tonghop.vietnamese.OfficialNumber;

/**
 * Finds the verdict on a file whose rows are stored, with the rules that need more than one row. Rows that fail those become
 * refused rows at once; so it is to be in the transaction that settles the file.
 */
final class FileJudgement {

    private final Plan plan;
    private final ReadingFactsRepository facts;
    private final RowRepository rows;
    private final FindingRepository findings;
    private final InForceRepository inForce;
    private final LateArrivals arrivals;
    private final StoredRowRules rules;
    private final RevisionLoss loss;

    FileJudgement(
            Plan plan,
            ReadingFactsRepository facts,
            RowRepository rows,
            FindingRepository findings,
            InForceRepository inForce,
            LateArrivals arrivals,
            StoredRowRules rules,
            RevisionLoss loss) {
        this.plan = plan;
        this.facts = facts;
        this.rows = rows;
        this.findings = findings;
        this.inForce = inForce;
        this.arrivals = arrivals;
        this.rules = rules;
        this.loss = loss;
    }

    /** The verdict on a file, which does not hold before it is settled. */
    JudgedFile judge(Submission file) {
        var about = facts.get(file.id());
        var duplicate = inForce.findSameContent(file.folder(), file.sha256());
        if (duplicate.isPresent()) {
            return new JudgedFile(file, about, Verdict.DUPLICATE, duplicate, asStored(file, about), List.of());
        }
        if (findings.refusesFile(file.id())) {
            return refused(file, about, RowCounts.allRefused(about), List.of());
        }
        var current = inForce.find(file.unit().orElseThrow(), about.period().orElseThrow(), form(about));
        return arrivals.overtaken(file, current)
                .map(overtaken -> refused(file, about, asStored(file, about), List.of(overtaken)))
                .orElseGet(() -> byRows(file, about, current));
    }

    /** Nothing of the file counts; its rows are told as they were found right or wrong. */
    private RowCount asStored(Submission file, ReadingFacts about) {
        var stored = rows.count(file.id(), about.form());
        return RowCounts.fault(about, stored).isEmpty() ? stored : RowCounts.allAccepted(about);
    }

    private JudgedFile byRows(Submission file, ReadingFacts about, Optional<Long> current) {
        var found = new ArrayList<>(rules.apply(file, about));
        var counted = isNil(about) ? RowCounts.allAccepted(about) : rows.count(file.id(), about.form());
        var fault = RowCounts.fault(about, counted);
        if (fault.isPresent()) {
            found.add(fault.get());
            return refused(file, about, RowCounts.everythingElseRefused(about), found);
        }
        var verdict = verdict(file, about, counted, found);
        if (verdict.counts()) {
            verdict = besideTheOther(verdict, current.flatMap(other -> loss.of(file, about, other)), found);
        }
        return new JudgedFile(file, about, verdict, Optional.empty(), counted, found);
    }

    private Verdict verdict(Submission file, ReadingFacts about, RowCount counted, List<Finding> found) {
        if (!isNil(about) && !plan.limits().allow(counted.refused(), counted.accepted())) {
            found.add(Finding.ofFile(
                    FindingCode.REFUSED_ROWS_ABOVE_LIMIT,
                    OfficialNumber.inSentence(counted.all()),
                    OfficialNumber.inSentence(counted.refused()),
                    OfficialNumber.inSentence(counted.accepted())));
            return Verdict.REFUSED;
        }
        var unfinished = unfinished(file, found);
        if (unfinished.isPresent()) {
            found.add(unfinished.get());
            return Verdict.REFUSED;
        }
        var period = plan.period(about.period().orElseThrow());
        if (!arrivals.dates(file.unit().orElseThrow(), period).isCounted(file.received())) {
            return Verdict.LATE;
        }
        if (isNil(about)) {
            return Verdict.NIL;
        }
        return counted.refused() == 0 ? Verdict.ACCEPTED : Verdict.PARTLY_ACCEPTED;
    }

    /** A last line without its end is no proof of a copy that broke off; that indicators are missing behind it is. */
    private Optional<Finding> unfinished(Submission file, List<Finding> found) {
        return found.stream().noneMatch(finding -> finding.code() == FindingCode.INDICATOR_NOT_REPORTED)
                ? Optional.empty()
                : findings.find(file.id(), FindingCode.LAST_LINE_OPEN)
                        .map(open -> Finding.ofCell(FindingCode.FILE_UNFINISHED, open.line(), "", open.value()));
    }

    /** The verdict once it is known what the file lacks of the one that it would replace. */
    private static Verdict besideTheOther(Verdict verdict, Optional<Finding> lost, List<Finding> found) {
        lost.ifPresent(found::add);
        if (lost.isEmpty() || verdict == Verdict.NIL) {
            return verdict;
        }
        return lost.get().refusesFile() ? Verdict.REFUSED : Verdict.PARTLY_ACCEPTED;
    }

    private static FormCode form(ReadingFacts about) {
        return about.form().orElseThrow();
    }

    private static boolean isNil(ReadingFacts about) {
        return about.nil() == ReadingFacts.NilReturn.YES;
    }

    private static JudgedFile refused(Submission file, ReadingFacts about, RowCount rows, List<Finding> findings) {
        return new JudgedFile(file, about, Verdict.REFUSED, Optional.empty(), rows, findings);
    }
}
