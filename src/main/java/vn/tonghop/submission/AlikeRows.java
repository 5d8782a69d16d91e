package vn.tonghop.submission;

/**
 * Rows of one file and unit that are alike in everything that lists are counted by. A country has a million rows of a list and
 * some thousands of these.
 *
 * @param one the first of them
 * @param count how many there are, itself included
 */
public record AlikeRows(AcceptedRow one, long count) {

    public AlikeRows {
        if (count < 1) {
            throw new IllegalArgumentException("no row is like " + one.source());
        }
    }
}
