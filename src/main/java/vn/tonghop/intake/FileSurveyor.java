package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.form.Column;
import vn.tonghop.form.FormVocabulary;
import vn.tonghop.submission.DateStyle;
import vn.tonghop.submission.DecimalStyle;
import vn.tonghop.submission.LineAccount;
import vn.tonghop.submission.ReadingFacts.DataRows;
import vn.tonghop.submission.ReadingFacts.NilReturn;
import vn.tonghop.submission.Submission;
import vn.tonghop.table.LineAccounting;
import vn.tonghop.table.Table;
import vn.tonghop.table.TableLine;
import vn.tonghop.table.note.NoteCode;
import vn.tonghop.table.note.UnreadableTableException;

/** Reads a table once from end to end and tells what it is as a whole. Memory does not grow with the file. */
final class FileSurveyor {

    /** Distinct words kept of a column; a file with more has something else in that column. */
    private static final int MOST_WORDS = 1_000;

    private final FormVocabulary words;
    private final ReadingFindings findings = new ReadingFindings();

    FileSurveyor(FormVocabulary words) {
        this.words = words;
    }

    /** The survey of a file that cannot be read as a table. */
    FileSurvey refused(Submission submission, UnreadableTableException refused) {
        return FileSurvey.unreadable(submission, "", findings.refusal(refused.note()));
    }

    /** Surveys a table from its first row to its end; whatever is wrong with it as a whole becomes a finding. */
    FileSurvey survey(Submission submission, Table table) {
        try {
            return surveyed(submission, table);
        } catch (UnreadableTableException refused) {
            return refused(submission, refused);
        }
    }

    private FileSurvey surveyed(Submission submission, Table table) {
        var match = HeaderMatch.of(table.header(), words);
        var seen = new Seen(match);
        for (var line = table.next(); line.isPresent(); line = table.next()) {
            seen.see(line.get());
        }
        var preamble = Preamble.of(table.preamble());
        return new FileSurvey(
                submission,
                table.encoding(),
                table.isSheet() ? "" : table.dialect().separator(),
                table.headerLine(),
                table.header(),
                Optional.of(match),
                preamble.unit(),
                preamble.period(),
                seen.units,
                seen.periods,
                seen.decimals.style(),
                new DateStyle(seen.dates.isMonthFirst(), has(table, NoteCode.DAYS_FROM_1904)),
                account(table.accounting()),
                new DataRows(seen.rows, seen.lines),
                seen.nil(),
                about(table, seen));
    }

    /** The account before the rules have looked at the rows. */
    private static LineAccount account(LineAccounting lines) {
        return new LineAccount(
                lines.lines(), lines.preamble(), lines.header(), lines.blank(), lines.summary() + lines.footer(), 0, 0);
    }

    private List<Finding> about(Table table, Seen seen) {
        var about = new ArrayList<>(findings.aboutFile(table.notes()));
        about.addAll(findings.aboutLinesSetAside(table.notes(), table.accounting()));
        if (seen.rows == 0) {
            about.add(Finding.ofFile(FindingCode.FILE_NO_ROWS, ""));
        }
        if (seen.decimals.style() == DecimalStyle.MIXED) {
            about.add(Finding.ofFile(FindingCode.DECIMALS_MIXED, ""));
        }
        return about;
    }

    private static boolean has(Table table, NoteCode code) {
        return table.notes().stream().anyMatch(note -> note.code() == code);
    }

    /** What has been seen of the rows so far. */
    private final class Seen {

        private final HeaderMatch match;
        private final List<Column> amounts;
        private final List<Column> days;
        private final DecimalEvidence decimals = new DecimalEvidence();
        private final DateEvidence dates = new DateEvidence();
        private final Map<String, Long> units = new HashMap<>();
        private final Map<String, Long> periods = new HashMap<>();
        private long rows;
        private long lines;
        private long nilRows;

        Seen(HeaderMatch match) {
            this.match = match;
            this.amounts = columns(Column.Content.AMOUNT);
            this.days = columns(Column.Content.DATE);
        }

        private List<Column> columns(Column.Content content) {
            return match.positions().keySet().stream()
                    .filter(column -> column.content() == content)
                    .toList();
        }

        void see(TableLine line) {
            if (line instanceof TableLine.Summary) {
                return;
            }
            rows++;
            lines += line.physicalLines();
            if (line instanceof TableLine.Row row) {
                see(row.cells());
            }
        }

        private void see(List<String> cells) {
            count(units, cell(cells, Column.UNIT));
            count(periods, cell(cells, Column.PERIOD));
            days.forEach(column -> dates.see(cell(cells, column)));
            amounts.forEach(column -> decimals.see(cell(cells, column)));
            // Whether every row says so: a look at the rows up to the first that does not.
            if (nilRows == rows - 1 && cells.stream().anyMatch(words::saysNothingToReport)) {
                nilRows++;
            }
        }

        private String cell(List<String> cells, Column column) {
            var at = match.positions().get(column);
            return at == null || at >= cells.size() ? "" : cells.get(at).strip();
        }

        private void count(Map<String, Long> counted, String word) {
            if (!word.isEmpty() && (counted.size() < MOST_WORDS || counted.containsKey(word))) {
                counted.merge(word, 1L, Long::sum);
            }
        }

        private NilReturn nil() {
            return rows > 0 && nilRows == rows ? NilReturn.YES : NilReturn.NO;
        }
    }
}
