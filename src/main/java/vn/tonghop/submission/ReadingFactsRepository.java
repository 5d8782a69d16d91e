package vn.tonghop.submission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tonghop.form.FormCode;
import vn.tonghop.period.PeriodCode;

/** What was understood of each file, kept in its row of {@link SubmissionRepository}. */
@Repository
public class ReadingFactsRepository {

    private static final String UPDATE = """
            update submission set period_code = :period, form = :form, text_encoding = :encoding,
              separator_mark = :separator, decimal_style = :decimals, header_line = :headerLine,
              header_text = :header, lines_all = :all, lines_preamble = :preamble, lines_header = :headerLines,
              lines_blank = :blank, lines_aside = :aside, lines_data = :dataLines, rows_data = :dataRows,
              nil_return = :nil
            where id = :id
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batch;

    public ReadingFactsRepository(JdbcClient jdbc, NamedParameterJdbcOperations batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** Keeps what was understood of files, by their identities. */
    public void keep(Map<Long, ReadingFacts> facts) {
        batch.batchUpdate(
                UPDATE,
                facts.entrySet().stream()
                        .map(file -> parameters(file.getKey(), file.getValue()))
                        .toArray(SqlParameterSource[]::new));
    }

    /** Those of the files that were understood before, by a run that was cut short. */
    public List<Long> findKept(Collection<Long> ids) {
        return jdbc.sql("select id from submission where id in (:ids) and text_encoding is not null")
                .param("ids", ids)
                .query(Long.class)
                .list();
    }

    private static SqlParameterSource parameters(long id, ReadingFacts facts) {
        var lines = facts.lines();
        return new MapSqlParameterSource("id", id)
                .addValue("period", facts.period().map(PeriodCode::toString).orElse(null))
                .addValue("form", facts.form().map(FormCode::value).orElse(null))
                .addValue("encoding", facts.encoding())
                .addValue("separator", facts.separator())
                .addValue("decimals", facts.decimals().name())
                .addValue("headerLine", facts.headerLine())
                .addValue("header", CellText.join(facts.header()))
                .addValue("all", lines.all())
                .addValue("preamble", lines.preamble())
                .addValue("headerLines", lines.header())
                .addValue("blank", lines.blank())
                .addValue("aside", lines.aside())
                .addValue("dataLines", facts.data().lines())
                .addValue("dataRows", facts.data().rows())
                .addValue("nil", facts.nil() == ReadingFacts.NilReturn.YES ? 1 : 0);
    }

    /** How a stored file was understood; accepted and refused lines are there once it is settled. */
    public ReadingFacts get(long id) {
        return Optional.ofNullable(getAll(List.of(id)).get(id)).orElseThrow();
    }

    /** How stored files were understood, by their identities. */
    public Map<Long, ReadingFacts> getAll(Collection<Long> ids) {
        var facts = new HashMap<Long, ReadingFacts>();
        jdbc.sql("""
                        select id, period_code, form, text_encoding, separator_mark, decimal_style, header_line, header_text,
                          lines_all, lines_preamble, lines_header, lines_blank, lines_aside, lines_accepted, lines_refused,
                          lines_data, rows_data, nil_return
                        from submission where id in (:ids)
                        """).param("ids", ids).query(row -> {
            facts.put(row.getLong("id"), toFacts(row));
        });
        return facts;
    }

    private static ReadingFacts toFacts(ResultSet row) throws SQLException {
        return new ReadingFacts(
                Optional.ofNullable(row.getString("form")).map(FormCode::new),
                Optional.ofNullable(row.getString("period_code")).map(PeriodCode::parse),
                row.getString("text_encoding"),
                row.getString("separator_mark"),
                DecimalStyle.valueOf(row.getString("decimal_style")),
                row.getLong("header_line"),
                CellText.split(row.getString("header_text")),
                new LineAccount(
                        row.getLong("lines_all"),
                        row.getLong("lines_preamble"),
                        row.getLong("lines_header"),
                        row.getLong("lines_blank"),
                        row.getLong("lines_aside"),
                        row.getLong("lines_accepted"),
                        row.getLong("lines_refused")),
                new ReadingFacts.DataRows(row.getLong("rows_data"), row.getLong("lines_data")),
                row.getInt("nil_return") == 1 ? ReadingFacts.NilReturn.YES : ReadingFacts.NilReturn.NO);
    }
}
