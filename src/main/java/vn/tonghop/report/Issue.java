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

    /**
     * Number, day and signer as recorded with the approval.
     *
     * @param number what the clerk wrote: the number alone, "5", or with the sign of the office, "05/BC-VPUB"
     * @param date the day of issue
     * @param signer who signed
     */
    public record Given(String number, LocalDate date, Signatory signer) {

        private static final Pattern LEAD =
                Pattern.compile("^số\\s*:?\\s*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        private static final Pattern BLANKS = Pattern.compile("\\s*([/-])\\s*");
        private static final Pattern ONE_DIGIT = Pattern.compile("^(\\d)(?!\\d)");

        public Given {
            number = BLANKS.matcher(LEAD.matcher(number.strip()).replaceFirst(""))
                    .replaceAll("$1");
            if (number.isEmpty()) {
                throw new IllegalArgumentException("an issued paper needs a number, for example 05 or 05/BC-VPUB");
            }
        }

        /** The number as printed: below 10 it is padded with a zero. */
        public String writtenNumber() {
            return ONE_DIGIT.matcher(number).replaceFirst("0$1");
        }

        /** Whether the clerk wrote the sign of the office too. */
        public boolean isComplete() {
            return number.contains("/");
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
