package vn.tonghop.forms.titles;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tonghop.submission.FormRowRepository;
import vn.tonghop.submission.FormTable;
import vn.tonghop.submission.RepeatedRow;
import vn.tonghop.submission.SourceLine;
import vn.tonghop.unit.UnitCode;

/** Accepted rows of the titles form; the holder's name is personal data. */
@Repository
class TitleRowRepository extends FormRowRepository<Title> {

    private static final FormTable TABLE = new FormTable(
            TitlesForm.CODE,
            "title_row",
            List.of("subject", "holder", "title", "status", "title_year", "note", "row_key"),
            List.of("row_key"),
            List.of(),
            List.of("subject", "title", "status"));

    TitleRowRepository(JdbcClient jdbc, NamedParameterJdbcOperations batch) {
        super(Title.class, TABLE, jdbc, batch);
    }

    @Override
    protected void store(Title row, MapSqlParameterSource columns) {
        columns.addValue("subject", row.subject().name())
                .addValue("holder", row.name())
                .addValue("title", row.title())
                .addValue("status", row.status().name())
                .addValue("title_year", row.year())
                .addValue("note", row.note())
                .addValue(
                        "row_key",
                        key(
                                row.unit().value(),
                                row.subject().name(),
                                row.name(),
                                row.title(),
                                row.status().name(),
                                Integer.toString(row.year())));
    }

    @Override
    protected Title read(SourceLine source, UnitCode unit, ResultSet columns) throws SQLException {
        return new Title(
                source,
                unit,
                TitleSubject.valueOf(columns.getString("subject")),
                columns.getString("holder"),
                columns.getString("title"),
                TitleStatus.valueOf(columns.getString("status")),
                columns.getInt("title_year"),
                columns.getString("note"));
    }

    @Override
    protected RepeatedRow repeated(Title row) {
        return new RepeatedRow(row.source(), row.title(), "");
    }
}
