package vn.tonghop.submission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.storage.UtcColumn;
import vn.tonghop.unit.UnitCode;

/** Who did what beside the ordinary way, when and why. Entries are only added. */
@Repository
public class AuditRepository {

    private static final String INSERT = """
            insert into audit (at, actor, action, subject, detail, unit_code, period_code, submission_id, reason,
              plan_version, program_version)
            values (:at, :actor, :action, :subject, :detail, :unit, :period, :submission, :reason, :plan, :program)
            """;

    private static final String SELECT = """
            select at, actor, action, detail, unit_code, period_code, submission_id, reason, plan_version,
              program_version
            from audit
            """;

    private final JdbcClient jdbc;

    public AuditRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds an entry. Call it in the transaction that does the thing. */
    public void add(AuditEntry entry) {
        var period = entry.period().map(PeriodCode::toString).orElse(null);
        jdbc.sql(INSERT)
                .param("at", UtcColumn.of(entry.at()))
                .param("actor", entry.order().actor())
                .param("action", entry.action().name())
                .param(
                        "subject",
                        entry.submission().map(id -> "submission " + id).orElse("unit " + entry.unit()))
                .param("detail", entry.detail())
                .param("unit", entry.unit().value())
                .param("period", period)
                .param("submission", entry.submission().orElse(null))
                .param("reason", entry.order().reason())
                .param("plan", entry.versions().plan())
                .param("program", entry.versions().program())
                .update();
    }

    /** What was done about every unit, the earliest first. */
    public List<AuditEntry> findAll() {
        return jdbc.sql(SELECT + " order by id").query(AuditRepository::toEntry).list();
    }

    /** What was done about a unit, the earliest first. */
    public List<AuditEntry> findAll(UnitCode unit) {
        return jdbc.sql(SELECT + " where unit_code = :unit order by id")
                .param("unit", unit.value())
                .query(AuditRepository::toEntry)
                .list();
    }

    private static AuditEntry toEntry(ResultSet row, int index) throws SQLException {
        return new AuditEntry(
                UtcColumn.get(row, "at"),
                new AuditEntry.Order(row.getString("actor"), row.getString("reason")),
                AuditEntry.Action.valueOf(row.getString("action")),
                new UnitCode(row.getString("unit_code")),
                Optional.ofNullable(row.getString("period_code")).map(PeriodCode::parse),
                Optional.ofNullable(row.getObject("submission_id", Long.class)),
                row.getString("detail"),
                new AuditEntry.Versions(row.getString("plan_version"), row.getString("program_version")));
    }
}
