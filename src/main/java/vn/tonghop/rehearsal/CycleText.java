package vn.tonghop.rehearsal;

import java.nio.file.Path;
import java.time.Instant;
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
import vn.tonghop.submission.Coverage.Standing;
import vn.tonghop.template.Sentences;
import vn.tonghop.vietnamese.OfficialDate;

/** A rehearsed cycle as a page that a clerk reads: its dates, the table of its days, and how it ended. */
public final class CycleText {

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

    public CycleText(Plan plan, Places places) {
        this.plan = plan;
        this.places = places;
    }

    /** The lines of the page. */
    public List<String> of(Cycle cycle, Rehearsal.Mode mode) {
        var period = cycle.period();
        var lines = new ArrayList<String>();
        lines.add(words.of("title", "period", period.label().toUpperCase(VIETNAMESE)));
        lines.add(dates(period));
        lines.add(words.of("mode." + mode));
        lines.add(words.of(
                hasDeliveries(cycle) ? "assumption" : "noFiles",
                "files",
                places.files().toString()));
        lines.addAll(new CycleTable(plan.calendar(), words).of(cycle));
        lines.add(coverage(cycle));
        lines.add(mails(cycle));
        lines.add(ending(cycle));
        if (!cycle.isInTime() && plan.policy() == DispatchPolicy.AFTER_APPROVAL) {
            lines.add(words.of("notInTime.approval"));
        }
        lines.add(words.of("folder", "folder", places.output().toString()));
        return lines;
    }

    private static boolean hasDeliveries(Cycle cycle) {
        return cycle.happenings().stream().anyMatch(happening -> happening.kind() == Happening.Kind.DELIVERY);
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

    private String coverage(Cycle cycle) {
        return words.of(
                "coverage",
                "expected",
                Integer.toString(cycle.coverage().expected()),
                "onTime",
                count(cycle, Standing.ON_TIME),
                "late",
                count(cycle, Standing.LATE),
                "nil",
                count(cycle, Standing.NIL),
                "refused",
                count(cycle, Standing.REFUSED),
                "missing",
                count(cycle, Standing.MISSING));
    }

    private String mails(Cycle cycle) {
        var total = cycle.mails().values().stream().mapToInt(Integer::intValue).sum();
        var parts = Arrays.stream(MailKind.values())
                .filter(cycle.mails()::containsKey)
                .map(kind -> words.of(
                        "mails." + kind, "count", Integer.toString(cycle.mails().getOrDefault(kind, 0))))
                .collect(Collectors.joining(", "));
        return words.of("mails", "total", Integer.toString(total), "parts", parts);
    }

    private String ending(Cycle cycle) {
        return words.of(
                cycle.isInTime() ? "inTime" : "notInTime",
                "moment",
                cycle.sent().map(CycleText::moment).orElse(""),
                "deadline",
                written(cycle.period().deadline()));
    }

    private static String count(Cycle cycle, Standing standing) {
        return Integer.toString(cycle.coverage().count(standing));
    }

    private static String moment(Instant moment) {
        return OfficialDate.moment(moment.atZone(OfficialDate.ZONE));
    }

    private static String written(LocalDate day) {
        return OfficialDate.written(day);
    }
}
