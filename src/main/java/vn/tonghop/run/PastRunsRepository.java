package vn.tonghop.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the batch framework remembers of runs, the latest first. */
@Repository
public class PastRunsRepository {

    /** A night is a job of jobs: intake, one consolidation for each period, dispatch. */
    private static final int MOST_JOBS_OF_A_RUN = 12;

    private static final String RUNS = """
            select e.job_execution_id, i.job_name, e.start_time, e.end_time, e.status, e.exit_code, p.parameter_value as run,
              (select count(*) from submission s where s.sweep = p.parameter_value) as files
            from BATCH_JOB_EXECUTION e
            join BATCH_JOB_INSTANCE i on i.job_instance_id = e.job_instance_id
            join BATCH_JOB_EXECUTION_PARAMS p on p.job_execution_id = e.job_execution_id and p.parameter_name = 'run'
            where e.start_time is not null
            """;
    private static final String OF_EACH_JOB = """
              and e.job_execution_id in (
                select max(l.job_execution_id) from BATCH_JOB_EXECUTION l
                join BATCH_JOB_INSTANCE j on j.job_instance_id = l.job_instance_id
                where l.start_time is not null group by j.job_name)
            order by e.job_execution_id desc
            """;

    private final JdbcClient jdbc;

    PastRunsRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How a run ended. */
    public enum End {
        COMPLETED,
        PARTLY,
        FAILED,
        STOPPED,
        /** It is under way, or its process ended before it could say how it ended. */
        OPEN
    }

    /**
     * A run.
     *
     * @param run its identity
     * @param job the job that was started
     * @param begun when, by the machine's clock
     * @param took how long; empty while it is open
     * @param end how it ended
     * @param files how many files it took
     */
    public record PastRun(String run, String job, Instant begun, Optional<Duration> took, End end, long files) {}

    /** So many runs, the latest first. Jobs that were steps of another one are told with it. */
    public List<PastRun> latest(int most) {
        var byRun = new LinkedHashMap<String, PastRun>();
        jdbc.sql(RUNS + "order by e.job_execution_id desc limit :most")
                .param("most", (most + 1) * MOST_JOBS_OF_A_RUN)
                .query((row, index) -> toRun(row))
                .list()
                .forEach(job -> byRun.put(job.run(), job));
        return byRun.values().stream().limit(most).toList();
    }

    /** The latest run of each job, also of a job that was a step of another one; the latest first. */
    public List<PastRun> latestOfEachJob() {
        return jdbc.sql(RUNS + OF_EACH_JOB).query((row, index) -> toRun(row)).list();
    }

    private static PastRun toRun(ResultSet row) throws SQLException {
        var begun = moment(row, "start_time");
        var ended = moment(row, "end_time");
        return new PastRun(
                row.getString("run"),
                row.getString("job_name"),
                begun.orElse(Instant.EPOCH),
                ended.flatMap(end -> begun.map(start -> Duration.between(start, end))),
                end(row.getString("status"), String.valueOf(row.getString("exit_code"))),
                row.getLong("files"));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class)).map(FrameworkTime::moment);
    }

    private static End end(String status, String exit) {
        return switch (status) {
            case "COMPLETED" -> exit.equals(NightlyParameters.PARTLY) ? End.PARTLY : End.COMPLETED;
            case "FAILED", "ABANDONED" -> End.FAILED;
            case "STOPPED" -> End.STOPPED;
            default -> End.OPEN;
        };
    }
}
