package vn.tonghop.submission;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tonghop.period.PeriodCode;

/** The rows of lists, those of a file together that are alike in what they are counted by. */
@Repository
public class AlikeRowRepository {

    private final List<FormRowRepository<?>> lists;
    private final JdbcClient jdbc;

    public AlikeRowRepository(List<FormRowRepository<?>> forms, JdbcClient jdbc) {
        this.lists =
                forms.stream().filter(form -> !form.holds(IndicatorRow.class)).toList();
        this.jdbc = jdbc;
    }

    /** Those in force for a period. */
    public List<AlikeRows> findInForce(PeriodCode period) {
        return find(
                "join submission_in_force f on f.submission_id = g.submission_id where f.period_code = :period",
                Map.of("period", period.toString()));
    }

    /** Those of given files. */
    public List<AlikeRows> findAll(List<Long> submissions) {
        return submissions.isEmpty()
                ? List.of()
                : find("where g.submission_id in (:submissions)", Map.of("submissions", submissions));
    }

    private List<AlikeRows> find(String which, Map<String, ?> parameters) {
        return lists.stream()
                .flatMap(list -> find(list, which, parameters).stream())
                .toList();
    }

    private List<AlikeRows> find(FormRowRepository<?> list, String which, Map<String, ?> parameters) {
        var sorts = list.sorts().stream().map(", g."::concat).collect(Collectors.joining());
        return jdbc.sql(list.select("alike.row_count") + """
                         join (select g.submission_id, min(g.line_no) as line_no, count(*) as row_count from %s g %s
                          group by g.submission_id, g.unit_code%s) alike
                         on alike.submission_id = r.submission_id and alike.line_no = r.line_no
                        order by r.submission_id, r.line_no
                        """.formatted(list.table(), which, sorts))
                .params(parameters)
                .query((row, index) -> new AlikeRows(list.row(row, index), row.getLong("row_count")))
                .list();
    }
}
