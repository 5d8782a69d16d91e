package expenses;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.form.Column;
import vn.tonghop.form.FormCode;
import vn.tonghop.submission.AcceptedRow;
import vn.tonghop.unit.UnitCode;
import vn.tonghop.validation.CellFindings;
import vn.tonghop.validation.RowRules;
import vn.tonghop.validation.value.Measures;
import vn.tonghop.validation.value.NumberReading;

/** Rules of the expenses form: an item and a sum. */
final class ExpenseRules implements RowRules {

    private static final Measures DONG = Measures.of(0, "đồng", List.of());

    @Override
    public FormCode form() {
        return ExpensesForm.CODE;
    }

    @Override
    public Optional<AcceptedRow> read(CellFindings cells, UnitCode unit) {
        var item = cells.text(ExpensesForm.ITEM);
        var sum = sum(cells);
        return item.isEmpty() || sum.isEmpty()
                ? Optional.empty()
                : Optional.of(new Expense(
                        cells.row().source(),
                        unit,
                        item.get(),
                        sum.get(),
                        cells.row().cell(Column.NOTE)));
    }

    private static Optional<BigDecimal> sum(CellFindings cells) {
        if (cells.text(ExpensesForm.SUM).isEmpty()) {
            return Optional.empty();
        }
        var read = NumberReading.read(
                cells.row().cell(ExpensesForm.SUM), cells.file().decimals(), DONG);
        return read instanceof NumberReading.Exact number
                ? Optional.of(number.value())
                : cells.none(FindingCode.NUMBER_MALFORMED, ExpensesForm.SUM);
    }
}
