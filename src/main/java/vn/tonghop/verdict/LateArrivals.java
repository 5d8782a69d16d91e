package vn.tonghop.verdict;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.submission.CorrectionRepository;
import vn.tonghop.submission.ExtensionRepository;
import vn.tonghop.submission.RevisionRepository;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.SubmissionRepository;
import vn.tonghop.submission.SupplementEntry.Occasion;
import vn.tonghop.submission.SupplementRepository;
import vn.tonghop.submission.UnitDates;
import vn.tonghop.submission.Verdict;
import vn.tonghop.unit.UnitCode;
import vn.tonghop.vietnamese.OfficialDate;

/** What the calendar and the earlier files of a unit mean for a file: late, too late for the report, seen before. */
final class LateArrivals {

    private final SubmissionRepository submissions;
    private final ExtensionRepository extensions;
    private final SupplementRepository supplements;
    private final RevisionRepository revisions;
    private final CorrectionRepository merges;

    LateArrivals(
            SubmissionRepository submissions,
            ExtensionRepository extensions,
            SupplementRepository supplements,
            RevisionRepository revisions,
            CorrectionRepository merges) {
        this.submissions = submissions;
        this.extensions = extensions;
        this.supplements = supplements;
        this.revisions = revisions;
        this.merges = merges;
    }

    /** The days that hold for a unit. */
    UnitDates dates(UnitCode unit, ReportingPeriod period) {
        return extensions.dates(unit, period);
    }

    /** Proposes a supplement for a file that the report cannot hold any more. */
    Optional<Finding> propose(Submission file, ReportingPeriod period, Verdict verdict, Instant now) {
        var sent = supplements.isReportSent(period.code());
        if (verdict != Verdict.LATE && !(verdict.counts() && sent)) {
            return Optional.empty();
        }
        var occasion = verdict == Verdict.LATE ? Occasion.LATE : Occasion.AFTER_REPORT;
        var number = supplements.propose(period.code(), file.id(), occasion, now);
        var code = sent ? FindingCode.REPORT_ALREADY_SENT : FindingCode.SUPPLEMENT_PROPOSED;
        return Optional.of(Finding.ofFile(code, "", period.label(), Integer.toString(number)));
    }

    /** Corrected rows must not bring back a file that a newer one has replaced. */
    Optional<Finding> overtaken(Submission file, Optional<Long> inForce) {
        var base = merges.find(file.id()).map(merge -> submissions.get(merge.base()));
        return base.flatMap(corrected -> inForce.filter(counted -> counted != corrected.id())
                .map(submissions::get)
                .filter(counted -> !counted.received().isBefore(corrected.received()))
                .map(counted -> Finding.ofFile(
                        FindingCode.CORRECTION_TABLE_OVERTAKEN,
                        corrected.fileName(),
                        Long.toString(corrected.id()),
                        counted.fileName(),
                        Long.toString(counted.id()))));
    }

    /** The same bytes are recognised for ever; if they do not count now, that is said and they are judged again. */
    List<Finding> seenBefore(Submission file) {
        return revisions.findEarlierWithSameContent(file).map(submissions::get).stream()
                .map(earlier -> Finding.ofFile(
                        FindingCode.SAME_AS_EARLIER,
                        earlier.fileName(),
                        Long.toString(earlier.id()),
                        OfficialDate.moment(earlier.received().atZone(OfficialDate.ZONE))))
                .toList();
    }
}
