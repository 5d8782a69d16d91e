package vn.tonghop.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.tonghop.fixture.DatabaseKind;
import vn.tonghop.fixture.MySqlServer;

/** First starts that the disk was too full for, and the start after there was room again. */
@Tag("long")
class FullDiskTest {

    private static final int STEP = 8192;
    private static final String MODE =
            ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;WRITE_DELAY=0";

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    @DisplayName("OP-06 a disk that is full at any migration ends the first start; with more room it is completed")
    void op06FullAtAnyMigration() {
        var database = at("full");
        var reached = new HashSet<Integer>();
        var room = 0L;
        var full = true;
        while (full) {
            room += STEP;
            FullDisk.make(room);
            full = isTooFull(DatabaseKind.H2, database);
            FullDisk.make(Long.MAX_VALUE);
            reached.add(made(DatabaseKind.H2, database));
        }

        var undisturbed = at("roomy");
        new SchemaCompletion().migrate(flyway(DatabaseKind.H2, undisturbed));
        assertThat(Schema.of(DatabaseKind.H2, database)).isEqualTo(Schema.of(DatabaseKind.H2, undisturbed));
        assertThat(reached).as("migrations done when the disk was full").hasSizeGreaterThan(15);
    }

    @Test
    @Tag("soak")
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    @DisplayName("OP-06 a MySQL whose disk is full while the tables are made is gone on with when there is room again")
    void op06FullOnMySql() {
        try (var server = MySqlServer.start(
                "--innodb-file-per-table=OFF", "--innodb-data-file-path=ibdata1:12M:autoextend:max:32M")) {
            var database = new DriverManagerDataSource(server.url(server.createDatabase()), server.user(), "");
            // In a database beside it: tables that are not its own would be refused.
            var sql = JdbcClient.create(
                    new DriverManagerDataSource(server.url(server.createDatabase()), server.user(), ""));
            var fillers = fill(sql);
            var reached = new HashSet<Integer>();
            while (isTooFull(DatabaseKind.MYSQL, database)) {
                reached.add(made(DatabaseKind.MYSQL, database));
                sql.sql("drop table filler_" + fillers--).update();
            }
            for (var left = fillers; left > 0; left--) {
                sql.sql("drop table filler_" + left).update();
            }

            assertThat(reached).as("migrations done when the disk was full").hasSizeGreaterThan(5);
            try (var roomy = DatabaseKind.MYSQL.openEmpty()) {
                new SchemaCompletion().migrate(flyway(DatabaseKind.MYSQL, roomy));
                assertThat(Schema.of(DatabaseKind.MYSQL, database)).isEqualTo(Schema.of(DatabaseKind.MYSQL, roomy));
            }
        }
    }

    /** Makes tables that take all the room there is, and returns how many. */
    private static int fill(JdbcClient sql) {
        var number = 0;
        while (true) {
            try {
                sql.sql("create table filler_%d (text longblob not null)".formatted(number + 1))
                        .update();
                number++;
                sql.sql("insert into filler_%d values (repeat('x', 300000))".formatted(number))
                        .update();
            } catch (DataAccessException full) {
                return number;
            }
        }
    }

    private static boolean isTooFull(DatabaseKind kind, DataSource database) {
        try {
            new SchemaCompletion().migrate(flyway(kind, database));
            return false;
        } catch (RuntimeException failed) {
            // MySQL tells it in several ways: the table is full, or its description cannot be kept.
            assertThat(failed)
                    .hasStackTraceContaining(kind == DatabaseKind.H2 ? "No space left on device" : "SQLException");
            return true;
        }
    }

    /** How many migrations the history knows to be done. */
    private static int made(DatabaseKind kind, DataSource database) {
        return flyway(kind, database).info().applied().length;
    }

    private DriverManagerDataSource at(String name) {
        return new DriverManagerDataSource("jdbc:h2:full:" + folder.resolve(name) + MODE, "sa", "");
    }

    private static Flyway flyway(DatabaseKind kind, DataSource database) {
        return Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration", "classpath:db/vendor/" + kind.vendor())
                .load();
    }
}
