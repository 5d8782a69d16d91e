package vn.tonghop.verdict;

import java.util.Optional;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.submission.ReadingFacts;
import vn.tonghop.submission.RowCount;

/** The account of the lines of a file: every line must be accounted for before a verdict is given. */
final class RowCounts {

    private RowCounts() {}

    static RowCount allAccepted(ReadingFacts facts) {
        return new RowCount(facts.data().rows(), facts.data().lines(), 0, 0);
    }

    static RowCount allRefused(ReadingFacts facts) {
        return new RowCount(0, 0, facts.data().rows(), facts.data().lines());
    }

    /** What is wrong with the account, if it does not add up; such a file must not count. */
    static Optional<Finding> fault(ReadingFacts facts, RowCount rows) {
        var lines = facts.lines().withData(rows.acceptedLines(), rows.refusedLines());
        if (lines.addsUp() && rows.all() == facts.data().rows()) {
            return Optional.empty();
        }
        var known = lines.preamble() + lines.header() + lines.blank() + lines.aside();
        return Optional.of(Finding.ofFile(
                FindingCode.LINES_DO_NOT_ADD_UP,
                Long.toString(lines.all()),
                Long.toString(known + rows.acceptedLines() + rows.refusedLines()),
                Long.toString(facts.data().rows()),
                Long.toString(rows.all())));
    }

    /** All rows as refused, with every line that is not known to be something else. */
    static RowCount everythingElseRefused(ReadingFacts facts) {
        var lines = facts.lines();
        var rest = lines.all() - lines.preamble() - lines.header() - lines.blank() - lines.aside();
        return new RowCount(0, 0, facts.data().rows(), rest);
    }
}
