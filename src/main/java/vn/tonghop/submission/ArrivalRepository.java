package vn.tonghop.submission;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tonghop.storage.UtcColumn;
import vn.tonghop.unit.UnitCode;

/** Files as they come in, and that their originals have left the drop folder. */
@Repository
public class ArrivalRepository {

    private static final String INSERT = """
            insert into submission
              (id, sweep, folder, unit_code, file_name, archive_path, sha256, file_bytes, received_at, state)
            values (:id, :sweep, :folder, :unit, :fileName, :archivePath, :sha256, :bytes, :received, 'TAKEN')
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batch;
    private final SubmissionNumberRepository numbers;

    public ArrivalRepository(JdbcClient jdbc, NamedParameterJdbcOperations batch, SubmissionNumberRepository numbers) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.numbers = numbers;
    }

    /**
     * Records files in state TAKEN and returns their identities, the next ones of {@link SubmissionNumberRepository}.
     *
     * @throws org.springframework.dao.DuplicateKeyException if another run records files at the same time
     */
    public List<Long> addAll(List<ArrivedFile> files) {
        if (files.isEmpty()) {
            return List.of();
        }
        var first = numbers.next();
        var ids = LongStream.range(first, first + files.size()).boxed().toList();
        batch.batchUpdate(
                INSERT,
                IntStream.range(0, files.size())
                        .mapToObj(index -> parameters(ids.get(index), files.get(index)))
                        .toArray(SqlParameterSource[]::new));
        return ids;
    }

    private static SqlParameterSource parameters(long id, ArrivedFile file) {
        return new MapSqlParameterSource("id", id)
                .addValue("sweep", file.sweep())
                .addValue("folder", file.folder())
                .addValue("unit", file.unit().map(UnitCode::value).orElse(null))
                .addValue("fileName", file.fileName())
                .addValue("archivePath", file.archivePath())
                .addValue("sha256", file.sha256())
                .addValue("bytes", file.bytes())
                .addValue("received", UtcColumn.of(file.received()));
    }

    /** Notes that the originals have left the drop folder. */
    public void release(List<Long> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql("update submission set released = 1 where id in (:ids)")
                    .param("ids", ids)
                    .update();
        }
    }

    /** Those of the files beside which others of the same folder have the same bytes. */
    public Set<Long> findSeen(Collection<Long> submissions) {
        return new HashSet<>(jdbc.sql("""
                        select distinct one.id from submission one join submission other
                          on other.folder = one.folder and other.sha256 = one.sha256 and other.id <> one.id
                        where one.id in (:submissions)
                        """)
                .param("submissions", submissions)
                .query(Long.class)
                .list());
    }
}
