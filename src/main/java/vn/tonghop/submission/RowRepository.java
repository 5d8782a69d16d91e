package vn.tonghop.submission;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tonghop.form.FormCode;
import vn.tonghop.period.PeriodCode;

/** All rows of a file, whatever its form: accepted ones in the tables of the forms, refused ones by line. */
@Repository
public class RowRepository {

    private static final String COUNT =
            "select count(*) as row_count, coalesce(sum(line_count), 0) as line_sum from %s where submission_id = :s";

    private final List<FormRowRepository<?>> forms;
    private final JdbcClient jdbc;
    private final RefusedRowRepository refused;
    private final BulkInsertRepository bulk;

    public RowRepository(
            List<FormRowRepository<?>> forms,
            JdbcClient jdbc,
            RefusedRowRepository refused,
            BulkInsertRepository bulk) {
        this.forms = forms;
        this.jdbc = jdbc;
        this.refused = refused;
        this.bulk = bulk;
    }

    /** Adds accepted rows of files that are not settled yet, each to the table of its form. */
    public void addAccepted(List<AcceptedRow> rows) {
        forms.stream()
                .map(form -> form.stored(rows))
                .filter(own -> own.count() > 0)
                .forEach(bulk::insert);
    }

    /** Moves stored rows of a form from the accepted to the refused ones. */
    public void refuse(List<RefusedRow> rows, FormCode form) {
        if (!rows.isEmpty()) {
            of(form).deleteAll(rows.stream().map(RefusedRow::source).toList());
            refused.addAll(rows);
        }
    }

    /** The accepted rows of a file by line. */
    public List<AcceptedRow> findAll(long submission, FormCode form) {
        return List.copyOf(of(form).findAll(submission));
    }

    /** The rows of a type in force for a period, in the order of their form. */
    public <R extends AcceptedRow> List<R> findInForce(PeriodCode period, Class<R> type) {
        return forms.stream()
                .filter(form -> form.holds(type))
                .flatMap(form -> form.findInForce(period).stream())
                .map(type::cast)
                .toList();
    }

    /** The rows of one form in force for a period. */
    public List<AcceptedRow> findInForce(PeriodCode period, FormCode form) {
        return List.copyOf(of(form).findInForce(period));
    }

    /** Rows of a file that stand in it more than once, by key and line. */
    public List<RepeatedRow> findRepeated(long submission, FormCode form) {
        return of(form).findRepeated(submission);
    }

    /** Those of some files of a form in which at least one key stands more than once. */
    public Set<Long> findRepeating(Collection<Long> submissions, FormCode form) {
        return of(form).findRepeating(submissions);
    }

    /** The rows of a file of that form as they are stored now; one whose form is not known has none. */
    public RowCount count(long submission, Optional<FormCode> form) {
        if (form.isEmpty()) {
            return new RowCount(0, 0, 0, 0);
        }
        var both = jdbc.sql(COUNT.formatted(of(form.get()).table()) + " union all " + COUNT.formatted("refused_row"))
                .param("s", submission)
                .query((row, index) -> new ReadingFacts.DataRows(row.getLong("row_count"), row.getLong("line_sum")))
                .list();
        var accepted = both.get(0);
        var refused = both.get(1);
        return new RowCount(accepted.rows(), accepted.lines(), refused.rows(), refused.lines());
    }

    /** Forgets every row of files that are not settled yet. */
    public void deleteAll(List<Long> submissions) {
        forms.forEach(form -> form.deleteFiles(submissions));
        refused.deleteFiles(submissions);
    }

    private FormRowRepository<?> of(FormCode code) {
        return forms.stream()
                .filter(form -> form.form().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no table holds the rows of the form " + code));
    }
}
