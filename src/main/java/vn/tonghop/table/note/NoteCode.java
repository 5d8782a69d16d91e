package vn.tonghop.table.note;

/**
 * The stable names of everything that can be said about a file or a row. The sentences for people stand in {@code
 * notes.properties} under the same names.
 */
public enum NoteCode {
    /** Refusals: the file as a whole cannot be read. */
    EMPTY_FILE,
    FILE_TOO_LARGE,
    FILE_NOT_READABLE,
    LINE_TOO_LONG,
    TOO_MANY_COLUMNS,
    BAD_BYTE,
    ENCODING_UNKNOWN,
    XLSX_CONTENT,
    XLS_CONTENT,
    WORKBOOK_TOO_LARGE,
    WORKBOOK_DAMAGED,
    HTML_CONTENT,
    BINARY_CONTENT,

    /** About the file: told, and the table is read all the same. */
    LEGACY_ENCODING,
    LEGACY_LETTERS,
    SEPARATOR_HINT,
    CONTROL_CHARACTERS,
    LINES_WRAPPED,
    SHEET_READ,
    DAYS_FROM_1904,
    HIDDEN_ROWS,
    HIDDEN_COLUMNS,
    TEXT_LEFT_OUT,
    /** The file ends inside a quote, or in a last line without line end that has fewer cells than the others. */
    BROKEN_OFF,
    /** The last line has no line end, and as many cells as the others. */
    LAST_LINE_OPEN,
    PREAMBLE,
    NO_HEADER,
    HEADER_JOINED,
    HEADER_REPEATED,
    HEADER_CELL_EMPTY,
    HEADER_CELL_TWICE,
    COLUMN_NUMBERS,
    EMPTY_COLUMNS,
    BLANK_ROWS,
    TOTAL_ROW,
    GROUP_ROW,
    FOOTER,
    SECOND_TABLE,

    /** About one row. */
    CELLS_TOO_FEW,
    CELLS_TOO_MANY,
    STRAY_QUOTE,
    UNCLOSED_QUOTE,
    OTHER_SEPARATOR,
    OTHER_QUOTE,
    WRAPPED_ROW,
    LOST_LETTERS,
    LETTERS_CONVERTED,
    LETTERS_SPOILED
}
