package vn.tonghop.report;

/**
 * A table for further calculation, complete and unsplit, as one sheet of the workbook.
 *
 * @param name name of the sheet, at most 31 letters
 * @param title line above the table
 * @param table the table
 * @param legend explanation of the signs in the table; may be empty
 */
public record DataSheet(String name, String title, SheetTable table, String legend) {

    /** Excel allows no longer name. */
    public static final int LONGEST_NAME = 31;

    public DataSheet {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "sheet name '%s' has %d letters; expected 1 to %d".formatted(name, name.length(), LONGEST_NAME));
        }
    }
}
