package vn.tonghop.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Whole tables, as text: out of one database and into another, which may be of the other kind. */
@Repository
public class LedgerRepository {

    private static final String JUDGEMENTS = """
            select id, sha256, verdict, period_code, form, revision, duplicate_of, lines_all, rows_accepted, rows_refused
            from submission where verdict is not null
            """;

    private static final String PATHS = """
            select archive_path from submission union select merged_path from correction
            union select archive_path from decision_slip union select archive_path from signed_paper
            """;

    private final JdbcTemplate jdbc;

    LedgerRepository(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether nothing has happened yet. */
    public boolean isEmpty() {
        return LedgerTables.ofThePast().stream()
                .allMatch(table ->
                        jdbc.queryForList("select 1 from " + table + " limit 1").isEmpty());
    }

    /** The highest number of a file; 0 if there is none. */
    long files() {
        var highest = jdbc.queryForObject("select coalesce(max(id), 0) from submission", Long.class);
        return highest == null ? 0 : highest;
    }

    /** What became of each judged file, by its number. */
    public Map<Long, String> judgements() {
        var found = new TreeMap<Long, String>();
        jdbc.query(JUDGEMENTS, row -> {
            found.put(
                    row.getLong(1),
                    values(row, row.getMetaData().getColumnCount()).toString());
        });
        return found;
    }

    /** Tells every row that is kept in the ledger. */
    void tellKept(LedgerRows rows) {
        tell(LedgerTables.kept(), rows);
    }

    /** Tells every row that is made again from the originals. */
    public void tellMadeAgain(LedgerRows rows) {
        tell(LedgerTables.madeAgain(), rows);
    }

    private void tell(Map<String, String> questions, LedgerRows rows) {
        questions.forEach((table, question) -> jdbc.query(question, result -> {
            var columns = columns(result);
            rows.begin(table, columns);
            while (result.next()) {
                rows.add(values(result, columns.size()));
            }
            return columns;
        }));
        rows.end();
    }

    private static List<String> columns(ResultSet result) throws SQLException {
        var about = result.getMetaData();
        var columns = new ArrayList<String>();
        for (var index = 1; index <= about.getColumnCount(); index++) {
            columns.add(about.getColumnLabel(index).toLowerCase(Locale.ROOT));
        }
        return columns;
    }

    private static List<String> values(ResultSet row, int columns) throws SQLException {
        var values = new ArrayList<String>();
        for (var index = 1; index <= columns; index++) {
            values.add(row.getString(index));
        }
        return values;
    }

    /** Puts every row that it is told into this database, which is empty but for what tells of the last run. */
    LedgerRows restoring() {
        LedgerTables.ofTheLastRun().forEach(table -> jdbc.update("delete from " + table));
        return inserting();
    }

    /** Puts every row that it is told into this database. Call it in a transaction. */
    public LedgerRows inserting() {
        return new Inserting(jdbc::batchUpdate);
    }

    /** Every path below the archive that some row names. */
    public Set<String> archivePaths() {
        return Set.copyOf(jdbc.queryForList(PATHS, String.class));
    }

    private static final class Inserting implements LedgerRows {

        private static final int MOST_AT_ONCE = 200;

        private final BiConsumer<String, List<Object[]>> batches;
        private final List<Object[]> waiting = new ArrayList<>();
        private String statement = "";

        Inserting(BiConsumer<String, List<Object[]>> batches) {
            this.batches = batches;
        }

        @Override
        public void begin(String table, List<String> columns) {
            end();
            statement = "insert into %s (%s) values (%s)"
                    .formatted(
                            table,
                            String.join(", ", columns),
                            "?, ".repeat(columns.size() - 1).concat("?"));
        }

        @Override
        public void add(List<String> values) {
            waiting.add(values.toArray());
            if (waiting.size() >= MOST_AT_ONCE) {
                end();
            }
        }

        @Override
        public void end() {
            if (!waiting.isEmpty()) {
                batches.accept(statement, waiting);
                waiting.clear();
            }
        }
    }
}
