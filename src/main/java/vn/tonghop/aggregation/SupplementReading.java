package vn.tonghop.aggregation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.aggregation.Supplement.ChangedFile;
import vn.tonghop.approval.ApprovalRepository;
import vn.tonghop.form.FormCode;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.IssuedSupplement;
import vn.tonghop.submission.RevisionRepository;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.SubmissionRepository;
import vn.tonghop.submission.SupplementEntry;
import vn.tonghop.submission.SupplementEntry.Occasion;
import vn.tonghop.submission.SupplementRepository;
import vn.tonghop.unit.UnitCode;
import vn.tonghop.vietnamese.OfficialDate;

/**
 * Adds up what a supplement changes: the files of the report that went out, with those of earlier supplements in their
 * places, against the same files with those of this supplement in theirs.
 */
public final class SupplementReading {

    private final Plan plan;
    private final PeriodReading reading;
    private final ReportVersionRepository versions;
    private final ApprovalRepository approvals;
    private final SupplementRepository supplements;
    private final SubmissionRepository submissions;
    private final RevisionRepository revisions;

    SupplementReading(
            Plan plan,
            PeriodReading reading,
            ReportVersionRepository versions,
            ApprovalRepository approvals,
            SupplementRepository supplements,
            SubmissionRepository submissions,
            RevisionRepository revisions) {
        this.plan = plan;
        this.reading = reading;
        this.versions = versions;
        this.approvals = approvals;
        this.supplements = supplements;
        this.submissions = submissions;
        this.revisions = revisions;
    }

    /** What that supplement changes; empty if nothing was proposed under its number, or no report was written. */
    public Optional<Supplement> read(IssuedSupplement issued) {
        return read(issued.period(), issued.number(), issued.date(), Optional.of(issued));
    }

    /** The same for one that is being collected, as it would be on that day. */
    public Optional<Supplement> readDraft(PeriodCode period, int number, LocalDate day) {
        return read(period, number, day, Optional.empty());
    }

    private Optional<Supplement> read(PeriodCode period, int number, LocalDate day, Optional<IssuedSupplement> issued) {
        var entries = supplements.findAll(period);
        var own = entries.stream().filter(entry -> entry.number() == number).toList();
        return own.isEmpty()
                ? Optional.empty()
                : versions.findLatestWritten(period).map(version -> {
                    var counted = reported(version, earlier(entries, number));
                    var before = totals(period, day, counted);
                    own.forEach(entry -> apply(entry, counted));
                    return new Supplement(
                            period,
                            number,
                            issued,
                            approvals.find(period, version.id()),
                            own.stream()
                                    .map(entry ->
                                            new ChangedFile(submissions.get(entry.submission()), entry.occasion()))
                                    .toList(),
                            before,
                            totals(period, day, counted));
                });
    }

    private static List<SupplementEntry> earlier(List<SupplementEntry> entries, int number) {
        return entries.stream().filter(entry -> entry.number() < number).toList();
    }

    /** The files of the report that went out, with those of earlier supplements in their places. */
    private Map<Place, Long> reported(ReportVersion version, List<SupplementEntry> earlier) {
        var counted = new LinkedHashMap<Place, Long>();
        versions.findSources(version.id()).stream()
                .map(submissions::get)
                .forEach(file -> counted.put(Place.of(file), file.id()));
        earlier.forEach(entry -> apply(entry, counted));
        return counted;
    }

    /** The moment is that of the paper, so that writing it again gives the same bytes. */
    private PeriodTotals totals(PeriodCode period, LocalDate day, Map<Place, Long> counted) {
        return reading.read(
                plan.period(period),
                new ArrayList<>(counted.values()),
                day.atStartOfDay(OfficialDate.ZONE).toInstant());
    }

    private void apply(SupplementEntry entry, Map<Place, Long> counted) {
        var file = submissions.get(entry.submission());
        var place = Place.of(file);
        if (entry.occasion() != Occasion.WITHDRAWN) {
            counted.put(place, file.id());
        } else if (Optional.of(file.id()).equals(Optional.ofNullable(counted.get(place)))) {
            counted.remove(place);
            before(file, place).ifPresent(id -> counted.put(place, id));
        }
    }

    /** The counted file before a withdrawn one. */
    private Optional<Long> before(Submission withdrawn, Place place) {
        return revisions.findCounted(place.unit(), place.period(), place.form()).stream()
                .filter(id -> id < withdrawn.id())
                .findFirst();
    }

    /** Where only one file counts. */
    private record Place(UnitCode unit, PeriodCode period, FormCode form) {

        private static Place of(Submission file) {
            return new Place(
                    file.unit().orElseThrow(),
                    file.period().orElseThrow(),
                    file.form().orElseThrow());
        }
    }
}
