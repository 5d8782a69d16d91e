package vn.tonghop.submission;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tonghop.indicator.IndicatorCode;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.submission.AcceptedRow.Result;
import vn.tonghop.unit.UnitCode;

/** Accepted rows of the results form. */
@Repository
public class ResultRowRepository {

    private static final String INSERT = """
            insert into result_row
              (submission_id, line_no, line_count, unit_code, indicator_code, amount, text_value, estimate, note)
            values (:submission, :line, :lines, :unit, :indicator, :amount, :text, :estimate, :note)
            """;

    private static final String SELECT = """
            select r.submission_id, r.line_no, r.line_count, r.unit_code, r.indicator_code, r.amount, r.text_value,
              r.estimate, r.note
            from result_row r
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batch;

    public ResultRowRepository(JdbcClient jdbc, NamedParameterJdbcOperations batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** Adds rows of files that are not settled yet. */
    public void addAll(List<Result> rows) {
        if (!rows.isEmpty()) {
            batch.batchUpdate(
                    INSERT, rows.stream().map(ResultRowRepository::parameters).toArray(SqlParameterSource[]::new));
        }
    }

    /** The rows of one file by line. */
    public List<Result> findAll(long submission) {
        return jdbc.sql(SELECT + " where r.submission_id = :submission order by r.line_no")
                .param("submission", submission)
                .query(ResultRowRepository::toResult)
                .list();
    }

    /** The rows in force for a period, by file and line. */
    public List<Result> findInForce(PeriodCode period) {
        return jdbc.sql(SELECT + """
                         join submission_in_force f on f.submission_id = r.submission_id
                        where f.period_code = :period order by r.submission_id, r.line_no
                        """)
                .param("period", period.toString())
                .query(ResultRowRepository::toResult)
                .list();
    }

    /** Rows of a file that report one indicator of one unit more than once, by key and line. */
    public List<RepeatedRow> findRepeated(long submission) {
        return jdbc.sql("""
                        select r.line_no, r.line_count, r.unit_code, r.indicator_code
                        from result_row r join (
                          select unit_code, indicator_code from result_row where submission_id = :submission
                          group by unit_code, indicator_code having count(*) > 1) twice
                        on twice.unit_code = r.unit_code and twice.indicator_code = r.indicator_code
                        where r.submission_id = :submission order by r.unit_code, r.indicator_code, r.line_no
                        """)
                .param("submission", submission)
                .query((row, index) -> new RepeatedRow(
                        new SourceLine(submission, row.getLong("line_no"), row.getInt("line_count")),
                        row.getString("unit_code") + " " + row.getString("indicator_code"),
                        row.getString("indicator_code")))
                .list();
    }

    /** Rows of a file in which a part is larger than its whole, reported for the same unit. */
    public List<PartAboveWhole> findPartsAboveWhole(long submission, IndicatorCode part, IndicatorCode whole) {
        return jdbc.sql("""
                        select p.line_no, p.line_count, p.amount, w.line_no as whole_line, w.amount as whole_amount
                        from result_row p join result_row w
                          on w.submission_id = p.submission_id and w.unit_code = p.unit_code
                        where p.submission_id = :submission and p.indicator_code = :part
                          and w.indicator_code = :whole and p.amount > w.amount
                        order by p.line_no
                        """)
                .param("submission", submission)
                .param("part", part.value())
                .param("whole", whole.value())
                .query((row, index) -> new PartAboveWhole(
                        new SourceLine(submission, row.getLong("line_no"), row.getInt("line_count")),
                        row.getBigDecimal("amount"),
                        row.getLong("whole_line"),
                        row.getBigDecimal("whole_amount")))
                .list();
    }

    /** The indicators that a file reports for a unit. */
    public List<IndicatorCode> findIndicators(long submission, UnitCode unit) {
        return jdbc.sql("select distinct indicator_code from result_row where submission_id = :s and unit_code = :u")
                .param("s", submission)
                .param("u", unit.value())
                .query((row, index) -> new IndicatorCode(row.getString("indicator_code")))
                .list();
    }

    /** What a file declares for an indicator of a unit, if it does. */
    public Optional<BigDecimal> findAmount(long submission, UnitCode unit, IndicatorCode indicator) {
        return jdbc.sql("""
                        select amount from result_row
                        where submission_id = :submission and unit_code = :unit and indicator_code = :indicator
                          and amount is not null
                        order by line_no limit 1
                        """)
                .param("submission", submission)
                .param("unit", unit.value())
                .param("indicator", indicator.value())
                .query(BigDecimal.class)
                .optional()
                .map(ResultRowRepository::plain);
    }

    public void delete(SourceLine source) {
        jdbc.sql("delete from result_row where submission_id = :submission and line_no = :line")
                .param("submission", source.submission())
                .param("line", source.line())
                .update();
    }

    public void deleteAll(long submission) {
        jdbc.sql("delete from result_row where submission_id = :submission")
                .param("submission", submission)
                .update();
    }

    /**
     * A part that exceeds its whole.
     *
     * @param source where the part stands
     * @param part the part
     * @param wholeLine where the whole stands
     * @param whole the whole
     */
    public record PartAboveWhole(SourceLine source, BigDecimal part, long wholeLine, BigDecimal whole) {}

    /** Without the zeros that the column adds, and never in scientific notation. */
    private static BigDecimal plain(BigDecimal stored) {
        var stripped = stored.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static SqlParameterSource parameters(Result row) {
        return new MapSqlParameterSource()
                .addValue("submission", row.source().submission())
                .addValue("line", row.source().line())
                .addValue("lines", row.source().lines())
                .addValue("unit", row.unit().value())
                .addValue("indicator", row.indicator().value())
                .addValue("amount", row.amount().orElse(null))
                .addValue("text", row.text().orElse(null))
                .addValue("estimate", row.estimate().orElse(null))
                .addValue("note", row.note());
    }

    private static Result toResult(ResultSet row, int index) throws SQLException {
        return new Result(
                new SourceLine(row.getLong("submission_id"), row.getLong("line_no"), row.getInt("line_count")),
                new UnitCode(row.getString("unit_code")),
                new IndicatorCode(row.getString("indicator_code")),
                Optional.ofNullable(row.getBigDecimal("amount")).map(ResultRowRepository::plain),
                Optional.ofNullable(row.getString("text_value")),
                Optional.ofNullable(row.getBigDecimal("estimate")).map(ResultRowRepository::plain),
                row.getString("note"));
    }
}
