package expenses;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tonghop.submission.FormRowRepository;
import vn.tonghop.submission.FormTable;
import vn.tonghop.submission.RepeatedRow;
import vn.tonghop.submission.SourceLine;
import vn.tonghop.unit.UnitCode;

/** Accepted rows of the expenses form; each item once. */
class ExpenseRowRepository extends FormRowRepository<Expense> {

    private static final FormTable TABLE = new FormTable(
            ExpensesForm.CODE,
            "expense_row",
            List.of("item", "amount", "note", "row_key"),
            List.of("row_key"),
            List.of("unit_code"),
            List.of());

    ExpenseRowRepository(JdbcClient jdbc, NamedParameterJdbcOperations batch) {
        super(Expense.class, TABLE, jdbc, batch);
    }

    @Override
    protected void store(Expense row, MapSqlParameterSource columns) {
        columns.addValue("item", row.item())
                .addValue("amount", row.sum())
                .addValue("note", row.note())
                .addValue("row_key", key(row.unit().value(), row.item()));
    }

    @Override
    protected Expense read(SourceLine source, UnitCode unit, ResultSet columns) throws SQLException {
        return new Expense(
                source,
                unit,
                columns.getString("item"),
                plain(columns.getBigDecimal("amount")),
                columns.getString("note"));
    }

    @Override
    protected RepeatedRow repeated(Expense row) {
        return new RepeatedRow(row.source(), row.item(), "");
    }
}
