package vn.tonghop.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.storage.UtcColumn;
import vn.tonghop.unit.UnitCode;

/** Answered files that lay in a folder of no unit or of another unit than they speak of. */
@Repository
public class MisplacedFileRepository {

    private static final String SELECT = """
            select s.id, s.folder, s.file_name, s.unit_code, s.period_code, s.received_at, f.found_value
            from (select id from submission where unit_code is null
                union select submission_id from finding where code = 'UNIT_CONTRADICTED') m
              join submission s on s.id = m.id
              left join finding f on f.submission_id = s.id and f.code in ('UNIT_CONTRADICTED', 'UNIT_NAMED_INSIDE')
            where s.verdict is not null and (s.unit_code is null or f.code = 'UNIT_CONTRADICTED')
            """;

    private final JdbcClient jdbc;

    MisplacedFileRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Such a file.
     *
     * @param id identity of the submission
     * @param folder where it lay
     * @param name its name
     * @param holder the unit of that folder, if it belongs to one
     * @param period the period that it is for, if that could be read
     * @param received when it arrived
     * @param claim what it says of its unit; empty if nothing
     */
    public record Misplaced(
            long id,
            String folder,
            String name,
            Optional<UnitCode> holder,
            Optional<PeriodCode> period,
            Instant received,
            String claim) {

        public boolean isOfNoUnit() {
            return holder.isEmpty();
        }

        /** Folder and name as a person names the place. */
        public String place() {
            return folder.isEmpty() ? name : folder + "/" + name;
        }
    }

    /** Those whose content has not come again since from another folder, by identity. */
    public List<Misplaced> findOpen() {
        return jdbc.sql(SELECT + """
                         and s.state = 'ANSWERED' and not exists (
                          select 1 from submission later
                          where later.sha256 = s.sha256 and later.id > s.id and later.folder <> s.folder)
                        order by s.id
                        """)
                .query(MisplacedFileRepository::toMisplaced)
                .list();
    }

    private static Misplaced toMisplaced(ResultSet row, int index) throws SQLException {
        return new Misplaced(
                row.getLong("id"),
                row.getString("folder"),
                row.getString("file_name"),
                Optional.ofNullable(row.getString("unit_code")).map(UnitCode::new),
                Optional.ofNullable(row.getString("period_code")).map(PeriodCode::parse),
                UtcColumn.get(row, "received_at"),
                Optional.ofNullable(row.getString("found_value")).orElse(""));
    }
}
