package vn.tonghop.submission;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of lists, a few files or a few lines at a time. */
@Repository
public class ListedRowRepository {

    private final List<FormRowRepository<?>> forms;
    private final JdbcClient jdbc;

    public ListedRowRepository(List<FormRowRepository<?>> forms, JdbcClient jdbc) {
        this.forms = forms;
        this.jdbc = jdbc;
    }

    /** The rows of a type in given files, in the order of their form. */
    public <R extends AcceptedRow> List<R> findAll(Collection<Long> submissions, Class<R> type) {
        var list = of(type);
        return jdbc
                .sql(list.select() + " where r.submission_id in (:submissions) order by " + list.order())
                .param("submissions", submissions)
                .query(list::row)
                .list()
                .stream()
                .map(type::cast)
                .toList();
    }

    /** The next rows of a type in one file by line, behind a line, at most so many. */
    public <R extends AcceptedRow> List<R> findBehind(long submission, long line, int most, Class<R> type) {
        var list = of(type);
        return jdbc
                .sql(list.select() + """
                         where r.submission_id = :submission and r.line_no > :line order by r.line_no limit :most
                        """)
                .param("submission", submission)
                .param("line", line)
                .param("most", most)
                .query(list::row)
                .list()
                .stream()
                .map(type::cast)
                .toList();
    }

    private FormRowRepository<?> of(Class<?> type) {
        return forms.stream()
                .filter(form -> form.holds(type))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no table holds rows as " + type.getSimpleName()));
    }
}
