package vn.tonghop.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.form.Column;
import vn.tonghop.form.FormCode;
import vn.tonghop.intake.RawRow;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.unit.Unit;
import vn.tonghop.unit.UnitCode;
import vn.tonghop.validation.value.DamageReading;

/** Judges rows. Every cell of a row is judged, so that a unit corrects its file once. Not thread-safe. */
final class RowCheck {

    private final Plan plan;
    private final RuleWords words = new RuleWords();
    private final Map<FormCode, RowRules> rules;
    private final LastMeaning<Unit> units;
    private final LastMeaning<ReportingPeriod> periods;

    RowCheck(Plan plan, List<RowRules> rules) {
        this.plan = plan;
        this.units = new LastMeaning<>(plan.units()::read);
        this.periods = new LastMeaning<>(plan::readPeriod);
        this.rules = rules.stream().collect(Collectors.toMap(RowRules::form, Function.identity()));
    }

    /** Judges a row of that file. Never throws for what a row says. */
    CheckedRow check(FileContext context, RawRow row) {
        var cells = new CellFindings(context, row);
        var rulesOfTheForm = rulesOf(context.form().code());
        if (cells.refuse()) {
            return new CheckedRow.Refused(row.source(), rulesOfTheForm.subject(row), row.cells(), cells.all());
        }
        checkPeriod(cells);
        var unit = unit(cells);
        var read = rulesOfTheForm.read(cells, unit.orElse(context.unit().code()));
        if (cells.refuse() || read.isEmpty()) {
            return new CheckedRow.Refused(row.source(), cells.subject(), row.cells(), cells.all());
        }
        return new CheckedRow.Accepted(read.get(), cells.all());
    }

    private RowRules rulesOf(FormCode form) {
        var found = rules.get(form);
        if (found == null) {
            throw new IllegalStateException("no rules for the form " + form);
        }
        return found;
    }

    private Optional<UnitCode> unit(CellFindings cells) {
        var written = cells.row().cell(Column.UNIT);
        var own = cells.file().unit().code();
        if (written.isEmpty()) {
            return Optional.of(own);
        }
        var unit = units.of(written);
        if (unit.isEmpty()) {
            var codes = plan.units().all().stream()
                    .map(known -> known.code().value())
                    .toList();
            var damage = DamageReading.ofCode(written, codes);
            return damage.isPresent()
                    ? cells.none(FindingCode.EXCEL_DAMAGE, Column.UNIT, words.of(damage.get()))
                    : cells.none(FindingCode.UNIT_UNKNOWN, Column.UNIT);
        }
        return plan.units().isWithin(unit.get().code(), own)
                ? Optional.of(unit.get().code())
                : cells.none(FindingCode.UNIT_OF_ANOTHER, Column.UNIT, own.value());
    }

    private void checkPeriod(CellFindings cells) {
        var written = cells.row().cell(Column.PERIOD);
        var expected = cells.file().period();
        if (!written.isEmpty() && !periods.of(written).map(expected::equals).orElse(false)) {
            cells.remark(FindingCode.ROW_OF_ANOTHER_PERIOD, Column.PERIOD, expected.label());
        }
    }
}
