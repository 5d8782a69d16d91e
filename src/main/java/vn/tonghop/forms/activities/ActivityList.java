package vn.tonghop.forms.activities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.form.FormCode;
import vn.tonghop.indicator.Indicator.CountedFrom;
import vn.tonghop.plan.OutlineSection;
import vn.tonghop.report.Cell;
import vn.tonghop.report.tabulation.ListColumn;
import vn.tonghop.report.tabulation.ListedForm;
import vn.tonghop.report.wording.ReportContext;
import vn.tonghop.vietnamese.OfficialDate;
import vn.tonghop.vietnamese.OfficialNumber;
import vn.tonghop.vietnamese.Quotation;

/** The activities in the report: all by unit and date, and a few by name in running text. */
final class ActivityList implements ListedForm<Activity> {

    private static final Map<ActivityKind, String> MENTIONED_KINDS = new EnumMap<>(
            Map.of(ActivityKind.MEETING, "activities.meetings", ActivityKind.MODEL_ARTICLE, "activities.models"));

    @Override
    public FormCode form() {
        return ActivitiesForm.CODE;
    }

    @Override
    public Class<Activity> type() {
        return Activity.class;
    }

    /** The activities of a unit by date. */
    @Override
    public Comparator<Activity> order() {
        return Comparator.comparing(Activity::heldOn);
    }

    @Override
    public List<ListColumn<Activity>> columns(ReportContext context) {
        return List.of(
                ListColumn.centred("date", 14, activity -> OfficialDate.written(activity.heldOn())),
                ListColumn.text("kind", 18, activity -> context.wording().text("activity." + activity.kind())),
                ListColumn.linked("content", 56, Activity::content, Activity::link),
                ListColumn.figure(
                        "attendance",
                        11,
                        activity -> activity.attendance().map(Cell::count).orElseGet(() -> Cell.text(""))),
                ListColumn.linked("link", 30, Activity::link, Activity::link).inWorkbook(),
                ListColumn.text("note", 20, Activity::note).inWorkbook());
    }

    /** Meetings and articles on model persons, where they are counted. */
    @Override
    public List<String> sentences(OutlineSection part, Set<CountedFrom> counted, ReportContext context) {
        var sentences = new ArrayList<String>();
        MENTIONED_KINDS.forEach((kind, key) -> {
            if (isCounted(kind, counted)) {
                sentences.addAll(sentences(key, kind, context));
            }
        });
        return sentences;
    }

    private static boolean isCounted(ActivityKind kind, Set<CountedFrom> counted) {
        return counted.stream()
                .filter(from -> from.form().equals(ActivitiesForm.CODE))
                .flatMap(from -> ActivitySelection.read(from.selection()).stream())
                .anyMatch(selection -> selection.kind() == kind);
    }

    /** A few activities of a kind in one sentence; nothing if there is none. */
    private List<String> sentences(String key, ActivityKind kind, ReportContext context) {
        var list = typical(kind, context).stream()
                .map(activity -> mention(activity, context))
                .collect(Collectors.joining("; "));
        return list.isEmpty()
                ? List.of()
                : List.of(context.wording().sentence(key).with("list", list).text());
    }

    private List<Activity> typical(ActivityKind kind, ReportContext context) {
        var isAny = context.totals()
                .listed()
                .alike()
                .anyMatch(rows -> rows.one() instanceof Activity activity && activity.kind() == kind);
        return isAny ? TypicalActivities.of(rows(context), kind, context) : List.of();
    }

    private static String mention(Activity activity, ReportContext context) {
        var sentence = context.wording()
                .sentence(activity.kind() == ActivityKind.MEETING ? "activities.meeting" : "activities.article");
        var attended = activity.attendance()
                .map(persons -> context.wording()
                        .sentence("activities.attended")
                        .with("count", OfficialNumber.inSentence(persons))
                        .text())
                .orElse("");
        return sentence.with("content", Quotation.within(activity.content()))
                        .with("unit", context.unitName(activity.unit()))
                        .with("date", OfficialDate.written(activity.heldOn()))
                        .text()
                + (activity.kind() == ActivityKind.MEETING ? attended : "");
    }
}
