package vn.tonghop.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.tonghop.fixture.DatabaseKind;

/** First starts that were killed or broke off, and the start after them. */
class FirstStartTest {

    private static final int MIGRATIONS = 30;
    private static final String FIRST_RELEASE = "39";
    /** The history or what the start before has made already, a row of the history, and one statement more. */
    private static final int CHANGES_OF_A_START = 3;

    @Tag("long")
    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "OP-06 killed between each statement and its row in the history, each start goes on where the one before was killed")
    void op06KilledAfterEachStatement(DatabaseKind kind) {
        try (var database = kind.openEmpty()) {
            var starts = 1;
            while (isKilled(kind, new BrokenOffSource(unpooled(database), CHANGES_OF_A_START))) {
                starts++;
            }

            assertThat(Schema.of(kind, database)).isEqualTo(undisturbed(kind));
            assertThat(starts).isGreaterThan(MIGRATIONS);
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("soak")
    @DisplayName("OP-06 killed after any change to the database, a first start is completed by the next one")
    void op06KilledAfterAnyChangeTheNextStartCompletesIt(DatabaseKind kind) {
        var whole = undisturbed(kind);
        var killed = 0;
        var broke = true;
        while (broke) {
            try (var database = kind.openEmpty()) {
                var dying = new BrokenOffSource(unpooled(database), killed + 1);
                broke = isKilled(kind, dying);

                new SchemaCompletion().migrate(flyway(kind, database));

                assertThat(Schema.of(kind, database))
                        .as("killed after change %d", killed + 1)
                        .isEqualTo(whole);
            }
            killed++;
        }
        assertThat(killed).isGreaterThan(2 * MIGRATIONS);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("OP-06 a table that could not be made is made by the next start, once what hindered it is gone")
    void op06WhatFailedIsTriedAgain(DatabaseKind kind) {
        try (var database = kind.openEmpty()) {
            var sql = JdbcClient.create(database);
            sql.sql("create table hindrance (id int, constraint outbox_state check (id > 0))")
                    .update();
            assertThatThrownBy(() -> new SchemaCompletion().migrate(flyway(kind, database)))
                    .isInstanceOf(FlywayException.class);
            sql.sql("drop table hindrance").update();

            new SchemaCompletion().migrate(flyway(kind, database));

            assertThat(Schema.of(kind, database)).isEqualTo(undisturbed(kind));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("OP-06 a migration that is not the one that made the tables is refused, also beside a failed one")
    void op06AForeignMigrationIsRefused(DatabaseKind kind) {
        try (var database = kind.openEmpty()) {
            new SchemaCompletion().migrate(flyway(kind, database));
            var history = JdbcClient.create(database);
            history.sql("update `flyway_schema_history` set `checksum` = 1 where `version` = '003'")
                    .update();
            history.sql("update `flyway_schema_history` set `success` = 0 where `version` = '004'")
                    .update();

            assertThatThrownBy(() -> new SchemaCompletion().migrate(flyway(kind, database)))
                    .isInstanceOf(FlywayException.class)
                    .hasMessageContaining("checksum");
        }
    }

    @Tag("long")
    @ParameterizedTest
    @EnumSource
    @DisplayName("OP-06 an upgrade of filled tables that is killed after each statement is completed and loses no row")
    void op06AnUpgradeOfFilledTablesIsCompleted(DatabaseKind kind) {
        try (var database = kind.openEmpty()) {
            flyway(kind, database, FIRST_RELEASE).migrate();
            var sql = JdbcClient.create(database);
            sql.sql("insert into run_record values ('nightly', '2026-06-11 15:00:00')")
                    .update();
            var starts = 1;
            while (isKilled(kind, new BrokenOffSource(unpooled(database), CHANGES_OF_A_START))) {
                starts++;
            }

            assertThat(Schema.of(kind, database)).isEqualTo(undisturbed(kind));
            assertThat(sql.sql("select count(*) from run_record")
                            .query(Integer.class)
                            .single())
                    .isOne();
            assertThat(starts).isGreaterThan(5);
        }
    }

    private static boolean isKilled(DatabaseKind kind, BrokenOffSource dying) {
        try {
            new SchemaCompletion().migrate(flyway(kind, dying));
        } catch (RuntimeException killed) {
            assertThat(dying.isBroken()).as(killed.toString()).isTrue();
        }
        return dying.isBroken();
    }

    private static Schema undisturbed(DatabaseKind kind) {
        try (var database = kind.openEmpty()) {
            flyway(kind, database).migrate();
            return Schema.of(kind, database);
        }
    }

    private static Flyway flyway(DatabaseKind kind, DataSource database) {
        return flyway(kind, database, "latest");
    }

    private static Flyway flyway(DatabaseKind kind, DataSource database, String target) {
        return Flyway.configure()
                .target(target)
                .dataSource(database)
                .locations("classpath:db/migration", "classpath:db/vendor/" + kind.vendor())
                .load();
    }

    private static DataSource unpooled(HikariDataSource database) {
        return new DriverManagerDataSource(database.getJdbcUrl(), database.getUsername(), "");
    }
}
