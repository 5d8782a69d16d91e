package vn.tonghop.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.form.FormCode;
import vn.tonghop.form.FormDefinition;
import vn.tonghop.form.Forms;
import vn.tonghop.indicator.IndicatorCatalogue;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.period.PeriodText;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.period.WorkingCalendar;
import vn.tonghop.plan.PlanDocuments.PlanDocument;
import vn.tonghop.unit.UnitRegister;
import vn.tonghop.vietnamese.FoldedText;

/**
 * Everything that a year asks for, as data.
 *
 * @param version first 12 hexadecimal digits of the SHA-256 of the plan's files; printed wherever a figure must be proved
 * @param title title of the movement as the report prints it
 * @param office who issues the report
 * @param tasks the tasks of the plan in its order
 * @param citations the documents that the report cites, in the order of citing
 * @param periods the reporting periods in the order of their deadlines
 * @param titles the titles that can be registered
 * @param rules what is expected of the figures of a unit
 * @param documents what every unit has to disseminate
 * @param dossiers the titles that the office itself applies for
 * @param outline the parts of the report in order
 * @param paper what a report prints for its readers
 * @param limits when a file counts although rows were refused
 * @param policy what happens at the planned sending moment without an approval
 * @param example whether the unit list is only an example
 * @param forms what units fill in
 * @param indicators what is reported
 * @param units who reports
 * @param calendar the working days
 * @param history figures of the office of earlier years
 */
public record Plan(
        String version,
        String title,
        Office office,
        List<Task> tasks,
        List<Citation> citations,
        List<ReportingPeriod> periods,
        TitleCatalogue titles,
        List<FigureRule> rules,
        PlanDocuments documents,
        List<TitleDossier> dossiers,
        List<OutlineSection> outline,
        PaperRules paper,
        AcceptanceLimits limits,
        DispatchPolicy policy,
        boolean example,
        Forms forms,
        IndicatorCatalogue indicators,
        UnitRegister units,
        WorkingCalendar calendar,
        EarlierFigures history) {

    public Plan {
        tasks = List.copyOf(tasks);
        citations = List.copyOf(citations);
        periods = List.copyOf(periods);
        rules = List.copyOf(rules);
        dossiers = List.copyOf(dossiers);
        outline = List.copyOf(outline);
    }

    /** What to do when the sending moment has come and nobody has approved the report. */
    public enum DispatchPolicy {
        AUTOMATIC,
        AFTER_APPROVAL
    }

    /** The same plan with other units and another policy, to see what would come of it. */
    public Plan with(UnitRegister otherUnits, DispatchPolicy otherPolicy) {
        return new Plan(
                version,
                title,
                office,
                tasks,
                citations,
                periods,
                titles,
                rules,
                documents,
                dossiers,
                outline,
                paper,
                limits,
                otherPolicy,
                example,
                forms,
                indicators,
                otherUnits,
                calendar,
                history);
    }

    public Optional<ReportingPeriod> findPeriod(PeriodCode code) {
        return periods.stream().filter(period -> period.code().equals(code)).findFirst();
    }

    /** The period with that code; one that only the database still knows goes by the calendar. */
    public ReportingPeriod period(PeriodCode code) {
        return findPeriod(code).orElseGet(() -> PastPeriods.of(code));
    }

    /** The latest period that ended before that one, or that it contains. */
    public Optional<ReportingPeriod> before(ReportingPeriod period) {
        return periods.stream()
                .filter(other -> other.dataTo().isBefore(period.dataTo()))
                .reduce((first, second) -> second.dataTo().isAfter(first.dataTo()) ? second : first);
    }

    /** The forms that units are asked for in a period, in their order: that of documents only where there are some to answer for. */
    public List<FormDefinition> formsIn(ReportingPeriod period) {
        var withDocuments = !documentsIn(period).isEmpty();
        return forms.all().stream()
                .filter(form -> withDocuments || !form.answersForDocuments())
                .toList();
    }

    /** The documents that are answered for in a period: the first one that holds the last day for them. */
    public List<PlanDocument> documentsIn(ReportingPeriod period) {
        return documents.all().stream()
                .filter(document -> periods.stream()
                        .filter(holding -> PlanDocuments.isWithin(document.by(), holding))
                        .findFirst()
                        .filter(period::equals)
                        .isPresent())
                .toList();
    }

    /** Those of a period and of the earlier periods of its year. */
    public List<PlanDocument> documentsUntil(ReportingPeriod period) {
        return periods.stream()
                .filter(other -> other.code().year() == period.code().year())
                .filter(other ->
                        other.code().part().last() <= period.code().part().last())
                .flatMap(other -> documentsIn(other).stream())
                .toList();
    }

    /** The forms that units are asked for in some period. */
    public List<FormCode> formsAsked() {
        return forms.all().stream()
                .filter(form -> !documents.all().isEmpty() || !form.answersForDocuments())
                .map(FormDefinition::code)
                .toList();
    }

    /** The period that a person meant by a code, a label or an alias, however typed; empty when two would match. */
    public Optional<ReportingPeriod> readPeriod(String text) {
        var folded = FoldedText.of(text);
        var exact = periods.stream()
                .filter(period -> names(period).map(FoldedText::of).anyMatch(folded::equals))
                .findFirst();
        return exact.isPresent() || folded.isEmpty() ? exact : asTyped(PeriodText.of(text));
    }

    private Optional<ReportingPeriod> asTyped(PeriodText typed) {
        var meant = periods.stream()
                .filter(period -> names(period).map(PeriodText::of).anyMatch(typed::equals))
                .toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    private static Stream<String> names(ReportingPeriod period) {
        return Stream.concat(Stream.of(period.code().toString(), period.label()), period.aliases().stream());
    }
}
