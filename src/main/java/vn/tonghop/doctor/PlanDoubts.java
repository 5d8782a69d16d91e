package vn.tonghop.doctor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import vn.tonghop.plan.Citation;
import vn.tonghop.plan.Office;
import vn.tonghop.plan.Plan;
import vn.tonghop.unit.Unit;
import vn.tonghop.vietnamese.OfficialDate;

/** What a person has yet to confirm or complete in the plan. */
@Order(8)
final class PlanDoubts implements Check {

    /** Addresses below this name reach nobody (RFC 2606). */
    private static final String NOBODY = ".invalid";

    /** From this month on the next year is near enough to be planned for. */
    private static final int LATE_IN_THE_YEAR = 10;

    private final Plan plan;
    private final Clock clock;

    PlanDoubts(Plan plan, Clock clock) {
        this.plan = plan;
        this.clock = clock;
    }

    @Override
    public String subject() {
        return Words.SENTENCES.of("subject.plan");
    }

    @Override
    public List<Diagnosis> examine() {
        var seen = new ArrayList<Diagnosis>();
        seen.add(Diagnosis.well(Words.SENTENCES.of(
                "plan.well",
                "version",
                plan.version(),
                "units",
                Integer.toString(plan.units().all().size()),
                "indicators",
                Integer.toString(plan.indicators().all().size()))));
        plan.citations().stream()
                .filter(citation -> !citation.isConfirmed())
                .map(PlanDoubts::unconfirmed)
                .forEach(seen::add);
        if (plan.example()) {
            seen.add(Diagnosis.needsAPerson(Words.SENTENCES.of("plan.example")));
        }
        addresses(seen);
        years(seen);
        return seen;
    }

    private static Diagnosis unconfirmed(Citation citation) {
        return Diagnosis.needsAPerson(Words.SENTENCES.of(
                "plan.citation", "citation", citation.type() + " số " + citation.number(), "doubt", citation.doubt()));
    }

    private void addresses(List<Diagnosis> seen) {
        var without = plan.units().all().stream()
                .filter(unit ->
                        unit.submits() && unit.existsOn(today()) && unit.mails().isEmpty())
                .map(Unit::name)
                .toList();
        if (!without.isEmpty()) {
            seen.add(Diagnosis.needsAPerson(
                    Words.SENTENCES.of("plan.withoutAddress", "units", String.join("; ", without))));
        }
        var nobody = Stream.of(
                        plan.office().drafterMails().stream(),
                        plan.office().addressees().stream()
                                .map(Office.Addressee::mails)
                                .flatMap(List::stream),
                        plan.units().all().stream().map(Unit::mails).flatMap(List::stream))
                .flatMap(mails -> mails)
                .filter(mail -> mail.endsWith(NOBODY))
                .distinct()
                .count();
        if (nobody > 0) {
            seen.add(Diagnosis.needsAPerson(
                    Words.SENTENCES.of("plan.exampleAddresses", "count", Long.toString(nobody))));
        }
    }

    private void years(List<Diagnosis> seen) {
        var needed = new TreeSet<Integer>();
        needed.add(today().getYear());
        if (today().getMonthValue() >= LATE_IN_THE_YEAR) {
            needed.add(today().getYear() + 1);
        }
        needed.removeAll(plan.calendar().years());
        seen.add(
                needed.isEmpty()
                        ? Diagnosis.well(Words.SENTENCES.of(
                                "calendar.well",
                                "years",
                                joined(new TreeSet<>(plan.calendar().years()))))
                        : Diagnosis.needsAPerson(Words.SENTENCES.of("calendar.missing", "years", joined(needed))));
        if (plan.periods().stream().noneMatch(period -> today().isBefore(period.deadline()))) {
            seen.add(Diagnosis.needsAPerson(Words.SENTENCES.of("plan.over")));
        }
    }

    private static String joined(SortedSet<Integer> years) {
        return years.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private LocalDate today() {
        return OfficialDate.dayOf(clock.instant());
    }
}
