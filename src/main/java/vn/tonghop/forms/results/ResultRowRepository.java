package vn.tonghop.forms.results;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tonghop.indicator.IndicatorCode;
import vn.tonghop.submission.FormRowRepository;
import vn.tonghop.submission.FormTable;
import vn.tonghop.submission.IndicatorRow;
import vn.tonghop.submission.RepeatedRow;
import vn.tonghop.submission.SourceLine;
import vn.tonghop.unit.UnitCode;

/** Accepted rows of the results form; one that reports an indicator of a unit again repeats it. */
@Repository
class ResultRowRepository extends FormRowRepository<IndicatorRow> {

    private static final FormTable TABLE = new FormTable(
            ResultsForm.CODE,
            "result_row",
            List.of("indicator_code", "amount", "text_value", "estimate", "note"),
            List.of("unit_code", "indicator_code"),
            List.of(),
            List.of());

    ResultRowRepository(JdbcClient jdbc, NamedParameterJdbcOperations batch) {
        super(IndicatorRow.class, TABLE, jdbc, batch);
    }

    @Override
    protected void store(IndicatorRow row, MapSqlParameterSource columns) {
        columns.addValue("indicator_code", row.indicator().value())
                .addValue("amount", row.amount().orElse(null))
                .addValue("text_value", row.text().orElse(null))
                .addValue("estimate", row.estimate().orElse(null))
                .addValue("note", row.note());
    }

    @Override
    protected IndicatorRow read(SourceLine source, UnitCode unit, ResultSet columns) throws SQLException {
        return new IndicatorRow(
                source,
                unit,
                new IndicatorCode(columns.getString("indicator_code")),
                Optional.ofNullable(columns.getBigDecimal("amount")).map(FormRowRepository::plain),
                Optional.ofNullable(columns.getString("text_value")),
                Optional.ofNullable(columns.getBigDecimal("estimate")).map(FormRowRepository::plain),
                columns.getString("note"));
    }

    @Override
    protected RepeatedRow repeated(IndicatorRow row) {
        var indicator = row.indicator().value();
        return new RepeatedRow(row.source(), row.unit() + " " + indicator, indicator);
    }
}
