package vn.tonghop.schema;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tonghop.fixture.TestDatabase;

/** Makes of a few files in MySQL those of some thousand units over six years, with all that belongs to them. */
final class ManyFiles {

    /** Tables with rows for each file, each row of a file, or each mail; in an order in which no row names one that is still to come. */
    static final List<String> TABLES = List.of(
            "submission",
            "submission_in_force",
            "result_row",
            "activity_row",
            "title_row",
            "document_row",
            "listed_count",
            "refused_row",
            "finding",
            "audit",
            "obligation",
            "outbox",
            "outbox_attachment",
            "mail_attempt",
            "attention");

    private static final int COPIES = 150;

    /** What is another in a copy; n is its number. */
    private static final Map<String, String> OTHERS = Map.ofEntries(
            entry("id", "id + n * 1000000"),
            entry("submission_id", "submission_id + n * 1000000"),
            entry("outbox_id", "outbox_id + n * 1000000"),
            entry("unit_code", "concat(unit_code, '-', n)"),
            entry("folder", "concat(folder, '-', n)"),
            entry("period_code", "replace(period_code, '2026', 2021 + n % 6)"),
            entry("sha256", "sha2(concat(sha256, n), 256)"),
            entry("sweep", "concat('sweep-', n)"),
            entry("duplicate_of", "null"),
            entry("obligation_key", "concat(left(obligation_key, 100), '#', n)"),
            entry("message_id", "concat(n, '.', left(message_id, 100))"),
            entry("outbox.state", "'SENT'"),
            entry("outbox.settled_at", "created_at"),
            entry("attention.subject", "concat(left(subject, 180), '#', n)"),
            entry("attention.settled_at", "raised_at"));

    private ManyFiles() {}

    static void in(TestDatabase database) {
        TABLES.forEach(table -> copy(database, table));
        database.jdbc()
                .sql("analyze table " + String.join(", ", TABLES))
                .query()
                .listOfRows();
    }

    private static void copy(TestDatabase database, String table) {
        var columns = database.jdbc()
                .sql("select column_name from information_schema.columns"
                        + " where table_schema = database() and table_name = :table order by ordinal_position")
                .param("table", table)
                .query(String.class)
                .list();
        var copied = columns.stream()
                .map(column -> OTHERS.getOrDefault(table + "." + column, OTHERS.getOrDefault(column, column)))
                .collect(Collectors.joining(", "));
        database.jdbc()
                .sql("""
                        insert into %1$s (%2$s)
                        with recursive numbers(n) as (select 1 union all select n + 1 from numbers where n < %4$d)
                        select %3$s from %1$s, numbers
                        """.formatted(table, String.join(", ", columns), copied, COPIES))
                .update();
    }
}
