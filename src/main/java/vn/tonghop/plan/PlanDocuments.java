package vn.tonghop.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.vietnamese.FoldedText;

/**
 * What every unit has to disseminate; each answers for each document with a day.
 *
 * @param all in the order of the plan
 */
public record PlanDocuments(List<PlanDocument> all) {

    public PlanDocuments {
        all = List.copyOf(all);
    }

    /**
     * One document.
     *
     * @param citation the document
     * @param task the task that asks for it; it is told in the part of the report that prints that task
     * @param by the last day on which it should be disseminated
     * @param reminders how many working days before that day units are reminded
     */
    public record PlanDocument(Citation citation, String task, LocalDate by, List<Integer> reminders) {

        public PlanDocument {
            reminders = List.copyOf(reminders);
        }

        public String key() {
            return citation.key();
        }

        /** As a form names it: "Quyết định số 2478/QĐ-TTg". */
        public String name() {
            return "%s số %s".formatted(citation.type(), citation.number());
        }

        private Stream<String> names() {
            return Stream.of(name(), citation.type() + " " + citation.number(), citation.number(), citation.key());
        }

        private boolean isNamed(String written) {
            return names().map(FoldedText::of).anyMatch(FoldedText.of(written)::equals);
        }

        /** Whether its number, or what stands before the stroke of it, is among the words. */
        private boolean isMentioned(String written) {
            var words = " %s ".formatted(FoldedText.of(written).value());
            var number = FoldedText.of(citation.number()).value();
            var first = number.split(" ", 2)[0];
            return words.contains(" %s ".formatted(number))
                    || (first.chars().allMatch(Character::isDigit) && words.contains(" %s ".formatted(first)));
        }
    }

    /** Whether a day lies in the data window of a period. */
    public static boolean isWithin(LocalDate day, ReportingPeriod period) {
        return !day.isBefore(period.dataFrom()) && !day.isAfter(period.dataTo());
    }

    /** The document that a person meant, by its name or its number; empty when none or more than one could be meant. */
    public Optional<PlanDocument> read(String written) {
        return one(written, PlanDocument::isNamed).or(() -> one(written, PlanDocument::isMentioned));
    }

    private Optional<PlanDocument> one(String written, BiPredicate<PlanDocument, String> fits) {
        var fitting =
                all.stream().filter(document -> fits.test(document, written)).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }
}
