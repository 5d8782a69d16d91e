package vn.tonghop.finding;

import static vn.tonghop.finding.Severity.BLOCKER;
import static vn.tonghop.finding.Severity.ERROR;
import static vn.tonghop.finding.Severity.INFO;
import static vn.tonghop.finding.Severity.WARNING;

import java.util.List;

/**
 * Every kind of finding. A code is stable for ever; its Vietnamese sentences stand in {@code finding/findings.properties}
 * under {@code CODE.reason} and {@code CODE.remedy} and may use {@code {value}}, {@code {column}}, {@code {line}} and the
 * details named here.
 */
public enum FindingCode {
    FILE_EMPTY(BLOCKER),
    FILE_NO_ROWS(BLOCKER),
    FILE_NOT_READABLE(BLOCKER),
    FILE_TOO_LARGE(BLOCKER, "limit"),
    FILE_NOT_A_TABLE(BLOCKER, "kind", "saving"),
    WORKBOOK_TOO_LARGE(BLOCKER, "limit"),
    LINE_TOO_LONG(BLOCKER, "limit"),
    TOO_MANY_COLUMNS(BLOCKER, "limit"),
    BYTE_NOT_TEXT(BLOCKER, "byte"),
    ENCODING_UNKNOWN(BLOCKER),
    READER_FAILED(BLOCKER),
    FILE_UNFINISHED(BLOCKER),
    CONFLICT_COPY(BLOCKER, "original"),
    FILE_LETTERS_LOST(BLOCKER),
    SHEETS_LEFT_OUT(BLOCKER),
    FORM_UNKNOWN(BLOCKER),
    COLUMNS_BY_BLANKS(BLOCKER),
    COLUMN_MISSING(BLOCKER, "form"),
    COLUMN_TWICE(BLOCKER, "positions"),
    FIGURES_MULTIPLIED(BLOCKER),
    CORRECTION_TABLE_DROPPED(BLOCKER),
    CORRECTION_BASE_UNKNOWN(BLOCKER),
    CORRECTION_NOT_KEPT(BLOCKER),
    CORRECTION_LINE_UNKNOWN(BLOCKER, "file", "lines"),
    CORRECTION_TABLE_OVERTAKEN(BLOCKER, "number", "newer", "newerNumber"),
    UNIT_FOLDER_UNKNOWN(BLOCKER),
    UNIT_CONTRADICTED(BLOCKER, "folder"),
    PERIOD_NOT_STATED(BLOCKER, "periods"),
    PERIOD_UNKNOWN(BLOCKER, "periods"),
    PERIOD_CONTRADICTED(BLOCKER, "other"),
    PERIOD_OTHERWISE(BLOCKER, "place", "period"),
    REFUSED_ROWS_ABOVE_LIMIT(BLOCKER, "refused", "accepted"),
    REVISION_LOSES_MOST(BLOCKER, "lost", "before", "file", "number"),
    LINES_DO_NOT_ADD_UP(BLOCKER, "accounted", "read", "stored"),

    SECOND_TABLE(ERROR),
    ROW_BROKEN(ERROR, "columns"),
    LETTERS_LOST(ERROR),
    LETTERS_SPOILED(ERROR),
    UNIT_UNKNOWN(ERROR),
    UNIT_OF_ANOTHER(ERROR, "folder"),
    ROW_OF_ANOTHER_PERIOD(ERROR, "period"),
    INDICATOR_MISSING(ERROR),
    INDICATOR_UNKNOWN(ERROR),
    INDICATOR_MISTYPED(ERROR, "nearest"),
    INDICATOR_CONTRADICTED(ERROR, "code", "other"),
    INDICATOR_OF_ANOTHER_UNIT(ERROR, "indicator"),
    MEASURE_OTHERWISE(ERROR, "indicator", "measure"),
    NUMBER_MISSING(ERROR, "indicator"),
    NUMBER_MALFORMED(ERROR),
    NUMBER_DOUBTFUL(ERROR, "doubt"),
    NUMBER_AMBIGUOUS(ERROR, "first", "second"),
    NUMBER_NOT_WHOLE(ERROR, "indicator"),
    NUMBER_OUT_OF_RANGE(ERROR, "indicator", "range"),
    PLAN_RULE_BROKEN(ERROR, "sentence"),
    EXCEL_DAMAGE(ERROR, "damage"),
    TEXT_MISSING(ERROR, "indicator"),
    PART_ABOVE_WHOLE(ERROR, "part", "whole", "wholeValue", "wholeLine", "difference"),
    ROW_TWICE(ERROR, "lines"),
    DATE_MISSING(ERROR),
    DATE_MALFORMED(ERROR),
    DATE_SEVERAL(ERROR),
    DATE_EITHER_WAY(ERROR, "first", "second"),
    KIND_UNKNOWN(ERROR, "kinds"),
    CELL_MISSING(ERROR),
    YEAR_MALFORMED(ERROR),
    DOCUMENT_UNKNOWN(ERROR, "documents"),
    DATE_BEFORE_DOCUMENT(ERROR, "document", "issued"),

    COLUMN_UNKNOWN(WARNING),
    COLUMN_GUESSED(WARNING, "meant"),
    LINES_AFTER_TABLE(WARNING, "count"),
    LAST_LINE_OPEN(WARNING),
    HIDDEN_ROWS_COUNTED(WARNING, "count"),
    HIDDEN_COLUMNS_COUNTED(WARNING),
    SHEETS_OF_ANOTHER_TIME(WARNING, "sheet"),
    TEXT_LEFT_OUT(WARNING, "count"),
    ROW_CORRECTED(WARNING),
    LETTERS_CONVERTED(WARNING, "text"),
    PERIOD_DOUBTED(WARNING, "place", "period"),
    PERIOD_ASSUMED(WARNING, "period"),
    PERIOD_NOT_OPEN(WARNING, "period", "opens"),
    DATE_OUTSIDE_WINDOW(WARNING, "from", "to"),
    DATE_PERHAPS_SWAPPED(WARNING, "from", "to", "swapped"),
    TITLE_UNKNOWN(WARNING, "titles"),
    DOCUMENT_OPEN(WARNING, "document"),
    DECIMALS_MIXED(WARNING),
    NIL_CONTRADICTED(WARNING),
    INDICATOR_NOT_REPORTED(WARNING, "indicator", "code"),
    NIL_NOT_POSSIBLE(WARNING, "indicator", "code"),
    COUNT_DIFFERS(WARNING, "indicator", "declared", "counted", "form"),
    FIGURE_JUMPS(WARNING, "indicator", "usual", "period"),
    FIGURE_UNLIKE_OTHERS(WARNING, "indicator", "usual"),
    FIGURE_DECREASED(WARNING, "indicator", "usual", "period"),
    PLAN_RULE_DOUBTED(WARNING, "sentence"),
    FIGURE_BELOW_PLAN(WARNING, "indicator", "usual", "documents"),
    RULE_NOT_RUN(WARNING),
    REVISION_LOSES(WARNING, "lost", "before", "file", "number"),
    REPORT_ALREADY_SENT(WARNING, "period", "number"),
    SUPPLEMENT_PROPOSED(WARNING, "period", "number"),
    UNIT_NAMED_INSIDE(INFO),
    ROWS_MERGED(INFO, "number", "count"),
    SAME_AS_EARLIER(INFO, "number", "moment"),
    ENCODING_OLD(INFO, "encoding"),
    SHEET_READ(INFO),
    COLUMNS_UNDERSTOOD(INFO, "columns"),
    PLAN_RULE_TOLD(INFO, "sentence"),
    RATIO_RECOMPUTED(INFO, "indicator"),
    INDICATOR_NOT_JUDGED(INFO, "indicator", "period"),
    TOTAL_ROWS_SET_ASIDE(INFO, "count"),
    NOTHING_TO_REPORT(INFO);

    private final Severity severity;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> details;

    FindingCode(Severity severity, String... details) {
        this.severity = severity;
        this.details = List.of(details);
    }

    public Severity severity() {
        return severity;
    }

    /** Whether the unit is told; what it can do nothing about is told to who signs the report. */
    public boolean isForTheUnit() {
        return this != RULE_NOT_RUN;
    }

    /** The names of the details that a finding of this kind must carry. */
    public List<String> details() {
        return details;
    }
}
