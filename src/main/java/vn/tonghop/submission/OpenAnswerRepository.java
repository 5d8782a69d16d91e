package vn.tonghop.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tonghop.period.PeriodCode;

/** What files leave without a figure: nil returns say that there is nothing, and refused rows could not be taken. */
@Repository
public class OpenAnswerRepository {

    /** How many files one statement asks about. */
    private static final int PART = 1000;

    private final JdbcClient jdbc;

    public OpenAnswerRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the files that are nil returns. */
    public Set<Long> findNil(List<Long> files) {
        var nil = new HashSet<Long>();
        for (var part : parts(files)) {
            nil.addAll(jdbc.sql("select id from submission where nil_return = 1 and id in (:files)")
                    .param("files", part)
                    .query(Long.class)
                    .list());
        }
        return nil;
    }

    /** What the refused rows of each file were about; a blank stands for rows that do not tell. */
    public Map<Long, Set<String>> findRefusedSubjects(List<Long> files) {
        var refused = new HashMap<Long, Set<String>>();
        for (var part : parts(files)) {
            jdbc.sql("select distinct submission_id, subject from refused_row where submission_id in (:files)")
                    .param("files", part)
                    .query((row, index) -> refused.computeIfAbsent(
                                    row.getLong("submission_id"), first -> new HashSet<>())
                            .add(row.getString("subject")))
                    .list();
        }
        return refused;
    }

    /** The files that say that they are of another unit than the one in whose folder they lay. */
    public Set<Long> findOfOtherUnits(PeriodCode period) {
        return new HashSet<>(jdbc.sql("""
                        select distinct s.id from submission s
                          join finding f on f.submission_id = s.id and f.code = 'UNIT_CONTRADICTED'
                        where s.verdict = 'REFUSED' and (s.period_code = :period or s.period_code is null)
                        """)
                .param("period", period.toString())
                .query(Long.class)
                .list());
    }

    private static List<List<Long>> parts(List<Long> files) {
        var parts = new ArrayList<List<Long>>();
        for (var from = 0; from < files.size(); from += PART) {
            parts.add(files.subList(from, Math.min(files.size(), from + PART)));
        }
        return parts;
    }
}
