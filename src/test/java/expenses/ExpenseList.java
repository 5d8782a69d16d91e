package expenses;

import java.util.Comparator;
import java.util.List;
import vn.tonghop.form.FormCode;
import vn.tonghop.report.Cell;
import vn.tonghop.report.tabulation.ListColumn;
import vn.tonghop.report.tabulation.ListedForm;
import vn.tonghop.report.wording.ReportContext;

/** The expenses in the report, by unit. */
final class ExpenseList implements ListedForm<Expense> {

    @Override
    public FormCode form() {
        return ExpensesForm.CODE;
    }

    @Override
    public Class<Expense> type() {
        return Expense.class;
    }

    @Override
    public Comparator<Expense> order() {
        return Comparator.comparing(Expense::item);
    }

    @Override
    public List<ListColumn<Expense>> columns(ReportContext context) {
        return List.of(
                ListColumn.text("unit", 30, expense -> context.unitName(expense.unit())),
                ListColumn.text("item", 50, Expense::item),
                ListColumn.figure("sum", 20, expense -> Cell.figure(expense.sum())),
                ListColumn.text("note", 20, Expense::note).inWorkbook());
    }
}
