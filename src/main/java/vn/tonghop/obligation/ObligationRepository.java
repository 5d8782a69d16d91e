package vn.tonghop.obligation;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tonghop.period.PeriodCode;

/** Obligations that are done. The key of the table lets each be done once, whoever tries. */
@Repository
public class ObligationRepository {

    private final JdbcClient jdbc;

    public ObligationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes that an obligation is done now; false if it had been done before. Call it in the transaction that does it. */
    boolean markDone(Obligation obligation, Instant now) {
        return jdbc.sql("""
                        insert ignore into obligation (obligation_key, kind, period_code, due_at, done_at)
                        values (:key, :kind, :period, :due, :now)
                        """)
                        .param("key", obligation.key())
                        .param("kind", obligation.kind().name())
                        .param(
                                "period",
                                obligation.period().map(PeriodCode::toString).orElse(null))
                        .param("due", LocalDateTime.ofInstant(obligation.due(), ZoneOffset.UTC))
                        .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** When an obligation was done, if it was. */
    public Optional<Instant> findDone(String key) {
        return jdbc.sql("select done_at from obligation where obligation_key = :key")
                .param("key", key)
                .query((row, index) ->
                        row.getObject("done_at", LocalDateTime.class).toInstant(ZoneOffset.UTC))
                .optional();
    }

    /** Identity of the newest settled file, 0 if none; it grows with everything that units drop. */
    public long lastSubmission() {
        return jdbc.sql("select coalesce(max(id), 0) from submission where verdict is not null")
                .query(Long.class)
                .single();
    }

    /** Answered files of which the unit has not been told by mail yet, by identity. */
    public List<Long> findFilesWithoutReceiptMail() {
        return jdbc.sql("""
                        select s.id from submission s
                        where s.state = 'ANSWERED' and not exists (
                          select 1 from obligation o where o.obligation_key = concat('RECEIPT/', s.id))
                        order by s.id
                        """).query(Long.class).list();
    }
}
