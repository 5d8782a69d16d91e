package vn.tonghop.run;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The history that the batch framework keeps of every run; it is of no use for ever. */
@Repository
class RunHistoryRepository {

    private static final String OLD = """
            select job_execution_id from BATCH_JOB_EXECUTION
            where create_time < :before and status not in ('STARTING', 'STARTED', 'STOPPING')
            """;

    /** What hangs on an old execution, in the order in which it may go. */
    private static final List<String> PARTS = List.of(
            """
            delete from BATCH_STEP_EXECUTION_CONTEXT where step_execution_id in (
              select step_execution_id from BATCH_STEP_EXECUTION where job_execution_id in (%s))
            """,
            "delete from BATCH_STEP_EXECUTION where job_execution_id in (%s)",
            "delete from BATCH_JOB_EXECUTION_CONTEXT where job_execution_id in (%s)",
            "delete from BATCH_JOB_EXECUTION_PARAMS where job_execution_id in (%s)");

    private final JdbcClient jdbc;

    RunHistoryRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many jobs began before that moment and are over. */
    int countBefore(Instant moment) {
        return jdbc.sql("select count(*) from (%s) old".formatted(OLD))
                .param("before", FrameworkTime.written(moment))
                .query(Integer.class)
                .single();
    }

    /** Removes the history of runs that began before that moment, and tells of how many jobs. Call it in a transaction. */
    int removeBefore(Instant moment) {
        var before = FrameworkTime.written(moment);
        PARTS.forEach(
                part -> jdbc.sql(part.formatted(OLD)).param("before", before).update());
        var removed = jdbc.sql("""
                        delete from BATCH_JOB_EXECUTION
                        where create_time < :before and status not in ('STARTING', 'STARTED', 'STOPPING')
                        """).param("before", before).update();
        jdbc.sql("""
                        delete from BATCH_JOB_INSTANCE
                        where job_instance_id not in (select job_instance_id from BATCH_JOB_EXECUTION)
                        """).update();
        return removed;
    }
}
