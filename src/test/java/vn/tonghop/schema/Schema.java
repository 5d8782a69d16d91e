package vn.tonghop.schema;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tonghop.fixture.DatabaseKind;

/** Everything that the database tells of its tables, and the rows that the migrations put into them. */
public record Schema(Map<String, List<String>> content) {

    private static final Map<DatabaseKind, List<String>> QUESTIONS = Map.of(
            DatabaseKind.H2,
            List.of("script nodata nopasswords nosettings", "select name from run_lock"),
            DatabaseKind.MYSQL,
            List.of(
                    "select table_name, engine, table_collation from information_schema.tables where table_schema = database()",
                    """
                    select table_name, ordinal_position, column_name, column_default, is_nullable, column_type,
                      collation_name, extra from information_schema.columns where table_schema = database()
                    """,
                    """
                    select table_name, index_name, seq_in_index, column_name, non_unique from information_schema.statistics
                    where table_schema = database()
                    """,
                    "select constraint_name, check_clause from information_schema.check_constraints where constraint_schema = database()",
                    """
                    select constraint_name, unique_constraint_name, delete_rule, table_name, referenced_table_name
                    from information_schema.referential_constraints where constraint_schema = database()
                    """,
                    "select name from run_lock",
                    "select UNIQUE_KEY from BATCH_STEP_EXECUTION_SEQ",
                    "select UNIQUE_KEY from BATCH_JOB_EXECUTION_SEQ",
                    "select UNIQUE_KEY from BATCH_JOB_INSTANCE_SEQ"));

    /** The schema of a database that is not in use. */
    public static Schema of(DatabaseKind kind, DataSource database) {
        var content = new TreeMap<String, List<String>>();
        for (var question : QUESTIONS.getOrDefault(kind, List.of())) {
            content.put(question, answers(database, question));
        }
        return new Schema(content);
    }

    /** Without Flyway's own table, comments, users, and how far a sequence has come. */
    private static List<String> answers(DataSource database, String question) {
        return JdbcClient.create(database).sql(question).query().listOfRows().stream()
                .map(row -> row.values().toString())
                .filter(line -> !line.contains("flyway_schema_history"))
                .filter(line -> !line.startsWith("[--") && !line.startsWith("[CREATE USER"))
                .map(line -> line.replaceAll(" RESTART WITH \\d+", ""))
                .sorted()
                .toList();
    }
}
