package vn.tonghop.forms.activities;

import java.time.LocalDate;
import java.util.Optional;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.form.Column;
import vn.tonghop.form.FormCode;
import vn.tonghop.form.FormVocabulary;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.submission.AcceptedRow;
import vn.tonghop.submission.DecimalStyle;
import vn.tonghop.unit.UnitCode;
import vn.tonghop.validation.CellFindings;
import vn.tonghop.validation.RowRules;
import vn.tonghop.validation.RuleWords;
import vn.tonghop.validation.value.DamageReading;
import vn.tonghop.validation.value.DateReading;
import vn.tonghop.validation.value.ExcelDamage;
import vn.tonghop.validation.value.Measures;
import vn.tonghop.validation.value.NumberReading;
import vn.tonghop.vietnamese.OfficialDate;

/** Rules of the activities form: one row is one meeting, news item or article. */
final class ActivityRules implements RowRules {

    private final FormVocabulary words;
    private final RuleWords damageWords = new RuleWords();
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
        var heldOn = date(cells);
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

    private Optional<LocalDate> date(CellFindings cells) {
        var written = cells.row().cell(ActivitiesForm.DATE);
        if (written.isEmpty()) {
            return cells.none(FindingCode.DATE_MISSING, ActivitiesForm.DATE);
        }
        var date = DateReading.read(written, cells.file().dates());
        if (date.isEmpty() && DateReading.isSeveralDays(written)) {
            return cells.none(FindingCode.DATE_SEVERAL, ActivitiesForm.DATE);
        }
        if (date.isPresent() && cells.file().dates().monthFirst() && DateReading.isEitherWay(written)) {
            return eitherWay(cells, date.get());
        }
        if (date.isEmpty()) {
            return unreadable(cells, ActivitiesForm.DATE, FindingCode.DATE_MALFORMED, DamageReading.ofDate(written));
        }
        if (!isWithin(date.get(), cells.file().period())) {
            outside(cells, date.get());
        }
        return date;
    }

    /** A day outside of the data window counts; perhaps day and month were swapped. */
    private static void outside(CellFindings cells, LocalDate date) {
        var period = cells.file().period();
        var from = OfficialDate.written(period.dataFrom());
        var to = OfficialDate.written(period.dataTo());
        DateReading.swapped(date)
                .filter(other -> isWithin(other, period))
                .map(OfficialDate::written)
                .ifPresentOrElse(
                        swapped ->
                                cells.remark(FindingCode.DATE_PERHAPS_SWAPPED, ActivitiesForm.DATE, from, to, swapped),
                        () -> cells.remark(FindingCode.DATE_OUTSIDE_WINDOW, ActivitiesForm.DATE, from, to));
    }

    private static Optional<LocalDate> eitherWay(CellFindings cells, LocalDate dayFirst) {
        var monthFirst = DateReading.swapped(dayFirst).orElse(dayFirst);
        return cells.none(
                FindingCode.DATE_EITHER_WAY,
                ActivitiesForm.DATE,
                OfficialDate.written(dayFirst),
                OfficialDate.written(monthFirst));
    }

    private static boolean isWithin(LocalDate date, ReportingPeriod period) {
        return !date.isBefore(period.dataFrom()) && !date.isAfter(period.dataTo());
    }

    /** What Excel did to the cell if it did something, otherwise that it cannot be read. */
    private <T> Optional<T> unreadable(
            CellFindings cells, Column column, FindingCode otherwise, Optional<ExcelDamage> damage) {
        return damage.isPresent()
                ? cells.none(FindingCode.EXCEL_DAMAGE, column, damageWords.of(damage.get()))
                : cells.none(otherwise, column);
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
        return unreadable(cells, ActivitiesForm.ATTENDANCE, FindingCode.NUMBER_MALFORMED, damage);
    }
}
