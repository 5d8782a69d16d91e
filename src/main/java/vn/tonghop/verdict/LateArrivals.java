package vn.tonghop.verdict;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.submission.RevisionRepository;
import vn.tonghop.submission.SubmissionRepository;
import vn.tonghop.submission.SupplementEntry.Occasion;
import vn.tonghop.submission.SupplementRepository;
import vn.tonghop.submission.Verdict;
import vn.tonghop.vietnamese.OfficialDate;

/** What the calendar and the earlier files of a unit mean for a file: late, too late for the report, seen before. */
final class LateArrivals {

    private final SubmissionRepository submissions;
    private final SupplementRepository supplements;
    private final RevisionRepository revisions;

    LateArrivals(SubmissionRepository submissions, SupplementRepository supplements, RevisionRepository revisions) {
        this.submissions = submissions;
        this.supplements = supplements;
        this.revisions = revisions;
    }

    /** Proposes a supplement for a file that the report cannot hold any more. */
    Optional<Finding> propose(FileToSettle known, ReportingPeriod period, Verdict verdict, Instant now) {
        var sent = known.isReportSent();
        if (verdict != Verdict.LATE && !(verdict.counts() && sent)) {
            return Optional.empty();
        }
        var occasion = verdict == Verdict.LATE ? Occasion.LATE : Occasion.AFTER_REPORT;
        var number = supplements.propose(period.code(), known.file().id(), occasion, now);
        var code = sent ? FindingCode.REPORT_ALREADY_SENT : FindingCode.SUPPLEMENT_PROPOSED;
        return Optional.of(Finding.ofFile(code, "", period.label(), Integer.toString(number)));
    }

    /** Corrected rows must not bring back a file that a newer one has replaced. */
    Optional<Finding> overtaken(FileToSettle known, Optional<Long> inForce) {
        var base = known.merge().map(merge -> submissions.get(merge.base()));
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
    List<Finding> seenBefore(FileToSettle known) {
        var before = known.isSeen() ? revisions.findEarlierWithSameContent(known.file()) : Optional.<Long>empty();
        return before.map(submissions::get).stream()
                .map(earlier -> Finding.ofFile(
                        FindingCode.SAME_AS_EARLIER,
                        earlier.fileName(),
                        Long.toString(earlier.id()),
                        OfficialDate.moment(earlier.received().atZone(OfficialDate.ZONE))))
                .toList();
    }
}
