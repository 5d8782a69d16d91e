package vn.tonghop.submission;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tonghop.finding.Finding;

/** The refused rows of all files, by line. */
@Repository
public class RefusedRowRepository {

    /** Cells with more letters together are looked up in the original. */
    private static final int MOST_LETTERS = 4_000;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batch;

    public RefusedRowRepository(JdbcClient jdbc, NamedParameterJdbcOperations batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** Adds refused rows of files that are not settled yet. */
    public void addAll(List<RefusedRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        batch.batchUpdate(
                "insert into refused_row (submission_id, line_no, line_count, subject, cells)"
                        + " values (:submission, :line, :lines, :subject, :cells)",
                rows.stream()
                        .map(row -> new MapSqlParameterSource()
                                .addValue("submission", row.source().submission())
                                .addValue("line", row.source().line())
                                .addValue("lines", row.source().lines())
                                .addValue("subject", row.subject())
                                .addValue("cells", joined(row.cells()).orElse(null)))
                        .toArray(SqlParameterSource[]::new));
    }

    private static Optional<String> joined(List<String> cells) {
        var letters = cells.stream().mapToInt(String::length).sum() + cells.size();
        var kept = !cells.isEmpty()
                && letters <= MOST_LETTERS
                && cells.stream().noneMatch(cell -> cell.contains(CellText.SEPARATOR));
        return kept ? Optional.of(CellText.join(cells)) : Optional.empty();
    }

    private static List<String> split(@Nullable String cells) {
        return cells == null ? List.of() : CellText.split(cells);
    }

    /** The first refused rows of each of the files by line; files without refused rows are not among them. */
    public Map<Long, List<RefusedRow>> findFirst(Collection<Long> submissions, int most) {
        var rows = new LinkedHashMap<Long, List<RefusedRow>>();
        jdbc.sql("""
                        select submission_id, line_no, line_count, subject, cells
                        from (select r.*, row_number() over (partition by submission_id order by line_no) as place_no
                              from refused_row r where r.submission_id in (:submissions)) numbered
                        where place_no <= :most order by submission_id, line_no
                        """).param("submissions", submissions).param("most", most).query(row -> {
            var source = new SourceLine(row.getLong("submission_id"), row.getLong("line_no"), row.getInt("line_count"));
            rows.computeIfAbsent(source.submission(), none -> new ArrayList<>())
                    .add(new RefusedRow(source, row.getString("subject"), split(row.getString("cells"))));
        });
        return rows;
    }

    /** What is said about the first refused rows of each of the files, by line; files without them are not among them. */
    public Map<Long, List<Finding>> findFindings(Collection<Long> submissions, int most) {
        var findings = new LinkedHashMap<Long, List<Finding>>();
        jdbc.sql("""
                        select f.submission_id, f.line_no, f.code, f.column_name, f.found_value, f.details
                        from (select submission_id, line_no,
                                row_number() over (partition by submission_id order by line_no) as place_no
                              from refused_row where submission_id in (:submissions)) r
                          join finding f on f.submission_id = r.submission_id and f.line_no = r.line_no
                        where r.place_no <= :most order by f.submission_id, f.line_no, f.sequence_no
                        """).param("submissions", submissions).param("most", most).query(row -> {
            findings.computeIfAbsent(row.getLong("submission_id"), none -> new ArrayList<>())
                    .add(FindingRepository.toFinding(row, 0));
        });
        return findings;
    }

    /** The lines of the first refused rows of a file, in order. */
    public List<Long> findLines(long submission, int most) {
        return jdbc.sql("select line_no from refused_row where submission_id = :s order by line_no limit :most")
                .param("s", submission)
                .param("most", most)
                .query(Long.class)
                .list();
    }

    /** The indicators that refused rows of a file were about. */
    public List<String> findSubjects(long submission) {
        return jdbc.sql("select distinct subject from refused_row where submission_id = :s and subject <> ''")
                .param("s", submission)
                .query(String.class)
                .list();
    }

    /** Takes all rows of files out. */
    void deleteFiles(List<Long> submissions) {
        jdbc.sql("delete from refused_row where submission_id in (:submissions)")
                .param("submissions", submissions)
                .update();
    }
}
