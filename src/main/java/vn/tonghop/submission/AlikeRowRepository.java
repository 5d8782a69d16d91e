package vn.tonghop.submission;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tonghop.period.PeriodCode;

/**
 * The rows of lists, those of a file together that are alike in what they are counted by. Files in force are counted once, since
 * their rows stay as they are; those that nobody has counted yet are counted by who asks.
 */
@Repository
public class AlikeRowRepository {

    private static final int AT_ONCE = 500;

    private final List<FormRowRepository<?>> lists;
    private final JdbcClient jdbc;

    public AlikeRowRepository(List<FormRowRepository<?>> forms, JdbcClient jdbc) {
        this.lists =
                forms.stream().filter(form -> !form.holds(IndicatorRow.class)).toList();
        this.jdbc = jdbc;
    }

    /** Those in force for a period, by file and line. */
    public List<AlikeRows> findInForce(PeriodCode period) {
        var files = uncounted(List.of(period));
        return Stream.concat(lists.stream().flatMap(list -> counted(list, period).stream()), findAll(files).stream())
                .sorted(Comparator.comparing(
                                (AlikeRows rows) -> rows.one().source().submission())
                        .thenComparing(rows -> rows.one().source().line()))
                .toList();
    }

    private List<AlikeRows> counted(FormRowRepository<?> list, PeriodCode period) {
        return jdbc.sql(list.select("c.row_count") + """
                         join listed_count c on c.submission_id = r.submission_id and c.line_no = r.line_no
                         join submission_in_force f on f.submission_id = c.submission_id
                        where f.period_code = :period and f.form = :form
                        """)
                .param("period", period.toString())
                .param("form", list.form().value())
                .query((row, index) -> new AlikeRows(list.row(row, index), row.getLong("row_count")))
                .list();
    }

    /** Those of given files, from the rows themselves. */
    public List<AlikeRows> findAll(List<Long> submissions) {
        return submissions.isEmpty()
                ? List.of()
                : lists.stream()
                        .flatMap(list -> find(list, submissions).stream())
                        .toList();
    }

    private List<AlikeRows> find(FormRowRepository<?> list, List<Long> submissions) {
        return jdbc.sql(list.select("alike.row_count") + " join (" + counting(list) + """
                        ) alike on alike.submission_id = r.submission_id and alike.line_no = r.line_no
                        order by r.submission_id, r.line_no
                        """)
                .param("submissions", submissions)
                .query((row, index) -> new AlikeRows(list.row(row, index), row.getLong("row_count")))
                .list();
    }

    /** Counts the rows of those files in force for periods of which that was not done. To be called by one run at a time. */
    public void count(List<PeriodCode> periods) {
        var files = uncounted(periods);
        for (var from = 0; from < files.size(); from += AT_ONCE) {
            var next = files.subList(from, Math.min(files.size(), from + AT_ONCE));
            lists.forEach(
                    list -> jdbc.sql("insert into listed_count (submission_id, line_no, row_count) " + counting(list))
                            .param("submissions", next)
                            .update());
        }
    }

    private List<Long> uncounted(List<PeriodCode> periods) {
        return jdbc.sql("""
                        select f.submission_id from submission_in_force f
                        where f.period_code in (:periods) and f.form in (:forms)
                         and not exists (select 1 from listed_count c where c.submission_id = f.submission_id)
                        order by f.submission_id
                        """)
                .param("periods", periods.stream().map(PeriodCode::toString).toList())
                .param("forms", lists.stream().map(list -> list.form().value()).toList())
                .query(Long.class)
                .list();
    }

    /** By sorting, told to MySQL in a comment: its table in memory takes half a minute for a million rows that are alike. */
    private static String counting(FormRowRepository<?> list) {
        return """
                select /*! sql_big_result */ g.submission_id, min(g.line_no) as line_no, count(*) as row_count from %s g
                where g.submission_id in (:submissions) group by g.submission_id, g.unit_code%s""".formatted(
                        list.table(), list.sorts().stream().map(", g."::concat).collect(Collectors.joining()));
    }
}
