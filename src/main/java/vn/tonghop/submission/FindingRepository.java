package vn.tonghop.submission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Severity;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.unit.UnitCode;

/** Findings of a file. Written again for the same place they replace each other, so that a step may be repeated. */
@Repository
public class FindingRepository {

    private static final String INSERT = """
            insert into finding
              (submission_id, line_no, sequence_no, code, severity, column_name, found_value, details)
            values (:submission, :line, :sequence, :code, :severity, :column, :value, :details)
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batch;

    public FindingRepository(JdbcClient jdbc, NamedParameterJdbcOperations batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** When a finding is made; the stages do not see each other, so each numbers its own. */
    public enum Stage {
        FILE(0),
        ROW(10_000),
        SETTLING(20_000),
        COMPARING(30_000);

        private final int offset;

        Stage(int offset) {
            this.offset = offset;
        }
    }

    /**
     * Adds findings of files, by their identities, in the order given. All findings of one line and stage come in one call.
     */
    public void addAll(Stage stage, Map<Long, List<Finding>> findings) {
        var rows = new ArrayList<SqlParameterSource>();
        findings.forEach((submission, found) -> {
            var next = new HashMap<Long, Integer>();
            found.forEach(finding -> rows.add(
                    parameters(submission, finding, stage.offset + next.merge(finding.line(), 1, Integer::sum))));
        });
        if (!rows.isEmpty()) {
            batch.batchUpdate(INSERT, rows.toArray(SqlParameterSource[]::new));
        }
    }

    /** The first findings of each of the files in order of lines; files without findings are not among them. */
    public Map<Long, List<Finding>> findFirst(Collection<Long> submissions, int most) {
        var findings = new HashMap<Long, List<Finding>>();
        jdbc.sql("""
                        select submission_id, line_no, code, column_name, found_value, details
                        from (select f.*, row_number() over (partition by submission_id order by line_no, sequence_no)
                                as place_no
                              from finding f where f.submission_id in (:submissions)) numbered
                        where place_no <= :most order by submission_id, line_no, sequence_no
                        """).param("submissions", submissions).param("most", most).query(row -> {
            findings.computeIfAbsent(row.getLong("submission_id"), none -> new ArrayList<>())
                    .add(toFinding(row, 0));
        });
        return findings;
    }

    /** The first finding of that kind in a file, in order of lines. */
    public Optional<Finding> find(long submission, FindingCode code) {
        return jdbc.sql("""
                        select line_no, code, column_name, found_value, details from finding
                        where submission_id = :submission and code = :code order by line_no, sequence_no limit 1
                        """)
                .param("submission", submission)
                .param("code", code.name())
                .query(FindingRepository::toFinding)
                .optional();
    }

    /** All findings of that kind in a file, in order of lines. */
    public List<Finding> findAll(long submission, FindingCode code) {
        return jdbc.sql("""
                        select line_no, code, column_name, found_value, details from finding
                        where submission_id = :submission and code = :code order by line_no, sequence_no
                        """)
                .param("submission", submission)
                .param("code", code.name())
                .query(FindingRepository::toFinding)
                .list();
    }

    /** Something found in a file that counts. */
    public record FoundInForce(UnitCode unit, long submission, Finding finding) {}

    /** What was found of those kinds in the files that count for a period, in the order of files and lines. */
    public List<FoundInForce> findInForce(PeriodCode period, Set<FindingCode> codes, int most) {
        return jdbc.sql("""
                        select i.unit_code, i.submission_id, f.line_no, f.code, f.column_name, f.found_value, f.details
                        from submission_in_force i join finding f on f.submission_id = i.submission_id
                        where i.period_code = :period and f.code in (:codes)
                        order by i.submission_id, f.line_no, f.sequence_no limit :most
                        """)
                .param("period", period.toString())
                .param("codes", codes.stream().map(Enum::name).toList())
                .param("most", most)
                .query((row, index) -> new FoundInForce(
                        new UnitCode(row.getString("unit_code")), row.getLong("submission_id"), toFinding(row, index)))
                .list();
    }

    /** Takes away what was found of those kinds in the files that count for a period. */
    public void deleteInForce(PeriodCode period, Set<FindingCode> codes) {
        jdbc.sql("""
                        delete from finding where code in (:codes) and submission_id in
                          (select submission_id from submission_in_force where period_code = :period)
                        """)
                .param("period", period.toString())
                .param("codes", codes.stream().map(Enum::name).toList())
                .update();
    }

    /** Those of the files that something found about them refuses as a whole. */
    public Set<Long> findRefused(Collection<Long> submissions) {
        return new HashSet<>(jdbc.sql("""
                        select distinct submission_id from finding
                        where submission_id in (:submissions) and severity = :blocker
                        """)
                .param("submissions", submissions)
                .param("blocker", Severity.BLOCKER.name())
                .query(Long.class)
                .list());
    }

    /** Forgets what was found in files that are not settled yet. */
    public void deleteAll(List<Long> submissions) {
        jdbc.sql("delete from finding where submission_id in (:submissions)")
                .param("submissions", submissions)
                .update();
    }

    private static SqlParameterSource parameters(long submission, Finding finding, int sequence) {
        return new MapSqlParameterSource()
                .addValue("submission", submission)
                .addValue("line", finding.line())
                .addValue("sequence", sequence)
                .addValue("code", finding.code().name())
                .addValue("severity", finding.code().severity().name())
                .addValue("column", cut(finding.column(), 300))
                .addValue("value", finding.value())
                .addValue(
                        "details",
                        CellText.join(finding.code().details().stream()
                                .map(name -> finding.details().getOrDefault(name, ""))
                                .toList()));
    }

    static Finding toFinding(ResultSet row, int index) throws SQLException {
        var code = FindingCode.valueOf(row.getString("code"));
        var details = code.details().isEmpty()
                ? new String[0]
                : CellText.split(row.getString("details")).toArray(String[]::new);
        return Finding.ofCell(
                code, row.getLong("line_no"), row.getString("column_name"), row.getString("found_value"), details);
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
