package vn.tonghop.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A document that the report cites. One whose date or title is in doubt is cited without its date, and the drafting
 * department is told.
 *
 * @param key name used by the wording of the report
 * @param type for example "Quyết định"
 * @param number for example "2214/QĐ-TTg"
 * @param date date of the document; kept but not printed while unconfirmed
 * @param issuer for example "Thủ tướng Chính phủ"
 * @param subject trích yếu, beginning with "về" or "phê duyệt"
 * @param certainty whether a person has confirmed number, date and subject
 * @param doubt what is in doubt and where it was read; empty when confirmed
 */
public record Citation(
        String key,
        String type,
        String number,
        Optional<LocalDate> date,
        String issuer,
        String subject,
        Certainty certainty,
        String doubt) {

    /** Whether a person has confirmed a citation. */
    public enum Certainty {
        CONFIRMED,
        UNCONFIRMED
    }

    public Citation {
        if (certainty == Certainty.UNCONFIRMED && doubt.isBlank()) {
            throw new IllegalArgumentException("citation %s is unconfirmed but says no doubt".formatted(key));
        }
        if (certainty == Certainty.CONFIRMED && date.isEmpty()) {
            throw new IllegalArgumentException("citation %s is confirmed but has no date".formatted(key));
        }
    }

    public boolean isConfirmed() {
        return certainty == Certainty.CONFIRMED;
    }
}
