package vn.tonghop.submission;

import java.time.LocalDate;
import vn.tonghop.period.PeriodCode;

/**
 * A supplement to a report that a person has issued. It does not change any more; what comes later is for the next one.
 *
 * @param period the period
 * @param number number of the supplement, from 1
 * @param document number of the paper, as the clerk gave it
 * @param date date of the paper
 * @param signer who signed it
 */
public record IssuedSupplement(PeriodCode period, int number, String document, LocalDate date, String signer) {

    public IssuedSupplement {
        document = document.strip();
        signer = signer.strip();
        if (number < 1 || document.isEmpty() || signer.isEmpty()) {
            throw new IllegalArgumentException(
                    "supplement %d of %s needs a number from 1, a paper's number and a signer"
                            .formatted(number, period));
        }
    }
}
