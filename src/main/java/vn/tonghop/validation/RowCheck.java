package vn.tonghop.validation;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.form.Column;
import vn.tonghop.form.Form;
import vn.tonghop.form.FormVocabulary;
import vn.tonghop.intake.FileSurvey;
import vn.tonghop.intake.IntakeItem;
import vn.tonghop.intake.RawRow;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.unit.Unit;
import vn.tonghop.unit.UnitCode;
import vn.tonghop.validation.value.DamageReading;

/**
 * Judges what the reader hands on, in order: the survey of a file opens it, the rows after it are judged against it. Every
 * cell of a row is judged, so that a unit corrects its file once. Not thread-safe: one for each reader.
 */
public final class RowCheck implements ItemProcessor<IntakeItem, CheckedItem> {

    private final Plan plan;
    private final FileCheck files;
    private final RuleWords words = new RuleWords();
    private final Map<Form, RowRules> rules;
    private final LastMeaning<Unit> units;
    private final LastMeaning<ReportingPeriod> periods;
    private Optional<FileContext> file = Optional.empty();

    public RowCheck(Plan plan, FormVocabulary vocabulary) {
        this.plan = plan;
        this.files = new FileCheck(plan);
        this.units = new LastMeaning<>(plan.units()::read);
        this.periods = new LastMeaning<>(plan::readPeriod);
        this.rules = Map.of(
                Form.RESULTS, new ResultRules(plan.indicators(), new AmountRules(words)),
                Form.ACTIVITIES, new ActivityRules(vocabulary),
                Form.TITLES, new TitleRules(vocabulary));
    }

    /** The judged item, or null for a row of a file that is refused as a whole. */
    @Override
    public @Nullable CheckedItem process(IntakeItem item) {
        if (item instanceof FileSurvey survey) {
            var outcome = files.check(survey);
            file = outcome.context();
            return outcome.file();
        }
        return file.map(context -> check(context, (RawRow) item)).orElse(null);
    }

    private CheckedRow check(FileContext context, RawRow row) {
        var cells = new CellFindings(context, row);
        if (cells.refuse()) {
            return new CheckedRow.Refused(row.source(), cells.subject(), cells.all());
        }
        checkPeriod(cells);
        var unit = unit(cells);
        var read =
                rulesOf(context.form()).read(cells, unit.orElse(context.unit().code()));
        if (cells.refuse() || read.isEmpty()) {
            return new CheckedRow.Refused(row.source(), cells.subject(), cells.all());
        }
        return new CheckedRow.Accepted(read.get(), cells.all());
    }

    private RowRules rulesOf(Form form) {
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
