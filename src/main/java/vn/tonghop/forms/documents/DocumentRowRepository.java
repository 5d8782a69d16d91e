package vn.tonghop.forms.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.submission.DocumentAnswers;
import vn.tonghop.submission.FormRowRepository;
import vn.tonghop.submission.FormTable;
import vn.tonghop.submission.RepeatedRow;
import vn.tonghop.submission.SourceLine;
import vn.tonghop.unit.UnitCode;

/** Accepted rows of the documents form; each document of a unit once. */
@Repository
class DocumentRowRepository extends FormRowRepository<DocumentAnswer> implements DocumentAnswers {

    private static final FormTable TABLE = new FormTable(
            DocumentsForm.CODE,
            "document_row",
            List.of("document", "name", "disseminated_on", "note"),
            List.of("unit_code", "document"),
            List.of("unit_code", "document"),
            List.of());

    DocumentRowRepository(JdbcClient jdbc, NamedParameterJdbcOperations batch) {
        super(DocumentAnswer.class, TABLE, jdbc, batch);
    }

    @Override
    public Map<UnitCode, Set<String>> disseminatedIn(PeriodCode period) {
        return findInForce(period).stream()
                .filter(answer -> answer.day().isPresent())
                .collect(Collectors.groupingBy(
                        DocumentAnswer::unit, Collectors.mapping(DocumentAnswer::document, Collectors.toSet())));
    }

    @Override
    protected void store(DocumentAnswer row, MapSqlParameterSource columns) {
        columns.addValue("document", row.document())
                .addValue("name", row.name())
                .addValue("disseminated_on", row.day().orElse(null))
                .addValue("note", row.note());
    }

    @Override
    protected DocumentAnswer read(SourceLine source, UnitCode unit, ResultSet columns) throws SQLException {
        return new DocumentAnswer(
                source,
                unit,
                columns.getString("document"),
                columns.getString("name"),
                Optional.ofNullable(columns.getObject("disseminated_on", LocalDate.class)),
                columns.getString("note"));
    }

    @Override
    protected RepeatedRow repeated(DocumentAnswer row) {
        return new RepeatedRow(row.source(), row.name(), "");
    }
}
