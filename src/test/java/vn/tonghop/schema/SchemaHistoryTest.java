package vn.tonghop.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tonghop.fixture.DatabaseKind;

/** Whether a start sees, without Flyway, that the tables are those of the program. */
class SchemaHistoryTest {

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
    @ValueSource(
            strings = {
                "delete from flyway_schema_history where version = '056'",
                "update flyway_schema_history set success = false where version = '056'",
                "update flyway_schema_history set checksum = checksum + 1 where version = '003'",
                "update flyway_schema_history set version = null where version = '003'",
                "insert into flyway_schema_history select installed_rank + 1000, '999', description, type, script, 7,"
                        + " installed_by, installed_on, execution_time, true from flyway_schema_history where version = '056'"
            })
    @DisplayName("a statement that is missing, failed, was changed or came later is left to Flyway")
    void anotherHistory(String change) {
        for (var kind : DatabaseKind.values()) {
            try (var database = migrated(kind)) {
                assertThat(JdbcClient.create(database).sql(change).update()).isOne();

                assertThat(new SchemaHistoryRepository(database).isOfThisProgram())
                        .as(kind.toString())
                        .isFalse();
            }
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
