package vn.tonghop.obligation.unit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.mail.MailKind;
import vn.tonghop.obligation.Obligation;
import vn.tonghop.period.OfficeHours;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.plan.PlanDocuments.PlanDocument;
import vn.tonghop.submission.DocumentAnswers;
import vn.tonghop.unit.Unit;

/** Which documents of the plan units have yet to answer for, and when they are reminded. */
final class OpenDocuments {

    private final Plan plan;
    private final DocumentAnswers answers;

    OpenDocuments(Plan plan, DocumentAnswers answers) {
        this.plan = plan;
        this.answers = answers;
    }

    /**
     * Documents that are to be disseminated by the same day, and the period in which they are answered for.
     *
     * @param by the last day
     */
    record Batch(LocalDate by, ReportingPeriod period, List<PlanDocument> documents) {

        /** Whether that day is over. */
        boolean isOver(LocalDate today) {
            return today.isAfter(by);
        }
    }

    /**
     * A unit and what it has yet to answer for.
     *
     * @param documents none when it has answered for all of them
     */
    record Open(Unit unit, List<PlanDocument> documents) {}

    /** The documents of the plan by their last days. */
    List<Batch> batches() {
        return plan.periods().stream()
                .flatMap(period -> plan.documentsIn(period).stream()
                        .collect(Collectors.groupingBy(PlanDocument::by, TreeMap::new, Collectors.toList()))
                        .entrySet()
                        .stream()
                        .map(entry -> new Batch(entry.getKey(), period, entry.getValue())))
                .toList();
    }

    /** Every unit that is asked for them, in the order of the plan. */
    List<Open> of(Batch batch) {
        var disseminated = answers.disseminatedIn(batch.period().code());
        return plan.units().submittingOn(batch.by()).stream()
                .map(unit -> new Open(
                        unit,
                        batch.documents().stream()
                                .filter(document -> !disseminated
                                        .getOrDefault(unit.code(), Set.of())
                                        .contains(document.key()))
                                .toList()))
                .toList();
    }

    /** The reminders of a unit, the earliest first. */
    Stream<Obligation> reminders(Batch batch, Unit unit) {
        return batch.documents().stream()
                .flatMap(document -> document.reminders().stream())
                .distinct()
                .map(workingDays -> reminder(batch, unit, workingDays))
                .sorted(Comparator.comparing(Obligation::due));
    }

    private Obligation reminder(Batch batch, Unit unit, int workingDays) {
        var day = plan.calendar().workingDaysBefore(batch.by(), workingDays);
        return new Obligation(
                MailKind.DOCUMENTS,
                "%s/%s/%s".formatted(batch.period().code(), unit.code(), day),
                Optional.of(batch.period().code()),
                Optional.of(unit.code()),
                "-" + workingDays,
                OfficeHours.begin(day).toInstant());
    }
}
