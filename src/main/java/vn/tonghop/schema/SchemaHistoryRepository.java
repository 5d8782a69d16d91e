package vn.tonghop.schema;

import java.util.Set;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Flyway's record of the statements that made the tables, asked without Flyway. */
final class SchemaHistoryRepository {

    /** What the files of this program leave there on H2 and on MySQL; after a new file {@code SchemaHistoryTest} says what. */
    static final Set<History> OF_THIS_PROGRAM = Set.of(new History(54, 4548710893L), new History(57, 7703755445L));

    private static final Logger LOG = LoggerFactory.getLogger(SchemaHistoryRepository.class);

    private final JdbcClient jdbc;

    /** Asks before anything else does, and therefore for itself. */
    SchemaHistoryRepository(DataSource database) {
        this.jdbc = JdbcClient.create(database);
    }

    /**
     * Statements that were done.
     *
     * @param done how many
     * @param checksums the sum of the checksums of their files
     */
    record History(long done, long checksums) {}

    /**
     * Whether the tables are those of this program: all of its statements were done and nothing else. False where no history can be
     * read, or a statement failed.
     */
    boolean isOfThisProgram() {
        try {
            var found = find();
            LOG.debug("{} statements made the tables, their checksums sum up to {}", found.done(), found.checksums());
            return OF_THIS_PROGRAM.contains(found);
        } catch (BadSqlGrammarException noHistory) {
            return false;
        }
    }

    History find() {
        return jdbc.sql("""
                select count(*) as done,
                  coalesce(sum(case when success then checksum end), 0) as checksums
                from flyway_schema_history where version is not null
                """).query(History.class).single();
    }
}
