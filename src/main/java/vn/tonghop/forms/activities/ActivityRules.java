package vn.tonghop.forms.activities;

import java.util.Optional;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.form.Column;
import vn.tonghop.form.FormCode;
import vn.tonghop.form.FormVocabulary;
import vn.tonghop.submission.AcceptedRow;
import vn.tonghop.submission.DecimalStyle;
import vn.tonghop.unit.UnitCode;
import vn.tonghop.validation.CellFindings;
import vn.tonghop.validation.DateRules;
import vn.tonghop.validation.RowRules;
import vn.tonghop.validation.RuleWords;
import vn.tonghop.validation.value.ExcelDamage;
import vn.tonghop.validation.value.Measures;
import vn.tonghop.validation.value.NumberReading;

/** Rules of the activities form: one row is one meeting, news item or article. */
final class ActivityRules implements RowRules {

    private final FormVocabulary words;
    private final RuleWords damageWords = new RuleWords();
    private final DateRules dates = new DateRules();
    private final Measures persons = damageWords.persons();

    ActivityRules(FormVocabulary words) {
        this.words = words;
    }

    @Override
    public FormCode form() {
        return ActivitiesForm.CODE;
    }

    @Override
    public Optional<AcceptedRow> read(CellFindings cells, UnitCode unit) {
        var heldOn = dates.read(cells, ActivitiesForm.DATE);
        var kind = kind(cells);
        var content = cells.text(ActivitiesForm.CONTENT);
        var attendance = attendance(cells);
        if (heldOn.isEmpty() || kind.isEmpty() || content.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Activity(
                cells.row().source(),
                unit,
                heldOn.get(),
                kind.get(),
                content.get(),
                attendance,
                cells.row().cell(ActivitiesForm.LINK),
                cells.row().cell(Column.NOTE)));
    }

    private Optional<ActivityKind> kind(CellFindings cells) {
        if (cells.text(ActivitiesForm.KIND).isEmpty()) {
            return Optional.empty();
        }
        var kind = words.read(ActivityKind.class, cells.row().cell(ActivitiesForm.KIND));
        return kind.isPresent()
                ? kind
                : cells.none(FindingCode.KIND_UNKNOWN, ActivitiesForm.KIND, words.choices(ActivityKind.class));
    }

    private Optional<Integer> attendance(CellFindings cells) {
        var outcome = NumberReading.read(cells.row().cell(ActivitiesForm.ATTENDANCE), DecimalStyle.UNDECIDED, persons);
        if (outcome instanceof NumberReading.Blank) {
            return Optional.empty();
        }
        if (outcome instanceof NumberReading.Exact number
                && number.value().stripTrailingZeros().scale() <= 0
                && number.value().signum() >= 0
                && number.value().precision() - number.value().scale() <= 9) {
            return Optional.of(number.value().intValueExact());
        }
        if (outcome instanceof NumberReading.Doubtful doubtful) {
            return cells.none(FindingCode.NUMBER_DOUBTFUL, ActivitiesForm.ATTENDANCE, damageWords.of(doubtful.doubt()));
        }
        var damage = outcome instanceof NumberReading.Damaged damaged
                ? Optional.of(damaged.damage())
                : Optional.<ExcelDamage>empty();
        return damage.isPresent()
                ? cells.none(FindingCode.EXCEL_DAMAGE, ActivitiesForm.ATTENDANCE, damageWords.of(damage.get()))
                : cells.none(FindingCode.NUMBER_MALFORMED, ActivitiesForm.ATTENDANCE);
    }
}
