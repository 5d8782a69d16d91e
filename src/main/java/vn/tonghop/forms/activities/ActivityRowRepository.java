package vn.tonghop.forms.activities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tonghop.submission.FormRowRepository;
import vn.tonghop.submission.FormTable;
import vn.tonghop.submission.RepeatedRow;
import vn.tonghop.submission.SourceLine;
import vn.tonghop.unit.UnitCode;

/** Accepted rows of the activities form; in force by date. */
@Repository
class ActivityRowRepository extends FormRowRepository<Activity> {

    private static final FormTable TABLE = new FormTable(
            ActivitiesForm.CODE,
            "activity_row",
            List.of("held_on", "kind", "content", "attendance", "link", "note", "row_key"),
            List.of("row_key"),
            List.of("held_on"),
            List.of("kind"));

    ActivityRowRepository(JdbcClient jdbc, NamedParameterJdbcOperations batch) {
        super(Activity.class, TABLE, jdbc, batch);
    }

    @Override
    protected void store(Activity row, MapSqlParameterSource columns) {
        columns.addValue("held_on", row.heldOn())
                .addValue("kind", row.kind().name())
                .addValue("content", row.content())
                .addValue("attendance", row.attendance().orElse(null))
                .addValue("link", row.link())
                .addValue("note", row.note())
                .addValue(
                        "row_key",
                        key(
                                row.unit().value(),
                                row.heldOn().toString(),
                                row.kind().name(),
                                row.content(),
                                row.link()));
    }

    @Override
    protected Activity read(SourceLine source, UnitCode unit, ResultSet columns) throws SQLException {
        return new Activity(
                source,
                unit,
                columns.getObject("held_on", LocalDate.class),
                ActivityKind.valueOf(columns.getString("kind")),
                columns.getString("content"),
                Optional.ofNullable(columns.getObject("attendance", Integer.class)),
                columns.getString("link"),
                columns.getString("note"));
    }

    @Override
    protected RepeatedRow repeated(Activity row) {
        return new RepeatedRow(row.source(), row.content(), "");
    }
}
