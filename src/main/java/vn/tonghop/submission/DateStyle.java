package vn.tonghop.submission;

/**
 * How the dates of a file are written, decided by evidence in the file.
 *
 * @param monthFirst whether at least one of them is a date only if the month stands first
 * @param from1904 whether its serial numbers count from 1904
 */
public record DateStyle(boolean monthFirst, boolean from1904) {

    /** Day first, serial numbers from 1900. */
    public static final DateStyle USUAL = new DateStyle(false, false);
}
