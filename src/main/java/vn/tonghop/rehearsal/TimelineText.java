package vn.tonghop.rehearsal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.tonghop.mail.MailKind;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.plan.Plan.DispatchPolicy;
import vn.tonghop.template.Sentences;
import vn.tonghop.vietnamese.OfficialDate;

/** A rehearsed cycle as a page that a clerk reads: its dates, the table of its days, and how it ended. */
public final class TimelineText {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Plan plan;
    private final Places places;
    private final Sentences words = new Sentences("/rehearsal/rehearsal.properties");

    /**
     * Where files come from and go to.
     *
     * @param files the files that the units dropped
     * @param output what the rehearsal wrote
     */
    public record Places(Path files, Path output) {}

    public TimelineText(Plan plan, Places places) {
        this.plan = plan;
        this.places = places;
    }

    /** The lines of the page. */
    public List<String> of(Timeline timeline, Rehearsal.Mode mode) {
        var period = timeline.period();
        var lines = new ArrayList<String>();
        lines.add(words.of("title", "period", period.label().toUpperCase(VIETNAMESE)));
        lines.add(dates(period));
        lines.add(words.of("mode." + mode));
        lines.add(words.of(
                hasDeliveries(timeline) ? "assumption" : "noFiles",
                "files",
                places.files().toString()));
        lines.addAll(new TimelineTable(plan.calendar(), words).of(timeline));
        lines.add(coverage(timeline));
        lines.add(mails(timeline));
        lines.add(ending(timeline));
        if (!timeline.isInTime() && plan.policy() == DispatchPolicy.AFTER_APPROVAL) {
            lines.add(words.of("notInTime.approval"));
        }
        lines.add(words.of("folder", "folder", places.output().toString()));
        return lines;
    }

    private static boolean hasDeliveries(Timeline timeline) {
        return timeline.events().stream().anyMatch(event -> event.kind() == TimelineEvent.Kind.DELIVERY);
    }

    private String dates(ReportingPeriod period) {
        return words.of(
                "dates",
                "opens",
                written(period.opens()),
                "cutOff",
                written(period.cutOff()),
                "closing",
                written(period.closing()),
                "sending",
                OfficialDate.moment(period.plannedSending(plan.calendar())),
                "deadline",
                written(period.deadline()));
    }

    private String coverage(Timeline timeline) {
        return words.of("coverage", timeline.coverage().counts(Integer::toString));
    }

    private String mails(Timeline timeline) {
        var total =
                timeline.mails().values().stream().mapToInt(Integer::intValue).sum();
        var parts = Arrays.stream(MailKind.values())
                .filter(timeline.mails()::containsKey)
                .map(kind -> words.of(
                        "mails." + kind,
                        "count",
                        Integer.toString(timeline.mails().getOrDefault(kind, 0))))
                .collect(Collectors.joining(", "));
        return words.of("mails", "total", Integer.toString(total), "parts", parts);
    }

    private String ending(Timeline timeline) {
        return words.of(
                timeline.isInTime() ? "inTime" : "notInTime",
                "moment",
                timeline.sent().map(OfficialDate::moment).orElse(""),
                "deadline",
                written(timeline.period().deadline()));
    }

    private static String written(LocalDate day) {
        return OfficialDate.written(day);
    }
}
