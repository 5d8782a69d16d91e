package vn.tonghop.submission;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tonghop.form.FormCode;
import vn.tonghop.period.PeriodCode;

/** All rows of a file, whatever its form: accepted ones in the tables of the forms, refused ones by line. */
@Repository
public class RowRepository {

    private static final String COUNT =
            "select submission_id, count(*) as row_count, sum(line_count) as line_sum from %s where submission_id in (:files) group by submission_id";

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

    /** The rows of a file of that form as they are stored now. */
    public RowCount count(long submission, FormCode form) {
        return counts(Map.of(submission, form)).getOrDefault(submission, RowCount.NONE);
    }

    /** The rows of files as they are stored now, by the forms of these; files without any row are not among them. */
    public Map<Long, RowCount> counts(Map<Long, FormCode> files) {
        var counts = new HashMap<Long, RowCount>();
        if (!files.isEmpty()) {
            var byForm = files.keySet().stream().collect(Collectors.groupingBy(files::get));
            byForm.forEach((form, own) -> count(of(form).table(), own, RowCount::ofAccepted, counts));
            count("refused_row", files.keySet(), RowCount::ofRefused, counts);
        }
        return counts;
    }

    private void count(
            String table, Collection<Long> files, BiFunction<Long, Long, RowCount> kind, Map<Long, RowCount> counts) {
        jdbc.sql(COUNT.formatted(table)).param("files", files).query(row -> {
            counts.merge(
                    row.getLong("submission_id"),
                    kind.apply(row.getLong("row_count"), row.getLong("line_sum")),
                    RowCount::plus);
        });
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
