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
    private final RowRepository rows;
    private final FindingRepository findings;
    private final InForceRepository inForce;
    private final LateArrivals arrivals;
    private final StoredRowRules rules;
    private final RevisionLoss loss;

    FileJudgement(
            Plan plan,
            RowRepository rows,
            FindingRepository findings,
            InForceRepository inForce,
            LateArrivals arrivals,
            StoredRowRules rules,
            RevisionLoss loss) {
        this.plan = plan;
        this.rows = rows;
        this.findings = findings;
        this.inForce = inForce;
        this.arrivals = arrivals;
        this.rules = rules;
        this.loss = loss;
    }

    /** The verdict on a file, which does not hold before it is settled. */
    JudgedFile judge(FileToSettle known) {
        var file = known.file();
        var about = known.facts();
        var duplicate = known.isSeen() ? inForce.findSameContent(file.folder(), file.sha256()) : Optional.<Long>empty();
        if (duplicate.isPresent()) {
            return new JudgedFile(known, Verdict.DUPLICATE, duplicate, asStored(known), List.of());
        }
        if (known.isRefused()) {
            return refused(known, RowCounts.allRefused(about), List.of());
        }
        return arrivals.overtaken(known, Optional.ofNullable(known.inForce().get(form(about))))
                .map(overtaken -> refused(known, asStored(known), List.of(overtaken)))
                .orElseGet(() -> byRows(known));
    }

    /** Nothing of the file counts; its rows are told as they were found right or wrong. */
    private static RowCount asStored(FileToSettle known) {
        var stored = known.stored();
        return RowCounts.fault(known.facts(), stored).isEmpty() ? stored : RowCounts.allAccepted(known.facts());
    }

    private JudgedFile byRows(FileToSettle known) {
        var about = known.facts();
        var found = new ArrayList<>(rules.apply(known));
        var counted = isNil(about) ? RowCounts.allAccepted(about) : counted(known, found);
        var fault = RowCounts.fault(about, counted);
        if (fault.isPresent()) {
            found.add(fault.get());
            return refused(known, RowCounts.everythingElseRefused(about), found);
        }
        var verdict = verdict(known, counted, found);
        if (verdict.counts()) {
            var lost = Optional.ofNullable(known.inForce().get(form(about)))
                    .flatMap(other -> loss.of(known.file(), about, other));
            verdict = besideTheOther(verdict, lost, found);
        }
        return new JudgedFile(known, verdict, Optional.empty(), counted, found);
    }

    /** No rule refuses a row without a word. */
    private RowCount counted(FileToSettle known, List<Finding> found) {
        return found.isEmpty() ? known.stored() : rows.count(known.file().id(), form(known.facts()));
    }

    private Verdict verdict(FileToSettle known, RowCount counted, List<Finding> found) {
        var file = known.file();
        var about = known.facts();
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
        if (!known.dates(period).isCounted(file.received())) {
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

    private static JudgedFile refused(FileToSettle known, RowCount rows, List<Finding> findings) {
        return new JudgedFile(known, Verdict.REFUSED, Optional.empty(), rows, findings);
    }
}
