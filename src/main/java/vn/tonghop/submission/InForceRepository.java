package vn.tonghop.submission;

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
import vn.tonghop.unit.UnitCode;

/** Which revision of each unit, period and form counts; the key of the table allows one only. */
@Repository
public class InForceRepository {

    private static final String PUT = """
            insert into submission_in_force (unit_code, period_code, form, submission_id)
            values (:unit, :period, :form, :submission)
            on duplicate key update submission_id = values(submission_id)
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batch;

    public InForceRepository(JdbcClient jdbc, NamedParameterJdbcOperations batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /**
     * What a file is in force for.
     *
     * @param unit the unit
     * @param period the period
     * @param form the form
     */
    public record Subject(UnitCode unit, PeriodCode period, FormCode form) {}

    /** Puts a file in force in place of the one before it. */
    public void put(Subject subject, long submission) {
        putAll(Map.of(subject, submission));
    }

    /** Puts files in force, each in place of the one before it. */
    public void putAll(Map<Subject, Long> files) {
        batch.batchUpdate(
                PUT,
                files.entrySet().stream()
                        .map(file -> parameters(file.getKey()).addValue("submission", file.getValue()))
                        .toArray(SqlParameterSource[]::new));
    }

    /** Leaves nothing in force for that unit, period and form. */
    public void remove(Subject subject) {
        jdbc.sql("""
                        delete from submission_in_force
                        where unit_code = :unit and period_code = :period and form = :form
                        """).paramSource(parameters(subject)).update();
    }

    private static MapSqlParameterSource parameters(Subject subject) {
        return new MapSqlParameterSource()
                .addValue("unit", subject.unit().value())
                .addValue("period", subject.period().toString())
                .addValue("form", subject.form().value());
    }

    /** The file in force for that. */
    public Optional<Long> find(Subject subject) {
        return jdbc.sql("""
                        select submission_id from submission_in_force
                        where unit_code = :unit and period_code = :period and form = :form
                        """).paramSource(parameters(subject)).query(Long.class).optional();
    }

    /** The files in force for those units and that period, by their forms; units without any are not among them. */
    public Map<UnitCode, Map<FormCode, Long>> findForms(Collection<UnitCode> units, PeriodCode period) {
        var files = new HashMap<UnitCode, Map<FormCode, Long>>();
        jdbc.sql("""
                        select unit_code, form, submission_id from submission_in_force
                        where unit_code in (:units) and period_code = :period
                        """)
                .param("units", units.stream().map(UnitCode::value).toList())
                .param("period", period.toString())
                .query(row -> {
                    files.computeIfAbsent(new UnitCode(row.getString("unit_code")), none -> new HashMap<>())
                            .put(new FormCode(row.getString("form")), row.getLong("submission_id"));
                });
        return files;
    }

    /** The file in force with those bytes that came through that folder, if there is one. */
    public Optional<Long> findSameContent(String folder, String sha256) {
        return jdbc.sql("""
                        select f.submission_id from submission_in_force f join submission s on s.id = f.submission_id
                        where s.folder = :folder and s.sha256 = :sha256 order by f.submission_id limit 1
                        """)
                .param("folder", folder)
                .param("sha256", sha256)
                .query(Long.class)
                .optional();
    }

    /** What is another text as soon as something has changed by which those periods are judged: files, verdicts, decisions. */
    public String stamp(List<PeriodCode> periods) {
        return jdbc.sql("""
                        select count(*) as files, coalesce(sum(submission_id), 0) as numbers,
                          (select coalesce(max(id), 0) from submission) as taken,
                          (select count(*) from submission where state = 'SETTLED') as settled,
                          (select count(*) from submission where state = 'ANSWERED') as answered,
                          (select coalesce(max(id), 0) from audit) as decided
                        from submission_in_force where period_code in (:periods)
                        """)
                .param("periods", periods.stream().map(PeriodCode::toString).toList())
                .query()
                .singleRow()
                .toString();
    }

    /** The files in force for a period, by unit and form. */
    public List<Long> findAll(PeriodCode period) {
        return jdbc.sql("""
                        select submission_id from submission_in_force where period_code = :period
                        order by unit_code, form
                        """)
                .param("period", period.toString())
                .query(Long.class)
                .list();
    }
}
