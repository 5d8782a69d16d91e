package vn.tonghop.blankform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tonghop.blankform.GuidePage.ColumnLine;
import vn.tonghop.blankform.GuidePage.DocumentLine;
import vn.tonghop.blankform.GuidePage.FormPart;
import vn.tonghop.blankform.GuidePage.IndicatorLine;
import vn.tonghop.blankform.GuidePage.PeriodLine;
import vn.tonghop.form.Column;
import vn.tonghop.form.FormCode;
import vn.tonghop.form.FormDefinition;
import vn.tonghop.form.FormVocabulary;
import vn.tonghop.indicator.Indicator;
import vn.tonghop.indicator.IndicatorKind;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.storage.SharedFolder;
import vn.tonghop.template.Sentences;
import vn.tonghop.template.Templates;
import vn.tonghop.unit.Unit;
import vn.tonghop.unit.UnitCode;
import vn.tonghop.vietnamese.OfficialDate;

/** The guide for units, made from the plan, so that every office and every year has its own. */
public final class UnitGuide {

    private static final String FILE = "huong-dan-don-vi.html";

    private final Plan plan;
    private final FormVocabulary words;
    private final ChoiceWords choices;
    private final Templates templates;
    private final Sentences sentences = new Sentences("/blankform/guide.properties");

    UnitGuide(Plan plan, FormVocabulary words, Templates templates) {
        this.plan = plan;
        this.words = words;
        this.choices = new ChoiceWords(words);
        this.templates = templates;
    }

    /** Writes it into a folder, in place of an older one, and returns the file. */
    public Path write(Path folder) {
        var file = folder.resolve(FILE);
        try {
            SharedFolder.create(folder);
            Files.writeString(file, html());
            SharedFolder.open(file);
            return file;
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot write " + file, broken);
        }
    }

    private String html() {
        return templates.html("blankform/guide.html", Map.of("guide", page()));
    }

    private GuidePage page() {
        var forms = plan.formsAsked();
        var mandatory = plan.forms().mandatory().code();
        return new GuidePage(
                plan.title(),
                plan.units().get(plan.office().drafter()).name(),
                plan.units().all().stream()
                        .filter(Unit::submits)
                        .map(Unit::folder)
                        .findFirst()
                        .orElse(""),
                words.officialName(mandatory),
                forms.stream()
                        .filter(form -> !form.equals(mandatory))
                        .map(words::officialName)
                        .toList(),
                plan.periods().stream().map(this::period).toList(),
                forms.stream().map(this::form).toList(),
                plan.indicators().all().stream()
                        .filter(indicator -> indicator.kind() != IndicatorKind.RATIO)
                        .map(this::indicator)
                        .toList(),
                plan.titles().names(),
                plan.documents().all().stream()
                        .map(document -> new DocumentLine(document.name(), OfficialDate.written(document.by())))
                        .toList());
    }

    private PeriodLine period(ReportingPeriod period) {
        return new PeriodLine(
                period.label(),
                period.code().toString(),
                OfficialDate.written(period.opens()),
                sentences.of(
                        "data",
                        "from",
                        OfficialDate.written(period.dataFrom()),
                        "to",
                        OfficialDate.written(period.dataTo())),
                OfficialDate.written(period.cutOff()),
                OfficialDate.written(period.closing()),
                OfficialDate.written(period.deadline()));
    }

    private FormPart form(FormCode code) {
        var form = plan.forms().get(code);
        return new FormPart(
                words.officialName(code),
                words.sentences(code).of("todo", choices.of(form)),
                form.columns().stream().map(column -> column(form, column)).toList());
    }

    private ColumnLine column(FormDefinition form, Column column) {
        var own = words.sentences(form.code());
        var key = "hint." + column;
        var hint = own.has(key) ? own.of(key) : String.join("; ", choices.of(column));
        return new ColumnLine(words.officialName(column), form.required().contains(column), hint);
    }

    private IndicatorLine indicator(Indicator indicator) {
        return new IndicatorLine(
                indicator.code().value(),
                sentences.of(
                        indicator.kind() == IndicatorKind.TEXT ? "indicator.text" : "indicator",
                        "wording",
                        indicator.wording(),
                        "measure",
                        indicator.unitOfMeasure()),
                reporters(indicator.reporters()));
    }

    private String reporters(Collection<UnitCode> units) {
        return units.isEmpty()
                ? sentences.of("everyUnit")
                : List.copyOf(units).stream()
                        .sorted(plan.units().order())
                        .map(unit -> plan.units().get(unit).name())
                        .collect(Collectors.joining("; "));
    }
}
