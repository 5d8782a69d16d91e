package vn.tonghop.validation;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.fixture.Plans;
import vn.tonghop.fixture.Submissions;
import vn.tonghop.forms.StandardForms;
import vn.tonghop.intake.SurveyedFile;
import vn.tonghop.submission.AcceptedRow;
import vn.tonghop.submission.IndicatorRow;
import vn.tonghop.submission.ReadingFacts;

/** A file read and judged row by row as in the night, without a database. */
public record JudgedFile(CheckedFile file, List<CheckedRow> rows) {

    /** A file in the folder of a unit that arrives on 5 June 2026. */
    public static JudgedFile of(Path path, String unit) {
        var submission = Submissions.aFile()
                .of(unit)
                .named(path.getFileName().toString())
                .received("2026-06-05T08:00:00Z")
                .get();
        var part = SurveyedFile.wholly(submission, path);
        var checked = new PartCheck(Plans.shipped(), StandardForms.facets(RowRules.class)).process(part);
        return new JudgedFile(checked.file().orElseThrow(), checked.rows());
    }

    /** The figures that would be stored, by indicator. */
    public Map<String, BigDecimal> amounts() {
        var amounts = new TreeMap<String, BigDecimal>();
        accepted(IndicatorRow.class)
                .forEach(row -> row.amount()
                        .ifPresent(amount -> amounts.put(row.indicator().value(), amount)));
        return amounts;
    }

    /** The rows of that form that would be stored. */
    public <T extends AcceptedRow> List<T> accepted(Class<T> form) {
        return rows.stream()
                .filter(CheckedRow.Accepted.class::isInstance)
                .map(row -> ((CheckedRow.Accepted) row).row())
                .filter(form::isInstance)
                .map(form::cast)
                .toList();
    }

    /** What was found, apart from that the period was only assumed. */
    public List<Finding> findings() {
        return Stream.concat(file.findings().stream(), rows.stream().flatMap(row -> row.findings().stream()))
                .filter(finding -> finding.code() != FindingCode.PERIOD_ASSUMED)
                .toList();
    }

    public boolean isPeriodAssumed() {
        return file.findings().stream().anyMatch(finding -> finding.code() == FindingCode.PERIOD_ASSUMED);
    }

    public List<FindingCode> codes() {
        return findings().stream().map(Finding::code).toList();
    }

    /** How many lines of the file are blank. */
    public long blankLines() {
        return file.facts().lines().blank();
    }

    /** How many rows of data there are, right or wrong. */
    public int rowsOfData() {
        return rows.size();
    }

    public boolean isNil() {
        return file.facts().nil() == ReadingFacts.NilReturn.YES;
    }
}
