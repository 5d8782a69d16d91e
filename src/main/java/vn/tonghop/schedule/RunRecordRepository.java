package vn.tonghop.schedule;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tonghop.storage.UtcColumn;

/** When a run of each kind last came to its end, by the clock that the run went by. */
@Repository
class RunRecordRepository {

    private final JdbcClient jdbc;

    RunRecordRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes that a run of that job is complete. */
    public void complete(String job, Instant now) {
        var updated = jdbc.sql("update run_record set completed_at = :now where job = :job")
                .param("now", UtcColumn.of(now))
                .param("job", job)
                .update();
        if (updated == 0) {
            begin(job, now);
        }
    }

    /** Notes from when on runs of that job are expected, unless there was one. */
    public void begin(String job, Instant now) {
        jdbc.sql("insert ignore into run_record (job, completed_at) values (:job, :now)")
                .param("job", job)
                .param("now", UtcColumn.of(now))
                .update();
    }

    /** When a run of that job was last complete; empty if there was none. */
    public Optional<Instant> lastCompleted(String job) {
        return jdbc.sql("select completed_at from run_record where job = :job")
                .param("job", job)
                .query((row, index) -> UtcColumn.get(row, "completed_at"))
                .optional();
    }
}
