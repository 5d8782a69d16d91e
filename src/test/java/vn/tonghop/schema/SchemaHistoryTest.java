package vn.tonghop.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.tonghop.fixture.DatabaseKind;

/** Whether a start sees, without Flyway, that the tables are those of the program. */
class SchemaHistoryTest {

    private static final List<String> CHANGES = List.of(
            "delete from flyway_schema_history where version = '057'",
            "update flyway_schema_history set success = false where version = '057'",
            "update flyway_schema_history set checksum = checksum + 1 where version = '003'",
            "update flyway_schema_history set version = null where version = '003'",
            "insert into flyway_schema_history select installed_rank + 1000, '999', description, type, script, 7,"
                    + " installed_by, installed_on, execution_time, true from flyway_schema_history where version = '057'");

    @ParameterizedTest
    @EnumSource
    @DisplayName("what the files leave in the history is known to the program")
    void whatTheFilesLeaveIsKnown(DatabaseKind kind) {
        try (var database = migrated(kind)) {
            var history = new SchemaHistoryRepository(database);

            assertThat(SchemaHistoryRepository.OF_THIS_PROGRAM).contains(history.find());
            assertThat(history.isOfThisProgram()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("without a history the tables are not those of the program")
    void withoutAHistory(DatabaseKind kind) {
        try (var database = kind.openEmpty()) {
            assertThat(new SchemaHistoryRepository(database).isOfThisProgram()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("a statement that is missing, failed, was changed or came later is left to Flyway")
    void anotherHistory(DatabaseKind kind) throws SQLException {
        try (var database = migrated(kind);
                var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            var undone = new SingleConnectionDataSource(connection, true);
            for (var change : CHANGES) {
                assertThat(JdbcClient.create(undone).sql(change).update()).isOne();

                assertThat(new SchemaHistoryRepository(undone).isOfThisProgram())
                        .as(change)
                        .isFalse();
                connection.rollback();
            }
            assertThat(new SchemaHistoryRepository(undone).isOfThisProgram()).isTrue();
        }
    }

    private static HikariDataSource migrated(DatabaseKind kind) {
        var database = kind.openEmpty();
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration", "classpath:db/vendor/" + kind.vendor())
                .load()
                .migrate();
        return database;
    }
}
