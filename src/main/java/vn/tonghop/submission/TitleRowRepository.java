package vn.tonghop.submission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tonghop.form.TitleStatus;
import vn.tonghop.form.TitleSubject;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.submission.AcceptedRow.Title;
import vn.tonghop.unit.UnitCode;

/** Accepted rows of the titles form; the holder's name is personal data. */
@Repository
public class TitleRowRepository {

    private static final String INSERT = """
            insert into title_row
              (submission_id, line_no, line_count, unit_code, subject, holder, title, status, title_year, note, row_key)
            values (:submission, :line, :lines, :unit, :subject, :name, :title, :status, :year, :note, :key)
            """;

    private static final String SELECT = """
            select r.submission_id, r.line_no, r.line_count, r.unit_code, r.subject, r.holder, r.title,
              r.status, r.title_year, r.note
            from title_row r
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batch;

    public TitleRowRepository(JdbcClient jdbc, NamedParameterJdbcOperations batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** Adds rows of files that are not settled yet. */
    public void addAll(List<Title> rows) {
        if (!rows.isEmpty()) {
            batch.batchUpdate(
                    INSERT, rows.stream().map(TitleRowRepository::parameters).toArray(SqlParameterSource[]::new));
        }
    }

    /** The rows in force for a period, by file and line. */
    public List<Title> findInForce(PeriodCode period) {
        return jdbc.sql(SELECT + """
                         join submission_in_force f on f.submission_id = r.submission_id
                        where f.period_code = :period order by r.submission_id, r.line_no
                        """)
                .param("period", period.toString())
                .query(TitleRowRepository::toTitle)
                .list();
    }

    /** Rows of a file that stand in it more than once, by key and line. */
    public List<RepeatedRow> findRepeated(long submission) {
        return jdbc.sql("""
                        select r.line_no, r.line_count, r.title
                        from title_row r join (
                          select row_key from title_row where submission_id = :submission
                          group by row_key having count(*) > 1) twice on twice.row_key = r.row_key
                        where r.submission_id = :submission order by r.row_key, r.line_no
                        """)
                .param("submission", submission)
                .query((row, index) -> new RepeatedRow(
                        new SourceLine(submission, row.getLong("line_no"), row.getInt("line_count")),
                        row.getString("title"),
                        ""))
                .list();
    }

    /** The rows of one file by line. */
    public List<Title> findAll(long submission) {
        return jdbc.sql(SELECT + " where r.submission_id = :submission order by r.line_no")
                .param("submission", submission)
                .query(TitleRowRepository::toTitle)
                .list();
    }

    public void delete(SourceLine source) {
        jdbc.sql("delete from title_row where submission_id = :submission and line_no = :line")
                .param("submission", source.submission())
                .param("line", source.line())
                .update();
    }

    public void deleteAll(long submission) {
        jdbc.sql("delete from title_row where submission_id = :submission")
                .param("submission", submission)
                .update();
    }

    private static SqlParameterSource parameters(Title row) {
        return new MapSqlParameterSource()
                .addValue("submission", row.source().submission())
                .addValue("line", row.source().line())
                .addValue("lines", row.source().lines())
                .addValue("unit", row.unit().value())
                .addValue("subject", row.subject().name())
                .addValue("name", row.name())
                .addValue("title", row.title())
                .addValue("status", row.status().name())
                .addValue("year", row.year())
                .addValue("note", row.note())
                .addValue(
                        "key",
                        RowKey.of(
                                row.unit().value(),
                                row.subject().name(),
                                row.name(),
                                row.title(),
                                row.status().name(),
                                Integer.toString(row.year())));
    }

    private static Title toTitle(ResultSet row, int index) throws SQLException {
        return new Title(
                new SourceLine(row.getLong("submission_id"), row.getLong("line_no"), row.getInt("line_count")),
                new UnitCode(row.getString("unit_code")),
                TitleSubject.valueOf(row.getString("subject")),
                row.getString("holder"),
                row.getString("title"),
                TitleStatus.valueOf(row.getString("status")),
                row.getInt("title_year"),
                row.getString("note"));
    }
}
