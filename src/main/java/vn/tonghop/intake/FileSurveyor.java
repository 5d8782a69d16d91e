package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.form.FormVocabulary;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.DateStyle;
import vn.tonghop.submission.DecimalStyle;
import vn.tonghop.submission.LineAccount;
import vn.tonghop.submission.ReadingFacts.DataRows;
import vn.tonghop.submission.ReadingFacts.NilReturn;
import vn.tonghop.submission.Submission;
import vn.tonghop.table.LineAccounting;
import vn.tonghop.table.Table;
import vn.tonghop.table.note.NoteCode;
import vn.tonghop.table.note.UnreadableTableException;

/** Reads a table once from end to end and tells what it is as a whole. Memory does not grow with the file. */
final class FileSurveyor {

    private static final Set<NoteCode> OUTSIDE = EnumSet.of(NoteCode.PREAMBLE, NoteCode.FOOTER, NoteCode.GROUP_ROW);
    /** Between the cells of a line as it is told. */
    private static final String CELLS = " | ";

    private final FormVocabulary words;
    private final Plan plan;
    private final ReadingFindings findings = new ReadingFindings();

    FileSurveyor(FormVocabulary words, Plan plan) {
        this.words = words;
        this.plan = plan;
    }

    /** The survey of a file that cannot be read as a table. */
    FileSurvey refused(Submission submission, UnreadableTableException refused) {
        return FileSurvey.unreadable(submission, "", findings.refusal(refused.note(), submission.fileName()));
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
        var match = new UnitOrMeasure(words, plan).match(table, MeantTime.of(plan, submission.received()));
        var seen = new RowEvidence(table.header(), match, words);
        for (var line = table.next(); line.isPresent(); line = table.next()) {
            seen.see(line.get());
        }
        var preamble = Preamble.of(table.preamble());
        var lost = new LostHeader(words).in(table.header(), match);
        var nil = nil(table, seen);
        return new FileSurvey(
                submission,
                lost.isEmpty() ? table.encoding() : "",
                table.isSheet() ? "" : table.dialect().separator(),
                table.headerLine(),
                table.header(),
                lost.isEmpty() ? Optional.of(match) : Optional.empty(),
                preamble.unit(),
                preamble.period(),
                Title.of(submission, table, seen),
                seen.units(),
                seen.periods(),
                seen.decimals().style(),
                new DateStyle(seen.dates().isMonthFirst(), has(table, NoteCode.DAYS_FROM_1904)),
                account(table.accounting()),
                new DataRows(seen.rows(), seen.lines()),
                nil,
                lost.isEmpty() ? about(submission, table, seen, nil) : List.of(lettersLost(table, lost)));
    }

    /** The account before the rules have looked at the rows. */
    private static LineAccount account(LineAccounting lines) {
        return new LineAccount(
                lines.lines(), lines.preamble(), lines.header(), lines.blank(), lines.summary() + lines.footer(), 0, 0);
    }

    private static NilReturn nil(Table table, RowEvidence seen) {
        table.notes().stream()
                .filter(note -> OUTSIDE.contains(note.code()))
                .forEach(note -> seen.nil().seeOutside(note.values().getOrDefault("text", "")));
        return seen.nil().nil();
    }

    private static Finding lettersLost(Table table, List<String> lost) {
        return Finding.ofCell(FindingCode.FILE_LETTERS_LOST, table.headerLine(), "", String.join("; ", lost));
    }

    private List<Finding> about(Submission submission, Table table, RowEvidence seen, NilReturn nil) {
        var about = new ArrayList<>(findings.aboutFile(table.notes()));
        if (nil == NilReturn.NO) {
            about.addAll(findings.aboutLinesSetAside(table.notes(), table.accounting()));
        }
        hiddenColumns(table, seen).ifPresent(about::add);
        table.preamble().stream()
                .filter(Preamble::multiplies)
                .findFirst()
                .map(line -> Finding.ofFile(FindingCode.FIGURES_MULTIPLIED, line))
                .ifPresent(about::add);
        findings.unfinished(table.notes(), seen.rows())
                .filter(end -> !words.nil().say(lastCell(end.value())))
                .ifPresent(about::add);
        if (seen.rows() == 0 && nil == NilReturn.NO) {
            about.add(Finding.ofFile(FindingCode.FILE_NO_ROWS, ""));
        }
        if (seen.nil().isContradicted()) {
            about.add(Finding.ofFile(FindingCode.NIL_CONTRADICTED, ""));
        }
        if (seen.decimals().style() == DecimalStyle.MIXED) {
            about.add(Finding.ofFile(FindingCode.DECIMALS_MIXED, ""));
        }
        addOtherSheets(submission, table, about);
        return about;
    }

    /** Which sheet is read is not worth saying where none counts because of the others. */
    private void addOtherSheets(Submission submission, Table table, List<Finding> about) {
        var others = new OtherSheets(words, MeantTime.of(plan, submission.received())).in(table);
        if (others.stream().anyMatch(Finding::refusesFile)) {
            about.removeIf(finding -> finding.code() == FindingCode.SHEET_READ);
        }
        about.addAll(others);
    }

    /** The columns that are read although their sender did not see them. */
    private static Optional<Finding> hiddenColumns(Table table, RowEvidence seen) {
        var names = table.notes().stream()
                .filter(note -> note.code() == NoteCode.HIDDEN_COLUMNS)
                .flatMap(note ->
                        Arrays.stream(note.values().getOrDefault("columns", "").split(", ", -1)))
                .map(column -> Integer.parseInt(column) - 1)
                .filter(seen::isRead)
                .map(column -> "\"" + table.header().get(column).strip() + "\"")
                .collect(Collectors.joining(", "));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.ofFile(FindingCode.HIDDEN_COLUMNS_COUNTED, names));
    }

    /** The last filled cell of a line told in a finding. */
    private static String lastCell(String line) {
        var before = line.lastIndexOf(CELLS);
        return before < 0 ? line : line.substring(before + CELLS.length());
    }

    private static boolean has(Table table, NoteCode code) {
        return table.notes().stream().anyMatch(note -> note.code() == code);
    }
}
