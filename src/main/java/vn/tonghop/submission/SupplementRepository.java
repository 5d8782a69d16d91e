package vn.tonghop.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.storage.UtcColumn;
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
        var number = collecting(period);
        jdbc.sql("""
                        insert ignore into supplement_entry (submission_id, occasion, period_code, number_no, proposed_at)
                        values (:submission, :occasion, :period, :number, :now)
                        """)
                .param("submission", submission)
                .param("occasion", occasion.name())
                .param("period", period.toString())
                .param("number", number)
                .param("now", UtcColumn.of(now))
                .update();
        return number;
    }

    /** Takes a file out of the proposals, because it is counted after all. What was issued stays as it is. */
    public void withdraw(long submission) {
        jdbc.sql("""
                        delete from supplement_entry where submission_id = :submission and not exists (
                          select 1 from supplement_issue i where i.period_code = supplement_entry.period_code
                            and i.number_no = supplement_entry.number_no)
                        """).param("submission", submission).update();
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

    /** What a supplement that is still being collected proposes; nothing if the latest one was issued. */
    public List<SupplementEntry> findCollected(PeriodCode period) {
        var number = collecting(period);
        return findAll(period).stream()
                .filter(entry -> entry.number() == number)
                .toList();
    }

    /** Issues the supplement that is being collected: from now on the next one is. */
    public void issue(IssuedSupplement supplement, Instant now) {
        jdbc.sql("""
                        insert into supplement_issue (period_code, number_no, number_text, issued_on, signer, issued_at)
                        values (:period, :number, :document, :date, :signer, :now)
                        """)
                .param("period", supplement.period().toString())
                .param("number", supplement.number())
                .param("document", supplement.document())
                .param("date", supplement.date())
                .param("signer", supplement.signer())
                .param("now", UtcColumn.of(now))
                .update();
    }

    /** The supplements of a period that were issued, by number. */
    public List<IssuedSupplement> findIssued(PeriodCode period) {
        return jdbc.sql("""
                        select number_no, number_text, issued_on, signer from supplement_issue
                        where period_code = :period order by number_no
                        """)
                .param("period", period.toString())
                .query((row, index) -> new IssuedSupplement(
                        period,
                        row.getInt("number_no"),
                        row.getString("number_text"),
                        row.getObject("issued_on", LocalDate.class),
                        row.getString("signer")))
                .list();
    }

    /** Number of the supplement that is being collected: the one after the last that was issued. */
    private int collecting(PeriodCode period) {
        return 1
                + jdbc.sql("select coalesce(max(number_no), 0) from supplement_issue where period_code = :period")
                        .param("period", period.toString())
                        .query(Integer.class)
                        .single();
    }
}
