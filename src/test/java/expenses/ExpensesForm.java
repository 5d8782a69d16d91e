package expenses;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Import;
import vn.tonghop.form.Column;
import vn.tonghop.form.Column.Content;
import vn.tonghop.form.FormCode;
import vn.tonghop.form.FormDefinition;

/** Expenses: one row is one item and what it cost. */
@Import({ExpenseRowRepository.class, ExpenseRules.class, ExpenseList.class})
public final class ExpensesForm implements FormDefinition {

    static final FormCode CODE = new FormCode("EXPENSES");
    static final Column ITEM = Column.text("ITEM", 48);
    static final Column SUM = Column.of("SUM", Content.AMOUNT);

    @Override
    public FormCode code() {
        return CODE;
    }

    @Override
    public List<Column> columns() {
        return List.of(Column.UNIT, Column.PERIOD, ITEM, SUM, Column.NOTE);
    }

    @Override
    public Set<Column> required() {
        return Set.of(ITEM, SUM);
    }
}
