package vn.tonghop.worker;

import java.util.Optional;
import org.springframework.batch.core.BatchStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How a run stands in the framework's table. */
@Repository
class RunStateRepository {

    private final JdbcClient jdbc;

    RunStateRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How the run stands; it stays so until the transaction of the caller ends. Empty if it was purged. */
    Optional<BatchStatus> lock(long run) {
        return jdbc.sql("select STATUS from BATCH_JOB_EXECUTION where JOB_EXECUTION_ID = :run for share")
                .param("run", run)
                .query(String.class)
                .optional()
                .map(BatchStatus::valueOf);
    }
}
