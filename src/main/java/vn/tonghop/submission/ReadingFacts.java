package vn.tonghop.submission;

import java.util.List;
import java.util.Optional;
import vn.tonghop.form.FormCode;
import vn.tonghop.period.PeriodCode;

/**
 * How a file was understood as a whole.
 *
 * @param form what it is, if it could be told
 * @param period the period it is for, if it could be told
 * @param encoding name of the text encoding, for people
 * @param separator the separator between cells, "" if there is none
 * @param decimals how its numbers are written
 * @param headerLine physical line of the header, 0 if none
 * @param header the header cells as written
 * @param lines the account of its lines, with data lines not yet split into accepted and refused
 * @param data its rows of data and the lines they cover
 * @param nil whether it says that there is nothing to report
 */
public record ReadingFacts(
        Optional<FormCode> form,
        Optional<PeriodCode> period,
        String encoding,
        String separator,
        DecimalStyle decimals,
        long headerLine,
        List<String> header,
        LineAccount lines,
        DataRows data,
        NilReturn nil) {

    /**
     * Rows of data, before any rule has judged them.
     *
     * @param rows rows
     * @param lines physical lines that they cover
     */
    public record DataRows(long rows, long lines) {}

    /** Whether a file is a nil return. */
    public enum NilReturn {
        NO,
        YES
    }

    public ReadingFacts {
        header = List.copyOf(header);
    }
}
