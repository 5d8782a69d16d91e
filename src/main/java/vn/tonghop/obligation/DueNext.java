package vn.tonghop.obligation;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import vn.tonghop.mail.MailKind;
import vn.tonghop.period.ReportingPeriod;

/** What is due next in a period, as things stand. Reads only. */
public final class DueNext {

    private final List<DueLetters> letters;

    DueNext(List<DueLetters> letters) {
        this.letters = letters;
    }

    /**
     * Something that is due.
     *
     * @param moment its moment; in the past if it has not been done although it should have been
     * @param kind what
     * @param units how many units it concerns; 0 if it concerns the period
     */
    public record Due(ZonedDateTime moment, MailKind kind, int units) {}

    /** Everything that is still to be done in a period, the earliest first; nothing once the period is over. */
    public List<Due> of(ReportingPeriod period, Instant now) {
        if (!now.isBefore(period.deadlineInstant())) {
            return List.of();
        }
        return letters.stream()
                .sorted(Comparator.comparing(DueLetters::turn))
                .flatMap(kind -> kind.next(period).stream())
                .sorted(Comparator.comparing(Due::moment))
                .toList();
    }
}
