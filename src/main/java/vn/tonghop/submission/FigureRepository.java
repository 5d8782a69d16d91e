package vn.tonghop.submission;

import java.math.BigDecimal;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tonghop.indicator.IndicatorCode;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.unit.UnitCode;

/** Single figures in force, to compare others with. */
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
}
