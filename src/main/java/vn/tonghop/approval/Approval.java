package vn.tonghop.approval;

import java.time.Instant;
import java.time.LocalDate;
import vn.tonghop.period.PeriodCode;

/**
 * A person's word that a draft may go out, with what the clerk of the office gave it. It holds for the figures that were looked
 * at: once other files count, the next draft needs an approval of its own.
 *
 * @param period the period
 * @param report identity of the approved version
 * @param version its number
 * @param number the number of the paper, for example {@code 125/BC-VPUB}
 * @param date the day that the paper bears
 * @param signer who signs it
 * @param approvedAt when the approval was noted
 */
public record Approval(
        PeriodCode period, long report, int version, String number, LocalDate date, String signer, Instant approvedAt) {

    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_SIGNER = 200;

    public Approval {
        number = filled("number", number, LONGEST_NUMBER);
        signer = filled("signer", signer, LONGEST_SIGNER);
    }

    /** Whether number and signer can stand in an approval: neither is empty or too long. */
    public static boolean isComplete(String number, String signer) {
        return isFilled(number, LONGEST_NUMBER) && isFilled(signer, LONGEST_SIGNER);
    }

    private static boolean isFilled(String text, int longest) {
        return !text.isBlank() && text.strip().length() <= longest;
    }

    private static String filled(String name, String text, int longest) {
        var stripped = text.strip();
        if (!isFilled(stripped, longest)) {
            throw new IllegalArgumentException("%s '%s' has not 1 to %d letters".formatted(name, stripped, longest));
        }
        return stripped;
    }
}
