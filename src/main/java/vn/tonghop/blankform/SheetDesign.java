package vn.tonghop.blankform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.tonghop.form.ActivityKind;
import vn.tonghop.form.Column;
import vn.tonghop.form.Form;
import vn.tonghop.form.FormVocabulary;
import vn.tonghop.form.TitleStatus;
import vn.tonghop.form.TitleSubject;
import vn.tonghop.indicator.Indicator;
import vn.tonghop.period.PeriodCode.Half;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.template.Sentences;
import vn.tonghop.unit.Unit;
import vn.tonghop.vietnamese.OfficialDate;

/** Decides what stands on each form: the unit's own indicators, the words to choose from, what to do. */
final class SheetDesign {

    /** In the list forms unit and period stand above the table, so that an unused line stays blank. */
    private static final Set<Column> OF_THE_WHOLE_FILE = Set.of(Column.UNIT, Column.PERIOD);

    private static final Map<Column, Integer> LETTERS = Map.ofEntries(
            Map.entry(Column.UNIT, 11),
            Map.entry(Column.PERIOD, 11),
            Map.entry(Column.INDICATOR_CODE, 17),
            Map.entry(Column.INDICATOR_NAME, 48),
            Map.entry(Column.MEASURE, 12),
            Map.entry(Column.CONTENT, 60),
            Map.entry(Column.NAME, 40),
            Map.entry(Column.TITLE, 30),
            Map.entry(Column.LINK, 36),
            Map.entry(Column.RESULT, 24),
            Map.entry(Column.NOTE, 24));
    private static final int USUAL_LETTERS = 15;

    private final Plan plan;
    private final FormVocabulary words;
    private final Sentences sentences = new Sentences("/blankform/blankform.properties");

    SheetDesign(Plan plan, FormVocabulary words) {
        this.plan = plan;
        this.words = words;
    }

    BlankSheet sheet(Form form, Unit unit, ReportingPeriod period) {
        var columns = words.columns(form).stream()
                .filter(column -> isAsked(column, form, period))
                .map(this::column)
                .toList();
        return new BlankSheet(form, period, above(form, unit, period), columns, rows(form, unit, period));
    }

    private static boolean isAsked(Column column, Form form, ReportingPeriod period) {
        if (column == Column.ESTIMATE) {
            return period.code().half() == Half.FIRST_HALF;
        }
        return form == Form.RESULTS || !OF_THE_WHOLE_FILE.contains(column);
    }

    private List<String> above(Form form, Unit unit, ReportingPeriod period) {
        return Stream.of("title", "unit", "period", "due", "todo." + form)
                .map(key -> sentences.of(
                        "above." + key,
                        "form",
                        words.officialName(form),
                        "unit",
                        unit.name(),
                        "period",
                        period.label(),
                        "from",
                        OfficialDate.written(period.dataFrom()),
                        "to",
                        OfficialDate.written(period.dataTo()),
                        "cutOff",
                        OfficialDate.written(period.cutOff()),
                        "kinds",
                        String.join(", ", choices(Column.KIND)),
                        "subjects",
                        String.join(", ", choices(Column.SUBJECT)),
                        "states",
                        String.join(", ", choices(Column.STATUS))))
                .toList();
    }

    private BlankColumn column(Column column) {
        var key = "hint." + column;
        return new BlankColumn(
                column,
                words.officialName(column),
                LETTERS.getOrDefault(column, USUAL_LETTERS),
                choices(column),
                sentences.keys().contains(key) ? sentences.of(key) : "");
    }

    private List<String> choices(Column column) {
        return switch (column) {
            case KIND -> official(ActivityKind.values());
            case SUBJECT -> official(TitleSubject.values());
            case STATUS -> official(TitleStatus.values());
            default -> List.of();
        };
    }

    private List<String> official(Enum<?>[] values) {
        return Stream.of(values).map(words::officialName).toList();
    }

    private List<BlankRow> rows(Form form, Unit unit, ReportingPeriod period) {
        if (form != Form.RESULTS) {
            return List.of();
        }
        return plan.indicators().reportedBy(unit.code()).stream()
                .map(indicator -> row(indicator, unit, period))
                .toList();
    }

    private BlankRow row(Indicator indicator, Unit unit, ReportingPeriod period) {
        var cells = new LinkedHashMap<Column, String>();
        cells.put(Column.UNIT, unit.code().value());
        cells.put(Column.PERIOD, period.code().toString());
        cells.put(Column.INDICATOR_CODE, indicator.code().value());
        cells.put(Column.INDICATOR_NAME, indicator.wording());
        cells.put(Column.MEASURE, indicator.unitOfMeasure());
        if (indicator.isText()) {
            cells.put(Column.RESULT, sentences.of("text.nothing"));
        }
        return new BlankRow(cells, Optional.of(indicator));
    }
}
