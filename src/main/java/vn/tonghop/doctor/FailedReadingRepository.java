package vn.tonghop.doctor;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files on which the reading itself failed and in whose place nothing else has come since. */
@Repository
class FailedReadingRepository {

    private final JdbcClient jdbc;

    FailedReadingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A file that could not be read. */
    record FailedReading(long submission, String folder, String file) {}

    /** At most that many of them, the newest first; a later file of that folder that counts settles the earlier ones. */
    List<FailedReading> newest(int most) {
        return jdbc.sql("""
                        select s.id, s.folder, s.file_name
                        from finding f join submission s on s.id = f.submission_id
                        where f.code = 'READER_FAILED'
                          and not exists (
                            select 1 from submission later
                            where later.folder = s.folder and later.id > s.id
                              and later.verdict in ('ACCEPTED', 'PARTLY_ACCEPTED', 'NIL'))
                        order by s.id desc limit :most
                        """)
                .param("most", most)
                .query((row, index) ->
                        new FailedReading(row.getLong("id"), row.getString("folder"), row.getString("file_name")))
                .list();
    }
}
