package vn.tonghop.submission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
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

    public ReadingFactsRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps what was understood of a file. */
    public void keep(long id, ReadingFacts facts) {
        var lines = facts.lines();
        jdbc.sql(UPDATE)
                .param("id", id)
                .param("period", facts.period().map(PeriodCode::toString).orElse(null))
                .param("form", facts.form().map(FormCode::value).orElse(null))
                .param("encoding", facts.encoding())
                .param("separator", facts.separator())
                .param("decimals", facts.decimals().name())
                .param("headerLine", facts.headerLine())
                .param("header", CellText.join(facts.header()))
                .param("all", lines.all())
                .param("preamble", lines.preamble())
                .param("headerLines", lines.header())
                .param("blank", lines.blank())
                .param("aside", lines.aside())
                .param("dataLines", facts.data().lines())
                .param("dataRows", facts.data().rows())
                .param("nil", facts.nil() == ReadingFacts.NilReturn.YES ? 1 : 0)
                .update();
    }

    /** How a stored file was understood; accepted and refused lines are there once it is settled. */
    public ReadingFacts get(long id) {
        return jdbc.sql("""
                        select period_code, form, text_encoding, separator_mark, decimal_style, header_line, header_text,
                          lines_all, lines_preamble, lines_header, lines_blank, lines_aside, lines_accepted, lines_refused,
                          lines_data, rows_data, nil_return
                        from submission where id = :id
                        """)
                .param("id", id)
                .query(ReadingFactsRepository::toFacts)
                .single();
    }

    private static ReadingFacts toFacts(ResultSet row, int index) throws SQLException {
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
