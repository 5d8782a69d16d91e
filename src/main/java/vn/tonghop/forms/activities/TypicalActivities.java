package vn.tonghop.forms.activities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.report.wording.ReportContext;
import vn.tonghop.vietnamese.FoldedText;

/**
 * The activities that running text names: those with most people, then the newest, each of another unit and about something else.
 * What an earlier report of the same year could name is left to that report, as long as there is anything newer.
 */
final class TypicalActivities {

    private static final int MOST = 3;

    private static final Comparator<Activity> BEST = Comparator.comparing(
                    (Activity activity) -> activity.attendance().orElse(0))
            .thenComparing(Activity::heldOn)
            .reversed()
            .thenComparing(Activity::content);

    private TypicalActivities() {}

    static List<Activity> of(List<Activity> all, ActivityKind kind, ReportContext context) {
        var ofKind = all.stream().filter(activity -> activity.kind() == kind).toList();
        var since = reportedBefore(context);
        var newer = ofKind.stream()
                .filter(activity -> activity.heldOn().isAfter(since))
                .toList();
        return chosen(newer.isEmpty() ? ofKind : newer);
    }

    /** The last day of which an earlier period within this one tells. */
    private static LocalDate reportedBefore(ReportContext context) {
        var period = context.totals().period();
        return context.plan().periods().stream()
                .filter(other -> other.dataTo().isBefore(period.dataTo()))
                .filter(other -> !other.dataFrom().isBefore(period.dataFrom()))
                .map(ReportingPeriod::dataTo)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    private static List<Activity> chosen(List<Activity> activities) {
        var chosen = new ArrayList<Activity>();
        var units = new HashSet<>();
        var contents = new HashSet<FoldedText>();
        var isOfOneUnit = activities.stream().map(Activity::unit).distinct().count() == 1;
        activities.stream().sorted(BEST).forEach(activity -> {
            var isNew = !contents.contains(FoldedText.of(activity.content()))
                    && (isOfOneUnit || !units.contains(activity.unit()));
            if (isNew && chosen.size() < MOST) {
                contents.add(FoldedText.of(activity.content()));
                units.add(activity.unit());
                chosen.add(activity);
            }
        });
        return chosen;
    }
}
