package vn.tonghop.run;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which run has which files in hand. */
@Repository
class SweepRepository {

    private final JdbcClient jdbc;

    SweepRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives the files that are not answered yet to a run; the run that took them did not come that far. */
    public void adoptUnanswered(String run) {
        jdbc.sql("update submission set sweep = :run where state in ('TAKEN', 'SETTLED')")
                .param("run", run)
                .update();
    }

    /** Gives the files of a run that did not end well to the one that goes on with its work. */
    public void adopt(String cutShort, String run) {
        jdbc.sql("update submission set sweep = :run where sweep = :cutShort")
                .param("run", run)
                .param("cutShort", cutShort)
                .update();
    }
}
