package vn.tonghop.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.storage.UtcColumn;
import vn.tonghop.unit.UnitCode;

/** Until when single units may submit beyond the days of the plan. Who granted it and why stands in the audit table. */
@Repository
public class ExtensionRepository {

    private final JdbcClient jdbc;

    public ExtensionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An extension.
     *
     * @param until last day on which the unit is on time
     * @param granted when it was granted
     */
    public record Extension(LocalDate until, Instant granted) {}

    /** Grants an extension; the latest one of a unit and period holds. */
    public void grant(UnitCode unit, PeriodCode period, LocalDate until, Instant now) {
        jdbc.sql("""
                        insert into extension (unit_code, period_code, until_day, granted_at)
                        values (:unit, :period, :until, :now)
                        """)
                .param("unit", unit.value())
                .param("period", period.toString())
                .param("until", until)
                .param("now", UtcColumn.of(now))
                .update();
    }

    /** The units with an extension for a period, and its day. */
    public Map<UnitCode, LocalDate> findAll(PeriodCode period) {
        var days = new HashMap<UnitCode, LocalDate>();
        findGranted(period).forEach((unit, extension) -> days.put(unit, extension.until()));
        return days;
    }

    /** The units with an extension for a period, and the one that holds. */
    public Map<UnitCode, Extension> findGranted(PeriodCode period) {
        var extensions = new HashMap<UnitCode, Extension>();
        jdbc.sql("select unit_code, until_day, granted_at from extension where period_code = :period order by id")
                .param("period", period.toString())
                .query((row, index) -> Map.entry(
                        new UnitCode(row.getString("unit_code")),
                        new Extension(row.getObject("until_day", LocalDate.class), UtcColumn.get(row, "granted_at"))))
                .list()
                .forEach(extension -> extensions.put(extension.getKey(), extension.getValue()));
        return extensions;
    }
}
