package vn.tonghop.submission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tonghop.form.ActivityKind;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.submission.AcceptedRow.Activity;
import vn.tonghop.unit.UnitCode;

/** Accepted rows of the activities form. */
@Repository
public class ActivityRowRepository {

    private static final String INSERT = """
            insert into activity_row
              (submission_id, line_no, line_count, unit_code, held_on, kind, content, attendance, link, note, row_key)
            values (:submission, :line, :lines, :unit, :heldOn, :kind, :content, :attendance, :link, :note, :key)
            """;

    private static final String SELECT = """
            select r.submission_id, r.line_no, r.line_count, r.unit_code, r.held_on, r.kind, r.content,
              r.attendance, r.link, r.note
            from activity_row r
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batch;

    public ActivityRowRepository(JdbcClient jdbc, NamedParameterJdbcOperations batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** Adds rows of files that are not settled yet. */
    public void addAll(List<Activity> rows) {
        if (!rows.isEmpty()) {
            batch.batchUpdate(
                    INSERT, rows.stream().map(ActivityRowRepository::parameters).toArray(SqlParameterSource[]::new));
        }
    }

    /** The rows in force for a period, by date, file and line. */
    public List<Activity> findInForce(PeriodCode period) {
        return jdbc.sql(SELECT + """
                         join submission_in_force f on f.submission_id = r.submission_id
                        where f.period_code = :period order by r.held_on, r.submission_id, r.line_no
                        """)
                .param("period", period.toString())
                .query(ActivityRowRepository::toActivity)
                .list();
    }

    /** Rows of a file that stand in it more than once, by key and line. */
    public List<RepeatedRow> findRepeated(long submission) {
        return jdbc.sql("""
                        select r.line_no, r.line_count, r.held_on, r.content
                        from activity_row r join (
                          select row_key from activity_row where submission_id = :submission
                          group by row_key having count(*) > 1) twice on twice.row_key = r.row_key
                        where r.submission_id = :submission order by r.row_key, r.line_no
                        """)
                .param("submission", submission)
                .query((row, index) -> new RepeatedRow(
                        new SourceLine(submission, row.getLong("line_no"), row.getInt("line_count")),
                        row.getString("content"),
                        ""))
                .list();
    }

    /** The rows of one file by line. */
    public List<Activity> findAll(long submission) {
        return jdbc.sql(SELECT + " where r.submission_id = :submission order by r.line_no")
                .param("submission", submission)
                .query(ActivityRowRepository::toActivity)
                .list();
    }

    public void delete(SourceLine source) {
        jdbc.sql("delete from activity_row where submission_id = :submission and line_no = :line")
                .param("submission", source.submission())
                .param("line", source.line())
                .update();
    }

    public void deleteAll(long submission) {
        jdbc.sql("delete from activity_row where submission_id = :submission")
                .param("submission", submission)
                .update();
    }

    private static SqlParameterSource parameters(Activity row) {
        return new MapSqlParameterSource()
                .addValue("submission", row.source().submission())
                .addValue("line", row.source().line())
                .addValue("lines", row.source().lines())
                .addValue("unit", row.unit().value())
                .addValue("heldOn", row.heldOn())
                .addValue("kind", row.kind().name())
                .addValue("content", row.content())
                .addValue("attendance", row.attendance().orElse(null))
                .addValue("link", row.link())
                .addValue("note", row.note())
                .addValue(
                        "key",
                        RowKey.of(
                                row.unit().value(),
                                row.heldOn().toString(),
                                row.kind().name(),
                                row.content(),
                                row.link()));
    }

    private static Activity toActivity(ResultSet row, int index) throws SQLException {
        return new Activity(
                new SourceLine(row.getLong("submission_id"), row.getLong("line_no"), row.getInt("line_count")),
                new UnitCode(row.getString("unit_code")),
                row.getObject("held_on", LocalDate.class),
                ActivityKind.valueOf(row.getString("kind")),
                row.getString("content"),
                Optional.ofNullable(row.getObject("attendance", Integer.class)),
                row.getString("link"),
                row.getString("note"));
    }
}
