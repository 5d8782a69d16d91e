package vn.tonghop.submission;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What runs took, in their order, for going through it again. */
@Repository
public class PastRunRepository {

    private final JdbcClient jdbc;
    private final SubmissionRepository submissions;

    public PastRunRepository(JdbcClient jdbc, SubmissionRepository submissions) {
        this.jdbc = jdbc;
        this.submissions = submissions;
    }

    private record Judged(long id, String sweep, Instant settled) {

        boolean follows(Judged before) {
            return id == before.id + 1 && sweep.equals(before.sweep);
        }
    }

    /** Every judged file, by number, put together where one run took files that follow each other. */
    public List<PastRun> findAll() {
        var runs = new ArrayList<PastRun>();
        var group = new ArrayList<Judged>();
        for (var file : judged()) {
            if (!group.isEmpty() && !file.follows(group.get(group.size() - 1))) {
                runs.add(run(group));
                group.clear();
            }
            group.add(file);
        }
        if (!group.isEmpty()) {
            runs.add(run(group));
        }
        return runs;
    }

    /** Gives the next file that number; there must be no file with it or a higher one. */
    public void numberFrom(long next) {
        jdbc.sql("alter table submission auto_increment = " + next).update();
    }

    private List<Judged> judged() {
        return jdbc.sql("select id, sweep, settled_at from submission where verdict is not null order by id")
                .query((row, index) -> new Judged(
                        row.getLong("id"),
                        row.getString("sweep"),
                        row.getObject("settled_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    private PastRun run(List<Judged> group) {
        var settled =
                group.stream().map(Judged::settled).min(Instant::compareTo).orElseThrow();
        return new PastRun(
                group.get(0).sweep(),
                settled,
                group.stream().map(Judged::id).map(submissions::get).toList());
    }
}
