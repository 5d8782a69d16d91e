package vn.tonghop.submission;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.submission.SupplementEntry.Occasion;

/** Proposals of supplements: what came too late for a report that is never changed once it was sent. */
@Repository
public class SupplementRepository {

    private final JdbcClient jdbc;

    public SupplementRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the report of a period has gone out. */
    public boolean isReportSent(PeriodCode period) {
        return jdbc.sql("select count(*) from obligation where kind = 'REPORT' and period_code = :period")
                        .param("period", period.toString())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Puts a file into the proposal that is being collected for its period, and returns the number of that. */
    public int propose(PeriodCode period, long submission, Occasion occasion, Instant now) {
        var number = Math.max(1, lastNumber(period));
        jdbc.sql("""
                        insert ignore into supplement_entry (submission_id, occasion, period_code, number_no, proposed_at)
                        values (:submission, :occasion, :period, :number, :now)
                        """)
                .param("submission", submission)
                .param("occasion", occasion.name())
                .param("period", period.toString())
                .param("number", number)
                .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
        return number;
    }

    /** Takes a file out of the proposals, because it is counted after all. */
    public void withdraw(long submission) {
        jdbc.sql("delete from supplement_entry where submission_id = :submission")
                .param("submission", submission)
                .update();
    }

    /** Everything proposed for a period, by number and file. */
    public List<SupplementEntry> findAll(PeriodCode period) {
        return jdbc.sql("""
                        select number_no, submission_id, occasion from supplement_entry
                        where period_code = :period order by number_no, submission_id
                        """)
                .param("period", period.toString())
                .query((row, index) -> new SupplementEntry(
                        period,
                        row.getInt("number_no"),
                        row.getLong("submission_id"),
                        Occasion.valueOf(row.getString("occasion"))))
                .list();
    }

    private int lastNumber(PeriodCode period) {
        return jdbc.sql("select coalesce(max(number_no), 0) from supplement_entry where period_code = :period")
                .param("period", period.toString())
                .query(Integer.class)
                .single();
    }
}
