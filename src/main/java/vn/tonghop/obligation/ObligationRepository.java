package vn.tonghop.obligation;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tonghop.mail.MailKind;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.storage.UtcColumn;
import vn.tonghop.unit.UnitCode;

/** Obligations that are done or passed over. The key of the table lets each be settled once, whoever tries. */
@Repository
public class ObligationRepository {

    private static final String DONE = "DONE";
    private static final String SKIPPED = "SKIPPED";

    private final JdbcClient jdbc;

    ObligationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes that an obligation is done now; false if it was settled before. Call it in the transaction that does it. */
    boolean markDone(Obligation obligation, Instant now) {
        return settle(obligation, now, DONE, "");
    }

    /** Notes that an obligation is passed over, and why; false if it was settled before. */
    boolean markSkipped(Obligation obligation, Obligation.Reason reason, Instant now) {
        return settle(obligation, now, SKIPPED, reason.name());
    }

    private boolean settle(Obligation obligation, Instant now, String outcome, String reason) {
        return jdbc.sql("""
                        insert ignore into obligation
                          (obligation_key, kind, period_code, unit_code, stage, due_at, done_at, outcome, reason)
                        values (:key, :kind, :period, :unit, :stage, :due, :now, :outcome, :reason)
                        """)
                        .param("key", obligation.key())
                        .param("kind", obligation.kind().name())
                        .param(
                                "period",
                                obligation.period().map(PeriodCode::toString).orElse(null))
                        .param("unit", obligation.unit().map(UnitCode::value).orElse(null))
                        .param("stage", obligation.stage())
                        .param("due", UtcColumn.of(obligation.due()))
                        .param("now", UtcColumn.of(now))
                        .param("outcome", outcome)
                        .param("reason", reason)
                        .update()
                == 1;
    }

    /** When an obligation was done, if it was. */
    public Optional<Instant> findDone(String key) {
        return jdbc.sql("select done_at from obligation where obligation_key = :key and outcome = 'DONE'")
                .param("key", key)
                .query((row, index) -> UtcColumn.get(row, "done_at"))
                .optional();
    }

    /** When something of that kind was done for the first time, if it ever was. */
    public Optional<Instant> findFirstDone(MailKind kind) {
        return jdbc.sql(
                        "select done_at from obligation where kind = :kind and outcome = 'DONE' order by done_at limit 1")
                .param("kind", kind.name())
                .query((row, index) -> UtcColumn.get(row, "done_at"))
                .optional();
    }

    /** The unit that a settled obligation concerns, if it concerns one. */
    public Optional<UnitCode> findUnit(String key) {
        return jdbc.sql("select unit_code from obligation where obligation_key = :key and unit_code is not null")
                .param("key", key)
                .query((row, index) -> new UnitCode(row.getString("unit_code")))
                .optional();
    }

    /** The keys of everything about units that is settled for a period, done or passed over. */
    public Set<String> findSettledOfUnits(PeriodCode period) {
        return new HashSet<>(
                jdbc.sql("select obligation_key from obligation where period_code = :period and unit_code is not null")
                        .param("period", period.toString())
                        .query(String.class)
                        .list());
    }

    /** Whether anything about units was settled for a period before that moment, done or passed over. */
    public boolean isAnySettledOfUnits(PeriodCode period, Instant before) {
        return jdbc.sql("""
                        select 1 from obligation
                        where period_code = :period and unit_code is not null and done_at < :before limit 1
                        """)
                .param("period", period.toString())
                .param("before", UtcColumn.of(before))
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Whether something of that kind was done for a unit in a period. */
    public boolean isDone(MailKind kind, PeriodCode period, UnitCode unit) {
        return jdbc.sql("""
                        select count(*) from obligation
                        where period_code = :period and kind = :kind and unit_code = :unit and outcome = 'DONE'
                        """)
                        .param("period", period.toString())
                        .param("kind", kind.name())
                        .param("unit", unit.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Identity of the newest settled file, 0 if none; it grows with everything that units drop. */
    public long lastSubmission() {
        return jdbc.sql("select id from submission where verdict is not null order by id desc limit 1")
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** Files judged since that moment and answered, of which the unit has not been told by mail yet, by identity. */
    public List<Long> findFilesWithoutReceiptMail(Instant judged) {
        return jdbc.sql("""
                        select s.id from submission s
                        where s.state = 'ANSWERED' and s.settled_at >= :judged and not exists (
                          select 1 from obligation o where o.obligation_key = concat('RECEIPT/', s.id))
                        order by s.id
                        """)
                .param("judged", UtcColumn.of(judged))
                .query(Long.class)
                .list();
    }
}
