package vn.tonghop.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import vn.tonghop.fixture.DatabaseKind;
import vn.tonghop.fixture.Office;

/** An empty database, and one that the first release has filled. */
class UpgradeTest {

    private static final Path FIRST_RELEASE = Path.of("src/test/resources/crash/release-0.1.jsonl");
    /** The last migration of the first release; what it has made is only ever added to. */
    private static final String BASELINE = "39";

    private static final String EVE = "2026-06-11";

    @TempDir
    Path folder;

    @Tag("long")
    @ParameterizedTest
    @EnumSource
    @DisplayName("OP-06 an empty database gets every table, and the history of runs is there after a restart")
    void op06AnEmptyDatabaseGetsEveryTable(DatabaseKind kind) {
        try (var other = DatabaseKind.H2.open();
                var source = kind.openEmpty()) {
            var office = new Office(folder.resolve(kind.name()), other);
            assertThat(run(office, source, "nightly").exitCode())
                    .as("units are missing")
                    .isOne();
            var first = count(source, "BATCH_JOB_EXECUTION");

            assertThat(run(office, source, "nightly").exitCode())
                    .as("units are missing")
                    .isOne();

            assertThat(first).isPositive();
            assertThat(count(source, "BATCH_JOB_EXECUTION")).isEqualTo(2 * first);
            assertThat(count(source, "BATCH_JOB_EXECUTION where status = 'COMPLETED'"))
                    .isEqualTo(2 * first);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("OP-07 the database of the previous release is upgraded and keeps every value of every row")
    void op07TheUpgradeKeepsAllData(DatabaseKind kind) throws IOException {
        try (var other = DatabaseKind.H2.open();
                var source = kind.openEmpty()) {
            migrate(source, kind, BASELINE);
            var rows = rows();
            rows.forEach(row -> insert(source, row));
            goOnNumbering(source, kind);
            var before = contents(source, rows);

            migrate(source, kind, "latest");

            assertThat(before).hasSizeGreaterThan(15);
            assertThat(contents(source, rows)).isEqualTo(before);
            var office = new Office(folder.resolve(kind.name()), other);
            assertThat(run(office, source, "history", "KT").out())
                    .contains("Phong KT - ket qua 6T2026.csv", "mất điện");
            assertThat(run(office, source, "status", "2026-H1").out()).contains("bản số 1");
            var night = run(office, source, "nightly");
            assertThat(night.exitCode()).as("units are missing: " + night.err()).isOne();
            assertThat(count(source, "outbox where kind = 'RECEIPT'")).isEqualTo(2);
            office.runAs(source.getUsername(), source.getJdbcUrl(), "2026-06-12", "nightly");
            assertThat(count(source, "outbox where kind = 'REPORT'")).isOne();
        }
    }

    private Office.Result run(Office office, HikariDataSource source, String... command) {
        return office.runAs(source.getUsername(), source.getJdbcUrl(), EVE, command);
    }

    private static void migrate(HikariDataSource source, DatabaseKind kind, String target) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration", "classpath:db/vendor/" + kind.vendor())
                .target(target)
                .load()
                .migrate();
    }

    /** A row of the previous release: its table and its values by column, empty ones left out. */
    private record OldRow(String table, Map<String, String> row) {}

    private static List<OldRow> rows() throws IOException {
        var json = JsonMapper.builder().build();
        var rows = new ArrayList<OldRow>();
        for (var line : Files.readAllLines(FIRST_RELEASE)) {
            rows.add(json.readValue(line, OldRow.class));
        }
        return rows;
    }

    private static void insert(HikariDataSource source, OldRow row) {
        var columns = List.copyOf(row.row().keySet());
        var statement = JdbcClient.create(source)
                .sql("insert into %s (%s) values (%s)"
                        .formatted(
                                row.table(),
                                String.join(", ", columns),
                                String.join(
                                        ", ",
                                        columns.stream()
                                                .map(column -> ":" + column)
                                                .toList())));
        columns.forEach(column -> statement.param(column, row.row().get(column)));
        assertThat(statement.update()).isOne();
    }

    /** The numbers that Spring Batch gives stand beside its tables; in the previous release they had moved on with the rows. */
    private static void goOnNumbering(HikariDataSource source, DatabaseKind kind) {
        for (var numbers : List.of("BATCH_STEP_EXECUTION_SEQ", "BATCH_JOB_EXECUTION_SEQ", "BATCH_JOB_INSTANCE_SEQ")) {
            var sql = kind == DatabaseKind.MYSQL ? "update %s set ID = 1000" : "alter sequence %s restart with 1000";
            JdbcClient.create(source).sql(sql.formatted(numbers)).update();
        }
    }

    /** The columns of the previous release, by table. */
    private static Map<String, List<Map<String, Object>>> contents(HikariDataSource source, List<OldRow> rows) {
        var columns = new TreeMap<String, TreeMap<String, String>>();
        rows.forEach(row ->
                columns.computeIfAbsent(row.table(), first -> new TreeMap<>()).putAll(row.row()));
        var contents = new TreeMap<String, List<Map<String, Object>>>();
        columns.forEach((table, named) -> contents.put(
                table,
                JdbcClient.create(source)
                        .sql("select %s from %s".formatted(String.join(", ", named.keySet()), table))
                        .query()
                        .listOfRows()
                        .stream()
                        .sorted(Comparator.comparing(Object::toString))
                        .toList()));
        return contents;
    }

    private static long count(HikariDataSource source, String tableAndCondition) {
        return JdbcClient.create(source)
                .sql("select count(*) from " + tableAndCondition)
                .query(Long.class)
                .single();
    }
}
