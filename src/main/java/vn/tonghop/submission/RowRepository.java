package vn.tonghop.submission;

import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tonghop.form.Form;

/** All rows of a file, whatever its form: accepted ones in the tables of the forms, refused ones by line. */
@Repository
public class RowRepository {

    private static final String COUNT = """
            select count(*) as row_count, coalesce(sum(line_count), 0) as line_sum from %s where submission_id = :s
            """;

    private final ResultRowRepository results;
    private final ActivityRowRepository activities;
    private final TitleRowRepository titles;
    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batch;

    public RowRepository(
            ResultRowRepository results,
            ActivityRowRepository activities,
            TitleRowRepository titles,
            JdbcClient jdbc,
            NamedParameterJdbcOperations batch) {
        this.results = results;
        this.activities = activities;
        this.titles = titles;
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** Adds accepted rows of files that are not settled yet, each to the table of its form. */
    public void addAccepted(List<AcceptedRow> rows) {
        results.addAll(only(AcceptedRow.Result.class, rows));
        activities.addAll(only(AcceptedRow.Activity.class, rows));
        titles.addAll(only(AcceptedRow.Title.class, rows));
    }

    /** Moves a stored row from the accepted to the refused ones. */
    public void refuse(RefusedRow row) {
        results.delete(row.source());
        activities.delete(row.source());
        titles.delete(row.source());
        addRefused(List.of(row));
    }

    /** The indicators that refused rows of a file were about. */
    public List<String> findRefusedSubjects(long submission) {
        return jdbc.sql("select distinct subject from refused_row where submission_id = :s and subject <> ''")
                .param("s", submission)
                .query(String.class)
                .list();
    }

    /** Rows of a file that stand in it more than once, by key and line. */
    public List<RepeatedRow> findRepeated(long submission, Form form) {
        if (form == Form.RESULTS) {
            return results.findRepeated(submission);
        }
        return form == Form.ACTIVITIES ? activities.findRepeated(submission) : titles.findRepeated(submission);
    }

    /** Adds refused rows of files that are not settled yet. */
    public void addRefused(List<RefusedRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        batch.batchUpdate(
                "insert into refused_row (submission_id, line_no, line_count, subject)"
                        + " values (:submission, :line, :lines, :subject)",
                rows.stream()
                        .map(row -> new MapSqlParameterSource()
                                .addValue("submission", row.source().submission())
                                .addValue("line", row.source().line())
                                .addValue("lines", row.source().lines())
                                .addValue("subject", row.subject()))
                        .toArray(SqlParameterSource[]::new));
    }

    /** The rows of a file as they are stored now. */
    public RowCount count(long submission) {
        var refused = count("refused_row", submission);
        long rows = 0;
        long lines = 0;
        for (var table : List.of("result_row", "activity_row", "title_row")) {
            var accepted = count(table, submission);
            rows += accepted.rows();
            lines += accepted.lines();
        }
        return new RowCount(rows, lines, refused.rows(), refused.lines());
    }

    /** The first refused lines of a file. */
    public List<Long> findRefused(long submission, int most) {
        return jdbc.sql("select line_no from refused_row where submission_id = :s order by line_no limit :most")
                .param("s", submission)
                .param("most", most)
                .query(Long.class)
                .list();
    }

    /** Forgets every row of a file that is not settled yet. */
    public void deleteAll(long submission) {
        results.deleteAll(submission);
        activities.deleteAll(submission);
        titles.deleteAll(submission);
        jdbc.sql("delete from refused_row where submission_id = :submission")
                .param("submission", submission)
                .update();
    }

    private static <R extends AcceptedRow> List<R> only(Class<R> type, List<AcceptedRow> rows) {
        return rows.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private ReadingFacts.DataRows count(String table, long submission) {
        return jdbc.sql(COUNT.formatted(table))
                .param("s", submission)
                .query((row, index) -> new ReadingFacts.DataRows(row.getLong("row_count"), row.getLong("line_sum")))
                .single();
    }
}
