package vn.tonghop.aggregation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.tonghop.approval.Approval;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.submission.IssuedSupplement;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.SupplementEntry.Occasion;

/**
 * What a supplement changes of a report that went out.
 *
 * @param period the period
 * @param number number of the supplement, from 1
 * @param issued number, date and signer of its paper; empty as long as it is a draft
 * @param report number and date of the report that went out, if a person approved it
 * @param files the files that are new, or gone
 * @param before the totals as reported so far, earlier supplements included
 * @param after the totals from now on
 */
public record Supplement(
        PeriodCode period,
        int number,
        Optional<IssuedSupplement> issued,
        Optional<Approval> report,
        List<ChangedFile> files,
        PeriodTotals before,
        PeriodTotals after) {

    /** A file and why it is in the supplement. */
    public record ChangedFile(Submission file, Occasion occasion) {}

    /** The figure of one indicator before and after. */
    public record ChangedTotal(IndicatorTotal before, IndicatorTotal after) {

        private boolean isDifferent() {
            var sameAmount = before.amount().isPresent() == after.amount().isPresent()
                    && before.amount()
                            .flatMap(then -> after.amount().map(now -> then.compareTo(now) == 0))
                            .orElse(true);
            return !sameAmount;
        }
    }

    public Supplement {
        files = List.copyOf(files);
    }

    /** The figures of the office that are others now, in the order of the plan. */
    public List<ChangedTotal> changes() {
        return IntStream.range(0, after.office().size())
                .mapToObj(index -> new ChangedTotal(
                        before.office().get(index), after.office().get(index)))
                .filter(ChangedTotal::isDifferent)
                .toList();
    }
}
