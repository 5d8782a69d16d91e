package vn.tonghop.submission;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tonghop.indicator.IndicatorCode;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.unit.UnitCode;

/** Single figures of indicators, to compare others with. */
@Repository
public class FigureRepository {

    private final JdbcClient jdbc;

    public FigureRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a unit has in force for an indicator in a period. */
    public Optional<BigDecimal> find(PeriodCode period, UnitCode unit, IndicatorCode indicator) {
        return jdbc.sql("""
                        select r.amount from result_row r
                        join submission_in_force f on f.submission_id = r.submission_id
                        where f.period_code = :period and r.unit_code = :unit and r.indicator_code = :indicator
                          and r.amount is not null
                        order by r.submission_id, r.line_no limit 1
                        """)
                .param("period", period.toString())
                .param("unit", unit.value())
                .param("indicator", indicator.value())
                .query(BigDecimal.class)
                .optional();
    }

    /** The middle of what the other units have in force; empty when fewer of them than that have reported. */
    public Optional<BigDecimal> findMedianOfOthers(
            PeriodCode period, UnitCode unit, IndicatorCode indicator, int fewest) {
        var amounts = jdbc.sql("""
                        select r.amount from result_row r
                        join submission_in_force f on f.submission_id = r.submission_id
                        where f.period_code = :period and r.unit_code <> :unit and r.indicator_code = :indicator
                          and r.amount is not null
                        order by r.amount
                        """)
                .param("period", period.toString())
                .param("unit", unit.value())
                .param("indicator", indicator.value())
                .query(BigDecimal.class)
                .list();
        return amounts.size() < fewest ? Optional.empty() : Optional.of(amounts.get(amounts.size() / 2));
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
                .map(FormRowRepository::plain);
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
}
