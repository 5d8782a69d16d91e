package vn.tonghop.slip;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import vn.tonghop.intake.ArchivedFile;
import vn.tonghop.storage.UtcColumn;

/** The slips that were taken, and what came of them. */
@Repository
class SlipRepository {

    private final JdbcClient jdbc;

    SlipRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What came of a slip. */
    enum Outcome {
        DONE,
        REFUSED
    }

    /** When a slip of that very content was carried out, if one was. */
    Optional<Instant> findDone(String sha256) {
        return jdbc.sql("select min(taken_at) as at from decision_slip where sha256 = :sha256 and outcome = 'DONE'")
                .param("sha256", sha256)
                .query((row, index) -> UtcColumn.find(row, "at"))
                .single();
    }

    /** Notes a slip and what came of it, and returns its number. */
    long add(String folder, String fileName, ArchivedFile file, Outcome outcome, Instant now) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into decision_slip (sha256, folder, file_name, archive_path, outcome, taken_at)
                        values (:sha256, :folder, :name, :path, :outcome, :now)
                        """)
                .param("sha256", file.sha256())
                .param("folder", folder)
                .param("name", fileName)
                .param("path", file.path())
                .param("outcome", outcome.name())
                .param("now", UtcColumn.of(now))
                .update(key, "id");
        return Objects.requireNonNull(key.getKey(), "the database gave no identity")
                .longValue();
    }
}
