package vn.tonghop.doctor;

import static vn.tonghop.attention.AttentionCode.CALENDAR_ENDING;
import static vn.tonghop.attention.AttentionCode.PLAN_DOUBT;
import static vn.tonghop.attention.AttentionCode.PLAN_EXAMPLE;
import static vn.tonghop.attention.AttentionCode.UNIT_WITHOUT_ADDRESS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.attention.Attention;
import vn.tonghop.attention.AttentionCode;
import vn.tonghop.attention.AttentionSource;
import vn.tonghop.attention.Matters;
import vn.tonghop.attention.Urgency;
import vn.tonghop.plan.BygoneYears;
import vn.tonghop.plan.BygoneYears.Bygone;
import vn.tonghop.plan.Citation;
import vn.tonghop.plan.Office;
import vn.tonghop.plan.Plan;
import vn.tonghop.unit.Unit;
import vn.tonghop.vietnamese.OfficialDate;
import vn.tonghop.vietnamese.OfficialNumber;

/** What a person has yet to confirm or complete in the plan. */
final class PlanAttention implements AttentionSource {

    /** Addresses below this name reach nobody (RFC 2606). */
    private static final String NOBODY = ".invalid";

    /** From this month on the next year is near enough to be planned for. */
    private static final int LATE_IN_THE_YEAR = 10;

    private final Plan plan;
    private final Matters matters;

    PlanAttention(Plan plan, Matters matters) {
        this.plan = plan;
        this.matters = matters;
    }

    @Override
    public Set<AttentionCode> codes() {
        return Set.of(PLAN_DOUBT, PLAN_EXAMPLE, CALENDAR_ENDING, UNIT_WITHOUT_ADDRESS);
    }

    @Override
    public List<Attention> standing(Instant now) {
        var today = OfficialDate.dayOf(now);
        var standing = new ArrayList<Attention>();
        plan.citations().stream()
                .filter(citation -> !citation.isConfirmed())
                .map(this::unconfirmed)
                .forEach(standing::add);
        if (!plan.office().signatoryConfirmed()) {
            var name = plan.office().signatory().name();
            standing.add(detailed(PLAN_DOUBT, "signatory", Map.of("name", name)));
        }
        new BygoneYears(plan)
                .all().stream()
                        .filter(words -> !words.isConfirmed())
                        .map(this::bygone)
                        .forEach(standing::add);
        withoutAddress(today).forEach(standing::add);
        if (plan.example()) {
            standing.add(matters.of(PLAN_EXAMPLE, "", Urgency.PREPARE, Map.of()));
        }
        addressesOfNobody().ifPresent(standing::add);
        missingYears(today).ifPresent(standing::add);
        if (plan.periods().stream().noneMatch(period -> today.isBefore(period.deadline()))) {
            standing.add(detailed(CALENDAR_ENDING, "periods", Map.of()));
        }
        return standing;
    }

    private Attention unconfirmed(Citation citation) {
        var name = citation.type() + " số " + citation.number();
        return matters.of(PLAN_DOUBT, name, Urgency.PREPARE, Map.of("citation", name, "doubt", citation.doubt()));
    }

    private Attention bygone(Bygone words) {
        return new Attention(
                PLAN_DOUBT,
                words.key(),
                Optional.empty(),
                Urgency.PREPARE,
                matters.sentence("plan.bygone", Map.of("key", words.key(), "words", words.words())),
                "");
    }

    private Stream<Attention> withoutAddress(LocalDate today) {
        return plan.units().all().stream()
                .filter(unit ->
                        unit.submits() && unit.existsOn(today) && unit.mails().isEmpty())
                .map(unit -> matters.of(
                        UNIT_WITHOUT_ADDRESS, unit.code().value(), Urgency.ACT, Map.of("unit", unit.name())));
    }

    private Optional<Attention> addressesOfNobody() {
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
        return nobody == 0
                ? Optional.empty()
                : Optional.of(detailed(PLAN_EXAMPLE, "addresses", Map.of("count", OfficialNumber.inSentence(nobody))));
    }

    private Optional<Attention> missingYears(LocalDate today) {
        var needed = new TreeSet<Integer>();
        needed.add(today.getYear());
        if (today.getMonthValue() >= LATE_IN_THE_YEAR) {
            needed.add(today.getYear() + 1);
        }
        needed.removeAll(plan.calendar().years());
        return needed.isEmpty()
                ? Optional.empty()
                : Optional.of(matters.of(
                        CALENDAR_ENDING,
                        "",
                        Urgency.PREPARE,
                        Map.of("years", needed.stream().map(String::valueOf).collect(Collectors.joining(", ")))));
    }

    private Attention detailed(AttentionCode code, String detail, Map<String, String> values) {
        return new Attention(
                code, detail, Optional.empty(), Urgency.PREPARE, matters.sentence("plan." + detail, values), "");
    }
}
