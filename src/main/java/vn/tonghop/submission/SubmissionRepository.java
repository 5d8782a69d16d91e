package vn.tonghop.submission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tonghop.form.FormCode;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.storage.UtcColumn;
import vn.tonghop.unit.UnitCode;

/** Files that were dropped, with their state. Rows and findings are kept by their own repositories. */
@Repository
public class SubmissionRepository {

    private static final String SELECT = """
            select id, folder, file_name, archive_path, sha256, file_bytes, received_at, state, unit_code, period_code,
              form, verdict, revision, duplicate_of
            from submission
            """;

    private static final String SETTLE = """
            update submission set state = 'SETTLED', verdict = :verdict, revision = :revision,
              duplicate_of = :duplicateOf, lines_accepted = :accepted, lines_refused = :refused,
              rows_accepted = :rowsAccepted, rows_refused = :rowsRefused, plan_version = :plan,
              program_version = :program, settled_at = :at
            where id = :id
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batch;

    public SubmissionRepository(JdbcClient jdbc, NamedParameterJdbcOperations batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** Files whose originals may still lie in the drop folder, because a run was cut short or could not read them. */
    public List<Submission> findUnreleased() {
        return jdbc.sql(SELECT + " where released = 0 order by id")
                .query(SubmissionRepository::toSubmission)
                .list();
    }

    /** Files in that state in order of arrival. */
    public List<Submission> findAll(SubmissionState state) {
        return jdbc.sql(SELECT + " where state = :state order by received_at, id")
                .param("state", state.name())
                .query(SubmissionRepository::toSubmission)
                .list();
    }

    /** The files with those identities, in their order. */
    public List<Submission> findAll(List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + " where id in (:ids) order by id")
                        .param("ids", ids)
                        .query(SubmissionRepository::toSubmission)
                        .list();
    }

    /** Files that a run took or took over, in order of arrival. */
    public List<Submission> findAllOfSweep(String sweep) {
        return jdbc.sql(SELECT + " where sweep = :sweep order by received_at, id")
                .param("sweep", sweep)
                .query(SubmissionRepository::toSubmission)
                .list();
    }

    /** Everything received for a period, in order of arrival. */
    public List<Submission> findAll(PeriodCode period) {
        return jdbc.sql(SELECT + " where period_code = :period order by received_at, id")
                .param("period", period.toString())
                .query(SubmissionRepository::toSubmission)
                .list();
    }

    /** Refused files of which the period could not be read, in order of arrival. */
    public List<Submission> findAllWithoutPeriod() {
        return jdbc.sql(SELECT + " where period_code is null and verdict = 'REFUSED' order by received_at, id")
                .query(SubmissionRepository::toSubmission)
                .list();
    }

    /** The refused file of a unit that came at that moment, for that period or for one that could not be read. */
    public Optional<Submission> findRefused(UnitCode unit, PeriodCode period, Instant received) {
        return jdbc.sql(SELECT + """
                         where unit_code = :unit and verdict = 'REFUSED' and received_at = :received
                          and (period_code = :period or period_code is null)
                        order by period_code, id desc limit 1
                        """)
                .param("unit", unit.value())
                .param("period", period.toString())
                .param("received", UtcColumn.of(received))
                .query(SubmissionRepository::toSubmission)
                .optional();
    }

    public Optional<Submission> find(long id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id)
                .query(SubmissionRepository::toSubmission)
                .optional();
    }

    /** The file with that identity, which must exist. */
    public Submission get(long id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no submission %d".formatted(id)));
    }

    /** Gives files their verdicts and moves them on to SETTLED. Fails if the lines of one do not add up (constraint). */
    public void settleAll(Map<Long, Settlement> settlements, Instant at) {
        batch.batchUpdate(
                SETTLE,
                settlements.entrySet().stream()
                        .map(file -> parameters(file.getKey(), file.getValue(), at))
                        .toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource parameters(long id, Settlement settlement, Instant at) {
        return new MapSqlParameterSource("id", id)
                .addValue("verdict", settlement.verdict().name())
                .addValue("revision", settlement.revision().orElse(null))
                .addValue("duplicateOf", settlement.duplicateOf().orElse(null))
                .addValue("accepted", settlement.rows().acceptedLines())
                .addValue("refused", settlement.rows().refusedLines())
                .addValue("rowsAccepted", settlement.rows().accepted())
                .addValue("rowsRefused", settlement.rows().refused())
                .addValue("plan", settlement.planVersion())
                .addValue("program", settlement.programVersion())
                .addValue("at", UtcColumn.of(at));
    }

    /** Moves settled files on to ANSWERED. */
    public void markAnswered(List<Long> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql("update submission set state = 'ANSWERED' where id in (:ids) and state = 'SETTLED'")
                    .param("ids", ids)
                    .update();
        }
    }

    /** Highest revision numbers given so far for the unit, period and form of each of the files; those without any are left out. */
    public Map<Long, Integer> findLastRevisions(Collection<Long> ids) {
        var numbers = new HashMap<Long, Integer>();
        jdbc.sql("""
                        select s.id, max(other.revision) as last_revision
                        from submission s join submission other
                          on other.unit_code = s.unit_code and other.period_code = s.period_code and other.form = s.form
                        where s.id in (:ids) and other.revision is not null group by s.id
                        """).param("ids", ids).query(row -> {
            numbers.put(row.getLong("id"), row.getInt("last_revision"));
        });
        return numbers;
    }

    private static Submission toSubmission(ResultSet row, int index) throws SQLException {
        return new Submission(
                row.getLong("id"),
                row.getString("folder"),
                row.getString("file_name"),
                row.getString("archive_path"),
                row.getString("sha256"),
                row.getLong("file_bytes"),
                UtcColumn.get(row, "received_at"),
                SubmissionState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("unit_code")).map(UnitCode::new),
                Optional.ofNullable(row.getString("period_code")).map(PeriodCode::parse),
                Optional.ofNullable(row.getString("form")).map(FormCode::new),
                Optional.ofNullable(row.getString("verdict")).map(Verdict::valueOf),
                Optional.ofNullable(row.getObject("revision", Integer.class)),
                Optional.ofNullable(row.getObject("duplicate_of", Long.class)));
    }
}
