package vn.tonghop.forms.activities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.report.wording.ReportContext;
import vn.tonghop.unit.UnitCode;
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

    private final LocalDate since;
    /** The best of each unit, the newer ones and all of them: more than these no choice can need. */
    private final Map<UnitCode, List<Activity>> newer = new LinkedHashMap<>();

    private final Map<UnitCode, List<Activity>> all = new LinkedHashMap<>();

    private TypicalActivities(LocalDate since) {
        this.since = since;
    }

    static List<Activity> of(Stream<Activity> activities, ActivityKind kind, ReportContext context) {
        var typical = new TypicalActivities(reportedBefore(context));
        activities.filter(activity -> activity.kind() == kind).forEach(typical::see);
        return chosen(typical.newer.isEmpty() ? typical.all : typical.newer);
    }

    private void see(Activity activity) {
        keep(all.computeIfAbsent(activity.unit(), first -> new ArrayList<>()), activity);
        if (activity.heldOn().isAfter(since)) {
            keep(newer.computeIfAbsent(activity.unit(), first -> new ArrayList<>()), activity);
        }
    }

    /** Keeps the best of a unit in their order, each about something else; of two that are as good the one that came first. */
    private static void keep(List<Activity> best, Activity activity) {
        if (best.size() == MOST && BEST.compare(activity, best.get(MOST - 1)) >= 0) {
            return;
        }
        var place = 0;
        while (place < best.size() && BEST.compare(activity, best.get(place)) >= 0) {
            place++;
        }
        var content = FoldedText.of(activity.content());
        var known = contents(best).indexOf(content);
        if (known < 0 || known >= place) {
            best.add(place, activity);
            if (known >= 0) {
                best.remove(known + 1);
            }
            best.subList(Math.min(MOST, best.size()), best.size()).clear();
        }
    }

    private static List<FoldedText> contents(List<Activity> activities) {
        return activities.stream()
                .map(activity -> FoldedText.of(activity.content()))
                .toList();
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

    private static List<Activity> chosen(Map<UnitCode, List<Activity>> best) {
        var chosen = new ArrayList<Activity>();
        var units = new HashSet<>();
        var contents = new HashSet<FoldedText>();
        best.values().stream().flatMap(List::stream).sorted(BEST).forEach(activity -> {
            var isNew = !contents.contains(FoldedText.of(activity.content()))
                    && (best.size() == 1 || !units.contains(activity.unit()));
            if (isNew && chosen.size() < MOST) {
                contents.add(FoldedText.of(activity.content()));
                units.add(activity.unit());
                chosen.add(activity);
            }
        });
        return chosen;
    }
}
