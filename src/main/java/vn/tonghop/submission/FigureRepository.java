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

    private static final String IN_FORCE = """
            from result_row r join submission_in_force f on f.submission_id = r.submission_id
            where f.period_code = :period and r.indicator_code = :indicator and r.amount is not null
            """;

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

    /** What stands in the middle of all that is in force for an indicator in a period; empty when it is fewer than that. */
    public Optional<MiddleFigures> findMiddle(PeriodCode period, IndicatorCode indicator, int fewest) {
        var number = jdbc.sql("select count(*) " + IN_FORCE)
                .param("period", period.toString())
                .param("indicator", indicator.value())
                .query(Integer.class)
                .single();
        if (number < fewest) {
            return Optional.empty();
        }
        var middle = jdbc.sql("select r.amount " + IN_FORCE + " order by r.amount limit 2 offset :place")
                .param("period", period.toString())
                .param("indicator", indicator.value())
                .param("place", (number - 1) / 2)
                .query(BigDecimal.class)
                .list();
        return Optional.of(new MiddleFigures(middle.get(0), middle.get(middle.size() - 1)));
    }

    /** All that is in force for an indicator in a period and is not between the two bounds, in the order of files and lines. */
    public List<FigureInForce> findOutside(
            PeriodCode period, IndicatorCode indicator, BigDecimal least, BigDecimal most) {
        return jdbc.sql("select r.submission_id, r.line_no, r.unit_code, r.amount " + IN_FORCE + """
                         and (r.amount <= :least or r.amount >= :most) order by r.submission_id, r.line_no
                        """)
                .param("period", period.toString())
                .param("indicator", indicator.value())
                .param("least", least)
                .param("most", most)
                .query((row, index) -> new FigureInForce(
                        row.getLong("submission_id"),
                        row.getLong("line_no"),
                        new UnitCode(row.getString("unit_code")),
                        row.getBigDecimal("amount")))
                .list();
    }

    /**
     * The figures in the middle of an ordered list.
     *
     * @param lower the one in the middle, or the lower of two
     * @param upper the next one
     */
    public record MiddleFigures(BigDecimal lower, BigDecimal upper) {

        /** What stands in the middle of the list without one of that size. */
        public BigDecimal without(BigDecimal amount) {
            return amount.compareTo(lower) <= 0 ? upper : lower;
        }
    }

    /**
     * A figure that counts.
     *
     * @param submission the file it comes from
     * @param line where it stands there
     * @param unit whose it is
     * @param amount how much
     */
    public record FigureInForce(long submission, long line, UnitCode unit, BigDecimal amount) {}

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
