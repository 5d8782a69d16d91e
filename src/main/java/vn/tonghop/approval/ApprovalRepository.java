package vn.tonghop.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.storage.UtcColumn;

/** Approvals of drafts. The latest one of a period holds unless it was withdrawn. */
@Repository
public class ApprovalRepository {

    private static final String SELECT = """
            select period_code, report_id, version_no, number_text, issued_on, signer, approved_at
            from approval where period_code = :period and withdrawn_at is null order by id desc limit 1
            """;

    private final JdbcClient jdbc;

    public ApprovalRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The approval of a period that has not been withdrawn, whatever happened to the figures since. */
    public Optional<Approval> find(PeriodCode period) {
        return jdbc.sql(SELECT)
                .param("period", period.toString())
                .query(ApprovalRepository::toApproval)
                .optional();
    }

    /**
     * The approval of a period if it covers that version: the version approved, or a later one of the same plan that adds up
     * the very same files.
     */
    public Optional<Approval> find(PeriodCode period, long report) {
        return find(period).filter(approval -> approval.report() == report || sameFigures(approval.report(), report));
    }

    private boolean sameFigures(long approved, long other) {
        return jdbc.sql("""
                        select count(*) from report_version a join report_version b on b.plan_version = a.plan_version
                        where a.id = :approved and b.id = :other
                          and not exists (
                            select 1 from report_source s where s.report_id = a.id and not exists (
                              select 1 from report_source t where t.report_id = b.id
                                and t.submission_id = s.submission_id))
                          and not exists (
                            select 1 from report_source s where s.report_id = b.id and not exists (
                              select 1 from report_source t where t.report_id = a.id
                                and t.submission_id = s.submission_id))
                        """)
                        .param("approved", approved)
                        .param("other", other)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Adds an approval. Call it in the transaction that notes it in the audit table. */
    void add(Approval approval) {
        jdbc.sql("""
                        insert into approval
                          (period_code, report_id, version_no, number_text, issued_on, signer, approved_at)
                        values (:period, :report, :version, :number, :date, :signer, :at)
                        """)
                .param("period", approval.period().toString())
                .param("report", approval.report())
                .param("version", approval.version())
                .param("number", approval.number())
                .param("date", approval.date())
                .param("signer", approval.signer())
                .param("at", UtcColumn.of(approval.approvedAt()))
                .update();
    }

    /** Withdraws every approval of a period. */
    void withdraw(PeriodCode period, Instant now) {
        jdbc.sql("update approval set withdrawn_at = :now where period_code = :period and withdrawn_at is null")
                .param("now", UtcColumn.of(now))
                .param("period", period.toString())
                .update();
    }

    private static Approval toApproval(ResultSet row, int index) throws SQLException {
        return new Approval(
                PeriodCode.parse(row.getString("period_code")),
                row.getLong("report_id"),
                row.getInt("version_no"),
                row.getString("number_text"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("signer"),
                UtcColumn.get(row, "approved_at"));
    }
}
