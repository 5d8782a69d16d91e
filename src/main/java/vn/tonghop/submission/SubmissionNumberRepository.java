package vn.tonghop.submission;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The numbers of submissions, which are those of their receipts. They have no gap, also when a run dies while it records a
 * file: the next one is counted from the files that are there, not by the database, which never gives a number twice.
 */
@Repository
public class SubmissionNumberRepository {

    private final JdbcClient jdbc;
    private long lowest = 1;

    public SubmissionNumberRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The number of the next file; only the run that holds the lock may ask. */
    public synchronized long next() {
        var following = jdbc.sql("select coalesce(max(id), 0) + 1 from submission")
                .query(Long.class)
                .single();
        return Math.max(following, lowest);
    }

    /** Lets the next file have that number, if no other has it or a higher one; for doing a past once more. */
    public synchronized void goOnFrom(long number) {
        lowest = number;
    }
}
