package vn.tonghop.schema;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.DatabaseKind;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.TestDatabase;

/** How MySQL answers what the program asks, once there are the files of thousands of units over some years. */
@Tag("long")
class QueryPlansTest {

    /** Reading fewer rows than that without an index is no fault. */
    private static final long MANY = 1_000;

    private static final Pattern NAMES =
            Pattern.compile("(?:from|join|update|into)\\s+(\\w+)(?:\\s+(?:as\\s+)?(\\w+))?", Pattern.CASE_INSENSITIVE);

    /** Statements that may read a table as a whole, and why. */
    private static final Map<String, String> ALLOWED = Map.ofEntries(
            entry("select ? from submission limit ?", "stops at the first row"),
            entry(
                    "select id from submission where verdict is not null order by id desc limit ?",
                    "stops at the newest"),
            entry("select count(*) from outbox", "reads an index, once before and once after a run"),
            entry("select * from ", "the ledger holds whole tables"),
            entry("else text_body end as text_body", "the ledger holds whole tables"),
            entry(
                    "select finding.* from finding",
                    "the ledger holds what was found in files that nobody can read again"),
            entry("lines_all <> ", "the doctor adds up everything"),
            entry("rows_data <> ", "the doctor adds up everything"),
            entry("where stated <> counted", "the doctor adds up everything"),
            entry("where s.id is null or s.state not in", "the doctor looks at everything in force"),
            entry("select submission_id from submission_in_force order by", "the doctor looks at everything in force"));

    private final TestDatabase database = DatabaseKind.MYSQL.open();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("no statement of a night, a page or a question reads a table of files, rows or mails as a whole")
    void everyStatementFindsItsRowsByAnIndex() throws SQLException {
        Collection<String> asked;
        try (var statements = AskedStatements.of(database)) {
            work();
            asked = statements.searching();
        }
        ManyFiles.in(database);

        assertThat(asked).hasSizeGreaterThan(100);
        assertThat(wholeReadings(asked)).isEmpty();
    }

    private void work() {
        var office = new Office(folder, database);
        office.dropSample();
        office.run("2026-06-08", "nightly");
        office.drop("KT", "sua.csv", "Mã chỉ tiêu,Kết quả,Kỳ báo cáo\nSO_HN,3,2026-H1\n");
        office.run("2026-06-09", "intake");
        office.run("2026-06-12", "nightly");
        for (var command : List.of("status", "doctor", "runs", "trace 2026-H1 SO_HN", "mail list", "purge --dry-run")) {
            office.run("2026-06-12", command.split(" "));
        }
    }

    private List<String> wholeReadings(Collection<String> asked) throws SQLException {
        var whole = new ArrayList<String>();
        try (var connection = database.source().getConnection();
                var statement = connection.createStatement()) {
            for (var sql : asked) {
                var kind = AskedStatements.kind(sql);
                if (ALLOWED.keySet().stream().noneMatch(kind::contains)) {
                    explain(sql, statement).forEach(plan -> whole.add(plan + " in " + kind));
                }
            }
        }
        return whole;
    }

    private static List<String> explain(String sql, Statement statement) throws SQLException {
        var names = names(sql);
        var whole = new ArrayList<String>();
        try (var plan = statement.executeQuery("explain " + sql)) {
            while (plan.next()) {
                var table = names.getOrDefault(String.valueOf(plan.getString("table")), "");
                var type = String.valueOf(plan.getString("type"));
                if (ManyFiles.TABLES.contains(table)
                        && (type.equals("ALL") || type.equals("index"))
                        && plan.getLong("rows") > MANY) {
                    whole.add("%s of %s (%d rows)".formatted(type, table, plan.getLong("rows")));
                }
            }
        }
        return whole;
    }

    /** The tables of a statement by the names that it gives them. */
    private static Map<String, String> names(String sql) {
        Map<String, String> names = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        NAMES.matcher(sql).results().forEach(found -> {
            names.put(found.group(1), found.group(1));
            if (found.group(2) != null) {
                names.put(found.group(2), found.group(1));
            }
        });
        return names;
    }
}
