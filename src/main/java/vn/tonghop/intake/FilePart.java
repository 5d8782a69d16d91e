package vn.tonghop.intake;

import java.util.List;

/**
 * A piece of a file, small enough to be stored in one transaction. A file without rows has one piece too.
 *
 * @param file what is known of the file as a whole, the same in all its pieces
 * @param number 1 for the first piece of a file
 * @param rows its rows of data, in order
 */
public record FilePart(FileSurvey file, int number, List<RawRow> rows) {

    public FilePart {
        rows = List.copyOf(rows);
    }

    /** Whether the file begins here. */
    public boolean isFirst() {
        return number == 1;
    }
}
