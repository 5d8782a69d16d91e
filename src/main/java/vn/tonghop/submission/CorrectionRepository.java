package vn.tonghop.submission;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files that are a table of corrected rows merged into an earlier file. */
@Repository
public class CorrectionRepository {

    private final JdbcClient jdbc;

    public CorrectionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A merge.
     *
     * @param base the file whose rows were corrected
     * @param path where the merged file lies, below the archive folder
     */
    public record Merge(long base, String path) {}

    /** Notes a merge; noting it again changes nothing. */
    public void add(long submission, Merge merge) {
        jdbc.sql("""
                        insert into correction (submission_id, base_id, merged_path) values (:submission, :base, :path)
                        on duplicate key update merged_path = values(merged_path)
                        """)
                .param("submission", submission)
                .param("base", merge.base())
                .param("path", merge.path())
                .update();
    }

    /** The merges among those files, by their identities. */
    public Map<Long, Merge> findAll(Collection<Long> submissions) {
        var merges = new HashMap<Long, Merge>();
        jdbc.sql("select submission_id, base_id, merged_path from correction where submission_id in (:submissions)")
                .param("submissions", submissions)
                .query(row -> {
                    merges.put(
                            row.getLong("submission_id"),
                            new Merge(row.getLong("base_id"), row.getString("merged_path")));
                });
        return merges;
    }

    /** The merge that a file is, if it is one. */
    public Optional<Merge> find(long submission) {
        return jdbc.sql("select base_id, merged_path from correction where submission_id = :submission")
                .param("submission", submission)
                .query((row, index) -> new Merge(row.getLong("base_id"), row.getString("merged_path")))
                .optional();
    }
}
