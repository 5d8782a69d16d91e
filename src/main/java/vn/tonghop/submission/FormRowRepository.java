package vn.tonghop.submission;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tonghop.form.FormCode;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.unit.UnitCode;

/**
 * The accepted rows of one form, in the table of that form. Every such table begins with the columns submission_id, line_no,
 * line_count and unit_code. Its methods are public because a proxy of another package stands before it.
 *
 * @param <R> its rows
 */
public abstract class FormRowRepository<R extends AcceptedRow> {

    private static final List<String> PLACE = List.of("submission_id", "line_no", "line_count", "unit_code");

    private final Class<R> type;
    private final FormTable table;
    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batch;

    protected FormRowRepository(Class<R> type, FormTable table, JdbcClient jdbc, NamedParameterJdbcOperations batch) {
        this.type = type;
        this.table = table;
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** Names the values of a row by the columns that they are stored in. */
    protected abstract void store(R row, MapSqlParameterSource columns);

    /** The row that stands there. */
    protected abstract R read(SourceLine source, UnitCode unit, ResultSet columns) throws SQLException;

    /** What a sender is told of a row that stands more than once in a file. */
    protected abstract RepeatedRow repeated(R row);

    /** What makes two rows of a list the same, of these parts, for a column of 64 letters. */
    protected static String key(String... parts) {
        return RowKey.of(parts);
    }

    /** An amount without the zeros that its column adds, and never in scientific notation. */
    protected static BigDecimal plain(BigDecimal stored) {
        var stripped = stored.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    public FormCode form() {
        return table.form();
    }

    /** The name of the table. */
    public String table() {
        return table.name();
    }

    /** What its rows are counted by besides their unit. */
    public List<String> sorts() {
        return table.sorts();
    }

    /** How its rows, named r, are ordered. */
    public String order() {
        return ordered(table.order(), "submission_id", "line_no");
    }

    /** Those of the rows that are of this form, as they are to be stored. */
    public NewRows stored(List<AcceptedRow> rows) {
        return new NewRows(
                table.name(),
                Stream.concat(PLACE.stream(), table.columns().stream()).toList(),
                rows.stream()
                        .filter(type::isInstance)
                        .map(row -> parameters(type.cast(row)).getValues())
                        .toList());
    }

    private MapSqlParameterSource parameters(R row) {
        var parameters = new MapSqlParameterSource()
                .addValue("submission_id", row.source().submission())
                .addValue("line_no", row.source().line())
                .addValue("line_count", row.source().lines())
                .addValue("unit_code", row.unit().value());
        store(row, parameters);
        return parameters;
    }

    /** The rows of one file by line. */
    public List<R> findAll(long submission) {
        return jdbc.sql(select() + " where r.submission_id = :submission order by r.line_no")
                .param("submission", submission)
                .query(this::row)
                .list();
    }

    /** The rows in force for a period. */
    public List<R> findInForce(PeriodCode period) {
        return jdbc.sql(select() + " join submission_in_force f on f.submission_id = r.submission_id"
                        + " where f.period_code = :period order by " + order())
                .param("period", period.toString())
                .query(this::row)
                .list();
    }

    /** Whether its rows are of that type. */
    public boolean holds(Class<?> rows) {
        return type.equals(rows);
    }

    /** Rows of a file that stand in it more than once, by key and line; found by sorting, as {@link AlikeRowRepository} counts. */
    public List<RepeatedRow> findRepeated(long submission) {
        var same = table.key().stream().map("twice.%1$s = r.%1$s"::formatted).collect(Collectors.joining(" and "));
        return jdbc
                .sql(select()
                        + """
                         join (select /*! sql_big_result */ %1$s from %2$s where submission_id = :submission
                          group by %1$s having count(*) > 1) twice on %3$s
                        where r.submission_id = :submission order by %4$s
                        """.formatted(
                                String.join(", ", table.key()), table.name(), same, ordered(table.key(), "line_no")))
                .param("submission", submission)
                .query(this::row)
                .list()
                .stream()
                .map(this::repeated)
                .toList();
    }

    /** Those of the files in which at least one key stands more than once; read from the index of the keys alone. */
    Set<Long> findRepeating(Collection<Long> submissions) {
        return new HashSet<>(jdbc.sql(
                        "select submission_id from %2$s where submission_id in (:submissions) group by submission_id, %1$s having count(*) > 1"
                                .formatted(String.join(", ", table.key()), table.name()))
                .param("submissions", submissions)
                .query(Long.class)
                .list());
    }

    /** Takes rows out. */
    public void deleteAll(List<SourceLine> sources) {
        batch.getJdbcOperations()
                .batchUpdate(
                        "delete from %s where submission_id = ? and line_no = ?".formatted(table.name()),
                        sources,
                        sources.size(),
                        (statement, source) -> {
                            statement.setLong(1, source.submission());
                            statement.setLong(2, source.line());
                        });
    }

    /** Takes all rows of files out. */
    public void deleteFiles(List<Long> submissions) {
        jdbc.sql("delete from %s where submission_id in (:submissions)".formatted(table.name()))
                .param("submissions", submissions)
                .update();
    }

    /** The query for its rows, named r, with more columns beside its own. */
    public String select(String... more) {
        return Stream.concat(
                        Stream.concat(PLACE.stream(), table.columns().stream()).map("r."::concat), Stream.of(more))
                .collect(Collectors.joining(", ", "select ", " from %s r".formatted(table.name())));
    }

    private static String ordered(List<String> first, String... then) {
        return Stream.concat(first.stream(), Stream.of(then)).map("r."::concat).collect(Collectors.joining(", "));
    }

    /** The row that a result stands on; the number is that of the result. */
    public R row(ResultSet row, int index) throws SQLException {
        var source = new SourceLine(row.getLong("submission_id"), row.getLong("line_no"), row.getInt("line_count"));
        return read(source, new UnitCode(row.getString("unit_code")), row);
    }
}
