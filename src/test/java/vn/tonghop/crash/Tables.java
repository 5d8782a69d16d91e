package vn.tonghop.crash;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What stands in the tables of the program, without what must differ between two runs: moments, the identity of the run, how
 * often a mail was tried, numbers that the database gave (they become their rank).
 */
final class Tables {

    private static final Set<String> OF_THE_MACHINERY =
            Set.of("flyway_schema_history", "run_lock", "scheduled_tasks", "heartbeat");
    private static final Set<String> MOMENTS_THAT_COUNT = Set.of("received_at", "due_at", "until_day", "held_on");
    private static final Set<String> MAY_DIFFER = Set.of(
            "sweep",
            "attempts",
            "attempt_no",
            "possibly_twice",
            "outcome",
            "sha256",
            "claimed_by",
            "worker",
            "run",
            "message_id");
    private static final Map<String, String> REFERENCES = Map.of(
            "submission_id", "submission",
            "base_id", "submission",
            "duplicate_of", "submission",
            "report_id", "report_version",
            "outbox_id", "outbox");

    /** How the obligation to tell of a lock that was taken over begins. */
    static final String CUT_SHORT_ALARM = "ALARM/LOCK_TAKEN_OVER";

    private static final Pattern SAID = Pattern.compile("^(SUMMARY|ALARM/[A-Z_]+)/.*");

    private static final String NOT_OF_CUT_SHORT =
            "outbox_id not in (select id from outbox where obligation_key like '" + CUT_SHORT_ALARM + "%')";

    private final Connection connection;
    private final Map<String, Map<Long, Integer>> ranks = new HashMap<>();

    private Tables(Connection connection) {
        this.connection = connection;
    }

    static List<String> names(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var found = connection
                .getMetaData()
                .getTables(connection.getCatalog(), null, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                if (!"INFORMATION_SCHEMA".equalsIgnoreCase(found.getString("TABLE_SCHEM"))) {
                    names.add(found.getString("TABLE_NAME"));
                }
            }
        }
        return names;
    }

    /** Every row of every table, sorted, by table. */
    static Map<String, List<String>> read(Connection connection, Text text) throws SQLException {
        var tables = new Tables(connection);
        var all = new TreeMap<String, List<String>>();
        for (var name : names(connection)) {
            var table = name.toLowerCase(java.util.Locale.ROOT);
            if (!table.startsWith("batch_") && !OF_THE_MACHINERY.contains(table)) {
                all.put(table, tables.rows(table, text));
            }
        }
        return all;
    }

    private List<String> rows(String table, Text text) throws SQLException {
        var rows = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("select * from " + table + without(table))) {
            while (result.next()) {
                rows.add(row(table, result, text));
            }
        }
        rows.sort(null);
        return rows;
    }

    /**
     * An attempt that ended with the program is one more; the one that delivered the mail must be there once. That a run was cut
     * short is told, by an alarm too; and the night that is brought to its end is one more that took place.
     */
    private static String without(String table) {
        return switch (table) {
            case "mail_attempt" -> " where result = 'DELIVERED' and " + NOT_OF_CUT_SHORT;
            case "outbox_attachment" -> " where " + NOT_OF_CUT_SHORT;
            case "outbox", "obligation" -> " where obligation_key not like '" + CUT_SHORT_ALARM + "%'";
            case "attention" -> " where code not in ('RUN_CUT_SHORT', 'LOCK_TAKEN_OVER', 'RUN_MISSED')";
            default -> "";
        };
    }

    private String row(String table, ResultSet result, Text text) throws SQLException {
        var columns = new TreeMap<String, String>();
        var about = result.getMetaData();
        for (var index = 1; index <= about.getColumnCount(); index++) {
            var name = about.getColumnLabel(index).toLowerCase(java.util.Locale.ROOT);
            if (!MAY_DIFFER.contains(name) || (name.equals("sha256") && table.equals("submission"))) {
                columns.put(name, value(table, name, result.getString(index), text));
            }
        }
        return columns.toString();
    }

    private String value(String table, String column, String value, Text text) throws SQLException {
        if (value == null) {
            return "-";
        }
        if (column.equals("id")) {
            return "#" + rank(table, Long.parseLong(value));
        }
        if (REFERENCES.containsKey(column)) {
            return "#" + rank(REFERENCES.get(column), Long.parseLong(value));
        }
        if (column.equals("obligation_key")) {
            return key(value);
        }
        return column.endsWith("_at") && !MOMENTS_THAT_COUNT.contains(column) ? "moment" : text.plain(value);
    }

    /** The names of a summary and of an alarm are made of what they say, moments included. */
    static String key(String obligation) {
        return SAID.matcher(obligation).replaceAll("$1");
    }

    private int rank(String table, long id) throws SQLException {
        if (!ranks.containsKey(table)) {
            var known = new HashMap<Long, Integer>();
            try (var statement = connection.createStatement();
                    var result = statement.executeQuery("select id from " + table + without(table) + " order by id")) {
                while (result.next()) {
                    known.put(result.getLong(1), known.size() + 1);
                }
            }
            ranks.put(table, known);
        }
        return ranks.get(table).getOrDefault(id, -1);
    }
}
