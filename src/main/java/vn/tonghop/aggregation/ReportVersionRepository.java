package vn.tonghop.aggregation;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tonghop.aggregation.ReportVersion.State;
import vn.tonghop.indicator.IndicatorCode;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.storage.UtcColumn;
import vn.tonghop.unit.UnitCode;

/** Versions of reports and their totals, kept for ever. */
@Repository
public class ReportVersionRepository {

    private static final String SELECT = """
            select id, period_code, version_no, fingerprint, state, composed_at from report_version
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batch;

    public ReportVersionRepository(JdbcClient jdbc, NamedParameterJdbcOperations batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** What a version rests on besides the figures. */
    public record Origin(String fingerprint, String planVersion, String programVersion) {}

    /** One stored figure of a version; empty where nobody reported. */
    public record StoredTotal(UnitCode department, IndicatorCode indicator, Optional<BigDecimal> amount) {}

    /** Every version of a period, the first one first. */
    public List<ReportVersion> findAll(PeriodCode period) {
        return jdbc.sql(SELECT + " where period_code = :period order by version_no")
                .param("period", period.toString())
                .query(ReportVersionRepository::toVersion)
                .list();
    }

    /** What a version rests on. */
    public Origin origin(long id) {
        return jdbc.sql("select fingerprint, plan_version, program_version from report_version where id = :id")
                .param("id", id)
                .query(Origin.class)
                .single();
    }

    /** The files whose rows a version adds up, in order of arrival; empty for versions from before they were noted. */
    public List<Long> findSources(long id) {
        return jdbc.sql("select submission_id from report_source where report_id = :id order by submission_id")
                .param("id", id)
                .query(Long.class)
                .list();
    }

    /** The figures of a version as they were written. */
    public List<StoredTotal> findTotals(long id) {
        return jdbc.sql("""
                        select department_code, indicator_code, amount from report_total where report_id = :id
                        order by department_code, indicator_code
                        """)
                .param("id", id)
                .query((row, index) -> new StoredTotal(
                        new UnitCode(row.getString("department_code")),
                        new IndicatorCode(row.getString("indicator_code")),
                        Optional.ofNullable(row.getBigDecimal("amount"))))
                .list();
    }

    public Optional<ReportVersion> findLatest(PeriodCode period) {
        return jdbc.sql(SELECT + " where period_code = :period order by version_no desc limit 1")
                .param("period", period.toString())
                .query(ReportVersionRepository::toVersion)
                .optional();
    }

    /** The latest version whose documents are complete. */
    public Optional<ReportVersion> findLatestWritten(PeriodCode period) {
        return jdbc.sql(SELECT + " where period_code = :period and state = 'WRITTEN' order by version_no desc limit 1")
                .param("period", period.toString())
                .query(ReportVersionRepository::toVersion)
                .optional();
    }

    /** Adds the next version with its totals, in state COMPOSED. The office stands under its own code. */
    public ReportVersion add(PeriodTotals totals, UnitCode office, Origin origin) {
        var period = totals.period().code();
        var number = findLatest(period).map(ReportVersion::number).orElse(0) + 1;
        jdbc.sql("""
                        insert into report_version
                          (period_code, version_no, fingerprint, state, composed_at, plan_version, program_version)
                        values (:period, :number, :fingerprint, 'COMPOSED', :at, :plan, :program)
                        """)
                .param("period", period.toString())
                .param("number", number)
                .param("fingerprint", origin.fingerprint())
                .param("at", UtcColumn.of(totals.consolidatedAt()))
                .param("plan", origin.planVersion())
                .param("program", origin.programVersion())
                .update();
        var version = findLatest(period).orElseThrow();
        addSources(version.id(), totals.sources());
        addTotals(version.id(), office, totals.office());
        totals.departments()
                .forEach(department ->
                        addTotals(version.id(), department.department().code(), department.totals()));
        return version;
    }

    /** Whether an earlier version of that period was written with the office's own sentences. */
    public boolean isInOwnWords(PeriodCode period) {
        return jdbc.sql("""
                        select count(*) from report_in_own_words w join report_version r on r.id = w.report_id
                        where r.period_code = :period
                        """)
                        .param("period", period.toString())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Notes that all documents of a version are in place, and whether they are in the office's own words. */
    public void markWritten(long id, Instant at, boolean inOwnWords) {
        if (inOwnWords) {
            jdbc.sql("delete from report_in_own_words where report_id = :id")
                    .param("id", id)
                    .update();
            jdbc.sql("insert into report_in_own_words (report_id) values (:id)")
                    .param("id", id)
                    .update();
        }
        jdbc.sql("update report_version set state = 'WRITTEN', written_at = :at where id = :id")
                .param("id", id)
                .param("at", UtcColumn.of(at))
                .update();
    }

    private void addSources(long report, List<SourceFile> sources) {
        batch.batchUpdate(
                "insert into report_source (report_id, submission_id) values (:report, :submission)",
                sources.stream()
                        .map(source -> new MapSqlParameterSource()
                                .addValue("report", report)
                                .addValue("submission", source.submission()))
                        .toArray(SqlParameterSource[]::new));
    }

    private void addTotals(long report, UnitCode code, List<IndicatorTotal> totals) {
        batch.batchUpdate(
                """
                insert into report_total (report_id, department_code, indicator_code, amount, estimate, units)
                values (:report, :department, :indicator, :amount, :estimate, :units)
                """,
                totals.stream()
                        .map(total -> new MapSqlParameterSource()
                                .addValue("report", report)
                                .addValue("department", code.value())
                                .addValue("indicator", total.indicator().code().value())
                                .addValue("amount", total.amount().orElse(null))
                                .addValue("estimate", total.estimate().orElse(null))
                                .addValue("units", total.units()))
                        .toArray(SqlParameterSource[]::new));
    }

    private static ReportVersion toVersion(ResultSet row, int index) throws SQLException {
        return new ReportVersion(
                row.getLong("id"),
                PeriodCode.parse(row.getString("period_code")),
                row.getInt("version_no"),
                row.getString("fingerprint"),
                State.valueOf(row.getString("state")),
                UtcColumn.get(row, "composed_at"));
    }
}
