package vn.tonghop.schema;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.tonghop.fixture.TestDatabase;

/** Every statement that MySQL gets for one database while a program works on it, by its log. */
final class AskedStatements implements AutoCloseable {

    private static final Pattern LITERALS = Pattern.compile("'(?:[^'\\\\]|\\\\.|'')*'|\\b\\d+(?:\\.\\d+)?\\b");
    private static final Pattern LISTS = Pattern.compile("\\((?:\\s*\\?\\s*,?)+\\)");

    private final TestDatabase database;

    private AskedStatements(TestDatabase database) {
        this.database = database;
    }

    /** Begins to note. */
    static AskedStatements of(TestDatabase database) {
        database.jdbc().sql("set global log_output = 'TABLE'").update();
        database.jdbc().sql("truncate table mysql.general_log").update();
        database.jdbc().sql("set global general_log = 1").update();
        return new AskedStatements(database);
    }

    /** One of each kind, with its values: those that look for rows before they read, change or remove them. */
    Collection<String> searching() {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (var statement : all()) {
            var word = statement.stripLeading().toLowerCase(Locale.ROOT);
            if (word.startsWith("select")
                    || word.startsWith("update")
                    || word.startsWith("delete")
                    || (word.startsWith("insert") && word.contains("select"))) {
                kinds.putIfAbsent(kind(statement), statement);
            }
        }
        return kinds.values();
    }

    /** A statement without its values, in one line. */
    static String kind(String statement) {
        var bare = LITERALS.matcher(statement).replaceAll("?");
        return LISTS.matcher(bare).replaceAll("(?)").replaceAll("\\s+", " ").strip();
    }

    /** Connections of others may be as old as the log. */
    private List<String> all() {
        var name = database.jdbc().sql("select database()").query(String.class).single();
        return database.jdbc()
                .sql("""
                        select convert(asked.argument using utf8mb4) from mysql.general_log asked
                        where asked.command_type = 'Query' and asked.thread_id in (
                          select let_in.thread_id from mysql.general_log let_in
                          where let_in.command_type = 'Connect' and convert(let_in.argument using utf8mb4) like :place)
                        """)
                .param("place", "% on " + name + " %")
                .query(String.class)
                .list();
    }

    @Override
    public void close() {
        database.jdbc().sql("set global general_log = 0").update();
        database.jdbc().sql("truncate table mysql.general_log").update();
    }
}
