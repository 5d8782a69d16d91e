package vn.tonghop.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tonghop.plan.Office.Signatory;

/**
 * What the clerk and the head add to a report: number, day and signature. A draft leaves the first two blank, because
 * they are given after signing (Nghị định 30/2020/NĐ-CP, Điều 15).
 *
 * @param month the month in which the report is drafted or was issued
 * @param given number, day and signer of an issued report; empty for a draft
 */
public record Issue(YearMonth month, Optional<Given> given) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}[a-zA-Z]?");

    /**
     * Number, day and signer as recorded with the approval.
     *
     * @param number the number in the clerk's register, without sign: "5"
     * @param date the day of issue
     * @param signer who signed
     */
    public record Given(String number, LocalDate date, Signatory signer) {

        public Given {
            if (!NUMBER.matcher(number).matches()) {
                throw new IllegalArgumentException(
                        "'%s' is not the number of a paper; expected digits only, for example 05".formatted(number));
            }
        }

        /** The number as printed: below 10 it is padded with a zero. */
        public String writtenNumber() {
            return number.length() == 1 ? "0" + number : number;
        }
    }

    /** A draft made in that month. */
    public static Issue draft(YearMonth month) {
        return new Issue(month, Optional.empty());
    }

    /** A report that was approved with number, date and signer. */
    public static Issue issued(String number, LocalDate date, Signatory signer) {
        return new Issue(YearMonth.from(date), Optional.of(new Given(number, date, signer)));
    }
}
