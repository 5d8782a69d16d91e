package vn.tonghop.trial;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tonghop.storage.UtcColumn;
import vn.tonghop.submission.SubmissionRepository;
import vn.tonghop.trial.PastRun.Origin;

/** What runs took, in their order, for going through it again. */
@Repository
class PastRunRepository {

    /** A file that was judged again is the copy of an earlier one that was late and stands aside since. */
    private static final String JUDGED = """
            select s.id, s.sweep, s.settled_at,
              (select count(*) from submission e
               where e.folder = s.folder and e.sha256 = s.sha256 and e.id < s.id and e.archive_path = s.archive_path
                 and e.received_at = s.received_at and e.verdict = 'LATE' and e.state = 'WITHDRAWN') as late
            from submission s where s.verdict is not null
            """;

    private static final String BY_NUMBER = " order by s.id";

    private final JdbcClient jdbc;
    private final SubmissionRepository submissions;

    PastRunRepository(JdbcClient jdbc, SubmissionRepository submissions) {
        this.jdbc = jdbc;
        this.submissions = submissions;
    }

    private record Judged(long id, String sweep, Instant settled, Origin origin) {

        boolean follows(Judged before) {
            return id == before.id + 1 && sweep.equals(before.sweep) && origin == before.origin;
        }
    }

    /** Every judged file, by number, put together where one run took files that follow each other. */
    public List<PastRun> findAll() {
        return runs(jdbc.sql(JUDGED + BY_NUMBER));
    }

    /** The judged files that arrived in those folders since that moment, put together in the same way. */
    public List<PastRun> findOf(Collection<String> folders, Instant since) {
        if (folders.isEmpty()) {
            return List.of();
        }
        return runs(jdbc.sql(JUDGED + " and s.folder in (:folders) and s.received_at >= :since" + BY_NUMBER)
                .param("folders", folders)
                .param("since", UtcColumn.of(since)));
    }

    private List<PastRun> runs(JdbcClient.StatementSpec question) {
        var runs = new ArrayList<PastRun>();
        var group = new ArrayList<Judged>();
        for (var file : judged(question)) {
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

    private static List<Judged> judged(JdbcClient.StatementSpec question) {
        return question.query((row, index) -> new Judged(
                        row.getLong("id"),
                        row.getString("sweep"),
                        UtcColumn.get(row, "settled_at"),
                        row.getLong("late") > 0 ? Origin.READMITTED : Origin.DROPPED))
                .list();
    }

    private PastRun run(List<Judged> group) {
        var settled =
                group.stream().map(Judged::settled).min(Instant::compareTo).orElseThrow();
        return new PastRun(
                settled,
                group.get(0).origin(),
                group.stream().map(Judged::id).map(submissions::get).toList());
    }
}
