package vn.tonghop.report.prose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.tonghop.form.ActivityKind;
import vn.tonghop.form.TitleStatus;
import vn.tonghop.form.TitleSubject;
import vn.tonghop.report.wording.ReportContext;
import vn.tonghop.submission.AcceptedRow.Activity;
import vn.tonghop.submission.AcceptedRow.Title;
import vn.tonghop.vietnamese.OfficialDate;
import vn.tonghop.vietnamese.OfficialNumber;

/** What running text says of the two lists: a few activities by name, titles only as counts. */
final class ListParagraphs {

    private static final int MENTIONED = 3;

    private final ReportContext context;

    ListParagraphs(ReportContext context) {
        this.context = context;
    }

    /** The first few activities of a kind in one sentence, what several units did told once; nothing if there is none. */
    List<String> activities(String key, ActivityKind kind) {
        var list = context.totals().activities().stream()
                .filter(activity -> activity.kind() == kind)
                .collect(Collectors.groupingBy(Activity::content, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .limit(MENTIONED)
                .map(content -> mention(content.getKey(), content.getValue()))
                .collect(Collectors.joining("; "));
        return list.isEmpty()
                ? List.of()
                : List.of("- "
                        + context.wording().sentence(key).with("list", list).text());
    }

    /** One item for each title and sort of holder. */
    List<String> titles() {
        var counts = new LinkedHashMap<Kind, Count>();
        context.totals()
                .titles()
                .forEach(title -> counts.merge(new Kind(title.title(), title.subject()), Count.of(title), Count::plus));
        return counts.entrySet().stream()
                .map(entry -> item(entry.getKey(), entry.getValue()))
                .toList();
    }

    private String mention(String content, List<Activity> held) {
        var named = held.stream().limit(MENTIONED).map(this::place).collect(Collectors.joining("; "));
        var places = held.size() <= MENTIONED
                ? named
                : context.wording()
                        .sentence("activities.more")
                        .with("places", named)
                        .with("count", OfficialNumber.inSentence(held.size() - MENTIONED))
                        .text();
        return context.wording()
                .sentence("activities.item")
                .with("content", content)
                .with("places", places)
                .text();
    }

    private String place(Activity activity) {
        return context.wording()
                .sentence("activities.place")
                .with("unit", context.unitName(activity.unit()))
                .with("date", OfficialDate.written(activity.heldOn()))
                .text();
    }

    private String item(Kind kind, Count count) {
        var key = count.registered() == 0
                ? "titles.achieved"
                : count.achieved() == 0 ? "titles.registered" : "titles.both";
        return "- "
                + context.wording()
                        .sentence(key)
                        .with("title", kind.title())
                        .with(
                                "subject",
                                context.wording()
                                        .text("subject." + kind.subject())
                                        .toLowerCase(Locale.ROOT))
                        .with("count", OfficialNumber.inSentence(count.registered() + count.achieved()))
                        .with("registered", OfficialNumber.inSentence(count.registered()))
                        .with("achieved", OfficialNumber.inSentence(count.achieved()))
                        .text()
                + ".";
    }

    private record Kind(String title, TitleSubject subject) {}

    private record Count(long registered, long achieved) {

        private static Count of(Title title) {
            return title.status() == TitleStatus.REGISTERED ? new Count(1, 0) : new Count(0, 1);
        }

        private Count plus(Count other) {
            return new Count(registered + other.registered, achieved + other.achieved);
        }
    }
}
