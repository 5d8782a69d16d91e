package vn.tonghop.approval;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.storage.UtcColumn;

/** Reports that somebody holds back. */
@Repository
public class HoldRepository {

    private final JdbcClient jdbc;

    public HoldRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest hold of a period that has not been released. */
    public Optional<Hold> find(PeriodCode period) {
        return jdbc.sql("""
                        select actor, reason, held_at from report_hold
                        where period_code = :period and released_at is null order by id desc limit 1
                        """)
                .param("period", period.toString())
                .query((row, index) -> new Hold(
                        period, row.getString("actor"), row.getString("reason"), UtcColumn.get(row, "held_at")))
                .optional();
    }

    /** Whether a person has let the report of a period go at that moment or later. */
    public boolean isReleasedSince(PeriodCode period, Instant moment) {
        return jdbc.sql("select count(*) from report_hold where period_code = :period and released_at >= :moment")
                        .param("period", period.toString())
                        .param("moment", UtcColumn.of(moment))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Adds a hold. */
    void add(Hold hold) {
        jdbc.sql("""
                        insert into report_hold (period_code, actor, reason, held_at)
                        values (:period, :actor, :reason, :at)
                        """)
                .param("period", hold.period().toString())
                .param("actor", hold.actor())
                .param("reason", hold.reason())
                .param("at", UtcColumn.of(hold.since()))
                .update();
    }

    /** Releases every hold of a period; false if there was none. */
    boolean release(PeriodCode period, Instant now) {
        return jdbc.sql("update report_hold set released_at = :now where period_code = :period and released_at is null")
                        .param("now", UtcColumn.of(now))
                        .param("period", period.toString())
                        .update()
                > 0;
    }
}
