package vn.tonghop.submission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tonghop.form.FormCode;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.storage.UtcColumn;
import vn.tonghop.unit.UnitCode;

/** The earlier and later files of a unit, and what became of each. */
@Repository
public class RevisionRepository {

    /** Stands for the run of files that will be judged again because a unit was given more time. */
    private static final String EXTENSION = "extension";

    private static final String AGAIN = """
            insert into submission
              (id, sweep, folder, unit_code, file_name, archive_path, sha256, file_bytes, received_at, released, state)
            select :number, :sweep, folder, unit_code, file_name, archive_path, sha256, file_bytes, received_at, 1, 'TAKEN'
            from submission where id = :id
            """;

    private final JdbcClient jdbc;
    private final SubmissionNumberRepository numbers;

    public RevisionRepository(JdbcClient jdbc, SubmissionNumberRepository numbers) {
        this.jdbc = jdbc;
        this.numbers = numbers;
    }

    /**
     * One file in the history of a unit.
     *
     * @param id its identity and number of its receipt
     * @param fileName name as dropped
     * @param period the period it is for, if that could be read
     * @param form what it is, if that could be read
     * @param verdict what became of it
     * @param revision its number, if it counted
     * @param received when it was dropped
     * @param settled when the verdict was given
     * @param standing whether it counts today
     * @param versions what it was judged with
     */
    public record Revision(
            long id,
            String fileName,
            Optional<PeriodCode> period,
            Optional<FormCode> form,
            Verdict verdict,
            Optional<Integer> revision,
            Instant received,
            Instant settled,
            Standing standing,
            AuditEntry.Versions versions) {}

    /** Whether a file counts today. */
    public enum Standing {
        IN_FORCE,
        WITHDRAWN,
        NOT_IN_FORCE
    }

    /** Every settled file of a unit in order of arrival. */
    public List<Revision> findAll(UnitCode unit) {
        return jdbc.sql("""
                        select s.id, s.file_name, s.period_code, s.form, s.verdict, s.revision, s.received_at, s.settled_at,
                          s.state, s.plan_version, s.program_version, f.submission_id as counted
                        from submission s left join submission_in_force f on f.submission_id = s.id
                        where s.unit_code = :unit and s.verdict is not null order by s.received_at, s.id
                        """)
                .param("unit", unit.value())
                .query(RevisionRepository::toRevision)
                .list();
    }

    /** The files of that unit, period and form that could be in force, the newest first. */
    public List<Long> findCounted(UnitCode unit, PeriodCode period, FormCode form) {
        return jdbc.sql("""
                        select id from submission
                        where unit_code = :unit and period_code = :period and form = :form and revision is not null
                          and state <> 'WITHDRAWN'
                        order by received_at desc, id desc
                        """)
                .param("unit", unit.value())
                .param("period", period.toString())
                .param("form", form.value())
                .query(Long.class)
                .list();
    }

    /** The revision of the same unit, period and form before that one. */
    public Optional<Long> findRevisionBefore(Submission file) {
        if (file.revision().isEmpty() || file.revision().get() == 1) {
            return Optional.empty();
        }
        return jdbc.sql("""
                        select id from submission
                        where unit_code = :unit and period_code = :period and form = :form and revision < :revision
                          and state <> 'WITHDRAWN'
                        order by revision desc limit 1
                        """)
                .param("unit", file.unit().orElseThrow().value())
                .param("period", file.period().orElseThrow().toString())
                .param("form", file.form().orElseThrow().value())
                .param("revision", file.revision().get())
                .query(Long.class)
                .optional();
    }

    /** The latest settled file of a folder with the same bytes before that one. */
    public Optional<Long> findEarlierWithSameContent(Submission file) {
        return jdbc.sql("""
                        select id from submission
                        where folder = :folder and sha256 = :sha256 and id < :id and verdict is not null
                          and verdict <> 'DUPLICATE'
                        order by id desc limit 1
                        """)
                .param("folder", file.folder())
                .param("sha256", file.sha256())
                .param("id", file.id())
                .query(Long.class)
                .optional();
    }

    /** Files of a unit and period that came after closing and stand aside, in order of arrival. */
    public List<Long> findLate(UnitCode unit, PeriodCode period) {
        return jdbc.sql("""
                        select id from submission
                        where unit_code = :unit and period_code = :period and verdict = 'LATE' and state = 'ANSWERED'
                        order by received_at, id
                        """)
                .param("unit", unit.value())
                .param("period", period.toString())
                .query(Long.class)
                .list();
    }

    /** Marks an answered file as withdrawn. */
    public void withdraw(long id) {
        jdbc.sql("update submission set state = 'WITHDRAWN' where id = :id and state = 'ANSWERED'")
                .param("id", id)
                .update();
    }

    /** Lets the next run judge the archived bytes of a late file again, under a number of their own. */
    public void submitAgain(long id) {
        jdbc.sql(AGAIN)
                .param("number", numbers.next())
                .param("id", id)
                .param("sweep", EXTENSION)
                .update();
    }

    private static Revision toRevision(ResultSet row, int index) throws SQLException {
        return new Revision(
                row.getLong("id"),
                row.getString("file_name"),
                Optional.ofNullable(row.getString("period_code")).map(PeriodCode::parse),
                Optional.ofNullable(row.getString("form")).map(FormCode::new),
                Verdict.valueOf(row.getString("verdict")),
                Optional.ofNullable(row.getObject("revision", Integer.class)),
                UtcColumn.get(row, "received_at"),
                UtcColumn.get(row, "settled_at"),
                standing(row),
                new AuditEntry.Versions(row.getString("plan_version"), row.getString("program_version")));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        if (row.getString("state").equals(SubmissionState.WITHDRAWN.name())) {
            return Standing.WITHDRAWN;
        }
        return row.getObject("counted", Long.class) == null ? Standing.NOT_IN_FORCE : Standing.IN_FORCE;
    }

    /** Whether a file of that name lies or lay in that folder. */
    public boolean isKnown(String folder, String fileName) {
        return jdbc.sql("select count(*) from submission where folder = :folder and file_name = :fileName")
                        .param("folder", folder)
                        .param("fileName", fileName)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
