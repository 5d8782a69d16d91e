package vn.tonghop.blankform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.form.Column;
import vn.tonghop.form.FormCode;
import vn.tonghop.form.FormDefinition;
import vn.tonghop.form.FormVocabulary;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.template.Sentences;
import vn.tonghop.unit.Unit;
import vn.tonghop.vietnamese.OfficialDate;

/** Decides what stands on each form: the rows that are given, the words to choose from, what to do. */
final class SheetDesign {

    /** In the list forms unit and period stand above the table, so that an unused line stays blank. */
    private static final Set<Column> OF_THE_WHOLE_FILE = Set.of(Column.UNIT, Column.PERIOD);

    private final Plan plan;
    private final FormVocabulary words;
    private final ChoiceWords choices;
    private final Map<FormCode, GivenRows> given;
    private final Sentences sentences = new Sentences("/blankform/blankform.properties");

    SheetDesign(Plan plan, FormVocabulary words, List<GivenRows> given) {
        this.plan = plan;
        this.words = words;
        this.choices = new ChoiceWords(words);
        this.given = given.stream().collect(Collectors.toMap(GivenRows::form, Function.identity()));
    }

    BlankSheet sheet(FormDefinition form, Unit unit, ReportingPeriod period) {
        var own = Optional.ofNullable(given.get(form.code()));
        var hints = words.sentences(form.code());
        var columns = form.columns().stream()
                .filter(column -> own.map(rows -> rows.isAsked(column, period))
                        .orElseGet(() -> !OF_THE_WHOLE_FILE.contains(column)))
                .map(column -> column(column, hints))
                .toList();
        return new BlankSheet(
                form,
                period,
                above(form, unit, period),
                hints.has("tick") ? Optional.of(hints.of("tick")) : Optional.empty(),
                columns,
                own.map(rows -> rows.rows(plan, unit, period)));
    }

    private List<String> above(FormDefinition form, Unit unit, ReportingPeriod period) {
        var facts = new HashMap<>(Map.of(
                "form", words.officialName(form.code()),
                "unit", unit.name(),
                "period", period.label(),
                "from", OfficialDate.written(period.dataFrom()),
                "to", OfficialDate.written(period.dataTo()),
                "cutOff", OfficialDate.written(period.cutOff())));
        facts.putAll(choices.of(form));
        var own = words.sentences(form.code());
        var lines = Stream.of("title", "unit", "period").map(key -> sentences.of("above." + key, facts));
        var due = own.has("due") ? own.of("due", facts) : sentences.of("above.due", facts);
        return Stream.concat(lines, Stream.of(due, own.of("todo", facts))).toList();
    }

    private BlankColumn column(Column column, Sentences hints) {
        var key = "hint." + column;
        return new BlankColumn(
                column, words.officialName(column), choices.of(column), hints.has(key) ? hints.of(key) : "");
    }
}
