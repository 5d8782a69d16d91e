package vn.tonghop.approval;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.storage.UtcColumn;

/** The documents that came with approvals. */
@Repository
public class SignedPaperRepository {

    private final JdbcClient jdbc;

    SignedPaperRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a document to the approval of a period that is given at that moment. */
    public void add(PeriodCode period, Instant approved, SignedPaper paper) {
        jdbc.sql("""
                        insert into signed_paper (period_code, approved_at, suffix, file_name, archive_path)
                        values (:period, :approved, :suffix, :name, :path)
                        """)
                .param("period", period.toString())
                .param("approved", UtcColumn.of(approved))
                .param("suffix", paper.suffix())
                .param("name", paper.fileName())
                .param("path", paper.archivePath())
                .update();
    }

    /** The documents that came with an approval. */
    public List<SignedPaper> find(Approval approval) {
        return jdbc.sql("""
                        select suffix, file_name, archive_path from signed_paper
                        where period_code = :period and approved_at = :approved order by suffix
                        """)
                .param("period", approval.period().toString())
                .param("approved", UtcColumn.of(approval.approvedAt()))
                .query((row, index) -> new SignedPaper(
                        row.getString("suffix"), row.getString("file_name"), row.getString("archive_path")))
                .list();
    }
}
