package vn.tonghop.verdict;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.form.FormCode;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.submission.CorrectionRepository.Merge;
import vn.tonghop.submission.ReadingFacts;
import vn.tonghop.submission.RowCount;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.UnitDates;

/**
 * A file that waits for its verdict, with what no verdict on a file of the same round can change ({@link SettlementRounds}).
 *
 * @param file the file
 * @param facts how it was understood
 * @param isRefused whether something found about it refuses it as a whole
 * @param merge the merge that it is, if it is one
 * @param isSeen whether another file of its folder has the same bytes
 * @param isRepeating whether a key stands in it more than once
 * @param stored its rows as they were stored, before any rule for whole files
 * @param inForce the files in force for its unit and period, by their forms
 * @param lastRevision the highest number given so far for its unit, period and form; 0 if none
 * @param extendedUntil the last day of its unit in its period, if it was given an extension
 * @param isReportSent whether the report of its period has gone out
 */
record FileToSettle(
        Submission file,
        ReadingFacts facts,
        boolean isRefused,
        Optional<Merge> merge,
        boolean isSeen,
        boolean isRepeating,
        RowCount stored,
        Map<FormCode, Long> inForce,
        int lastRevision,
        Optional<LocalDate> extendedUntil,
        boolean isReportSent) {

    /** The days that hold for its unit in that period, which is its own. */
    UnitDates dates(ReportingPeriod period) {
        return UnitDates.of(period, extendedUntil);
    }
}
