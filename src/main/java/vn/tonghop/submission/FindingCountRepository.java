package vn.tonghop.submission;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Severity;

/** How much was found, without the findings themselves. */
@Repository
public class FindingCountRepository {

    private final JdbcClient jdbc;

    public FindingCountRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How much of each kind was found in each of the files; files without findings are not among them. */
    public Map<Long, Map<FindingCode, Long>> countByCode(Collection<Long> submissions) {
        var counts = new HashMap<Long, Map<FindingCode, Long>>();
        jdbc.sql("""
                        select submission_id, code, count(*) as number from finding
                        where submission_id in (:submissions) group by submission_id, code
                        """).param("submissions", submissions).query(row -> {
            counts.computeIfAbsent(row.getLong("submission_id"), none -> new EnumMap<>(FindingCode.class))
                    .put(FindingCode.valueOf(row.getString("code")), row.getLong("number"));
        });
        return counts;
    }

    /** How many lines of a file those kinds are said of; lines in which something is wrong are left out. */
    public long countLines(long submission, Set<FindingCode> codes) {
        return jdbc.sql("""
                        select count(distinct line_no) from finding
                        where submission_id = :submission and code in (:codes) and line_no not in
                          (select line_no from finding where submission_id = :submission and severity = :error)
                        """)
                .param("submission", submission)
                .param("codes", codes.stream().map(Enum::name).toList())
                .param("error", Severity.ERROR.name())
                .query(Long.class)
                .single();
    }

    /** Of how many files that a run settled as accepted that is said. */
    public long countAccepted(String sweep, FindingCode code) {
        return jdbc.sql("""
                        select count(distinct s.id) from submission s join finding f on f.submission_id = s.id
                        where s.sweep = :sweep and s.verdict = :accepted and f.code = :code
                        """)
                .param("sweep", sweep)
                .param("accepted", Verdict.ACCEPTED.name())
                .param("code", code.name())
                .query(Long.class)
                .single();
    }
}
