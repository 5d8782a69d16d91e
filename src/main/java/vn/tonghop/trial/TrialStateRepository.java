package vn.tonghop.trial;

import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All that the database of a trial holds at a moment, kept in a file so that it can be gone back to. Only H2 can do that. */
final class TrialStateRepository {

    private static final List<String> SEQUENCES = List.of("batch_job_execution_seq", "batch_step_execution_seq");
    private static final long FAR_ABOVE = 1_000_000_000_000L;

    private final JdbcClient jdbc;

    private TrialStateRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The database of a program that was started for a trial. */
    static TrialStateRepository of(BeanFactory program) {
        return new TrialStateRepository(program.getBean(JdbcClient.class));
    }

    /**
     * Numbers the jobs and steps of this program from far above those of the one around it. Spring Batch tells those that run
     * in one process apart by their numbers only, whatever database they are of.
     */
    void numberRunsApart() {
        for (var sequence : SEQUENCES) {
            jdbc.sql("alter sequence %s restart with %d".formatted(sequence, FAR_ABOVE))
                    .update();
        }
    }

    void save(Path file) {
        jdbc.sql("script to " + literal(file)).query().listOfRows();
    }

    void restore(Path file) {
        jdbc.sql("drop all objects").update();
        jdbc.sql("runscript from " + literal(file)).update();
    }

    private static String literal(Path file) {
        return "'" + file.toAbsolutePath().toString().replace("'", "''") + "'";
    }
}
