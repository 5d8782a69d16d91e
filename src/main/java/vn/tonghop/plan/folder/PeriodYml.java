package vn.tonghop.plan.folder;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.period.PeriodMention.Fit;
import vn.tonghop.period.PeriodMentions;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.folder.Entries.Located;
import vn.tonghop.plan.folder.PlanYml.CalendarScope;
import vn.tonghop.vietnamese.FoldedText;

/** The part {@code periods} of plan.yml. */
final class PeriodYml {

    private static final List<String> DAYS = List.of("opens", "data-from", "data-to", "cut-off", "closing", "deadline");

    private final YamlMap map;
    private final Faults faults;

    private PeriodYml(YamlMap map, Faults faults) {
        this.map = map;
        this.faults = faults;
    }

    static Entries<ReportingPeriod> readAll(List<YamlMap> maps, CalendarScope calendar, Faults faults) {
        var periods = new Entries<ReportingPeriod>();
        var names = new Names(faults);
        for (var map : maps) {
            var period = new PeriodYml(map, faults).read(calendar);
            var code =
                    map.optional("code", Shape.PERIOD).map(PeriodCode::toString).orElse("");
            periods.add(code, new Located<>(map.line(), period), faults);
            period.ifPresent(found -> names.claim(found, map.line()));
        }
        return periods;
    }

    private Optional<ReportingPeriod> read(CalendarScope calendar) {
        var before = faults.count();
        map.required("code", Shape.PERIOD);
        map.required("label", Shape.TEXT);
        map.required("send-at", Shape.TIME);
        map.list("aliases", Shape.TEXT);
        map.list("reminders", Shape.DAYS);
        map.optional("escalation", Shape.COUNT);
        DAYS.forEach(key -> map.required(key, Shape.DATE));
        map.refuseUnread();
        if (faults.count() == before) {
            checkOrder();
            checkYear("opens", calendar);
            checkYear("deadline", calendar);
            checkReminders();
            checkWindow();
            checkNames();
        }
        return faults.count() == before ? faults.attempt(map.lineOf("reminders"), this::made) : Optional.empty();
    }

    private ReportingPeriod made() {
        return new ReportingPeriod(
                map.value("code", Shape.PERIOD),
                map.value("label", Shape.TEXT),
                map.list("aliases", Shape.TEXT),
                day("opens"),
                day("data-from"),
                day("data-to"),
                day("cut-off"),
                day("closing"),
                day("deadline"),
                map.value("send-at", Shape.TIME),
                map.list("reminders", Shape.DAYS),
                map.optional("escalation", Shape.COUNT).orElse(1));
    }

    private LocalDate day(String key) {
        return map.value(key, Shape.DATE);
    }

    private void checkOrder() {
        inOrder("data-from", "data-to");
        inOrder("data-to", "cut-off");
        inOrder("opens", "cut-off");
        inOrder("cut-off", "closing");
        if (!day("closing").isBefore(day("deadline"))) {
            refuse("deadline", "day.not-after", "closing");
        }
    }

    private void inOrder(String first, String second) {
        if (day(second).isBefore(day(first))) {
            refuse(second, "day.before", first);
        }
    }

    private void refuse(String wrong, String key, String other) {
        faults.add(map.lineOf(wrong), key, wrong, day(wrong), other, day(other));
    }

    /** The data of a period end in it; those of a year may begin in the year before. */
    private void checkWindow() {
        var code = map.value("code", Shape.PERIOD);
        var ends = day("data-to");
        var part = code.part();
        if (ends.getYear() != code.year()
                || ends.getMonthValue() < part.first()
                || ends.getMonthValue() > part.last()) {
            faults.add(map.lineOf("data-to"), "period.window", ends, code);
        }
        if (code.year() - day("data-from").getYear() > 1) {
            faults.add(map.lineOf("data-from"), "period.begin", day("data-from"), code);
        }
    }

    /** A name that tells of another year or another part of the year would let a file of that time in. */
    private void checkNames() {
        var code = map.value("code", Shape.PERIOD);
        Stream.concat(Stream.of(map.value("label", Shape.TEXT)), map.list("aliases", Shape.TEXT).stream())
                .filter(name -> PeriodMentions.in(name).stream().anyMatch(mention -> mention.with(code) == Fit.OTHER))
                .forEach(name -> faults.add(map.line(), "period.other", name, code));
    }

    private void checkReminders() {
        if (map.list("reminders", Shape.DAYS).contains(0)) {
            faults.add(map.lineOf("reminders"), "period.reminder", text("code"));
        }
        map.optional("escalation", Shape.COUNT)
                .filter(workingDays -> workingDays < 1)
                .ifPresent(workingDays -> faults.add(map.lineOf("escalation"), "period.escalation", text("code")));
    }

    private String text(String key) {
        return map.value(key, Shape.TEXT);
    }

    private void checkYear(String key, CalendarScope calendar) {
        var year = day(key).getYear();
        if (!calendar.covers(year)) {
            faults.add(map.lineOf(key), "day.year", key, day(key), year);
        }
    }

    /** Sees to it that no name means two periods. */
    private static final class Names {

        private final Map<FoldedText, PeriodCode> owners = new LinkedHashMap<>();
        private final Faults faults;

        Names(Faults faults) {
            this.faults = faults;
        }

        void claim(ReportingPeriod period, int line) {
            claim(period.code().toString(), period.code(), line);
            claim(period.label(), period.code(), line);
            period.aliases().forEach(alias -> claim(alias, period.code(), line));
        }

        private void claim(String name, PeriodCode code, int line) {
            var owner = owners.putIfAbsent(FoldedText.of(name), code);
            if (owner != null && !owner.equals(code)) {
                faults.add(line, "period.name", name, owner);
            }
        }
    }
}
