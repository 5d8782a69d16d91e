package vn.tonghop.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A unit of the plan.
 *
 * @param code stable code
 * @param name official name
 * @param aliases other ways in which people write the name
 * @param parent the unit above it, if any
 * @param kind what part it plays in the report
 * @param submits whether it is expected to report
 * @param mails where its receipts and reminders go; may be empty
 * @param head name or title of the person who leads it; may be empty
 * @param validFrom first day of its existence
 * @param validTo last day of its existence, if it has ended
 * @param folder name of its folder below the drop folder
 */
public record Unit(
        UnitCode code,
        String name,
        List<String> aliases,
        Optional<UnitCode> parent,
        Kind kind,
        boolean submits,
        List<String> mails,
        String head,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        String folder) {

    /** What part a unit plays in the report. */
    public enum Kind {
        /** The issuing office itself: it does not submit to itself. */
        OFFICE,
        /** Is a line of the totals per department; submits itself, or through the units below it. */
        DEPARTMENT,
        /** Its figures are totalled in the department above it. */
        SUBUNIT,
        /** Does not submit; its figures stand as rows in the file of the unit above it (a village). */
        PLACE
    }

    private static final LocalDate FORMER = LocalDate.of(2021, 1, 1);

    public Unit {
        aliases = List.copyOf(aliases);
        mails = List.copyOf(mails);
        if (name.isBlank()) {
            throw new IllegalArgumentException("unit %s has no name".formatted(code));
        }
        if (submits && kind != Kind.DEPARTMENT && kind != Kind.SUBUNIT) {
            throw new IllegalArgumentException("unit %s is of a kind that does not report".formatted(code));
        }
        if (validTo.isPresent() && validTo.get().isBefore(validFrom)) {
            throw new IllegalArgumentException(
                    "unit %s ends on %s, before it begins on %s".formatted(code, validTo.get(), validFrom));
        }
        if (parent.isPresent() && parent.get().equals(code)) {
            throw new IllegalArgumentException("unit %s is its own parent".formatted(code));
        }
    }

    /** What is left of a unit of an earlier plan: its code. */
    static Unit former(UnitCode code) {
        return new Unit(
                code,
                code.value(),
                List.of(),
                Optional.empty(),
                Kind.SUBUNIT,
                false,
                List.of(),
                "",
                FORMER,
                Optional.of(FORMER),
                code.value());
    }

    /** The same unit if nobody knew where to write to it. */
    Unit withoutAddress() {
        return new Unit(code, name, aliases, parent, kind, submits, List.of(), head, validFrom, validTo, folder);
    }

    public boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom)
                && validTo.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Whether there is a day on which both exist. */
    public boolean overlaps(Unit other) {
        return existsOn(other.validFrom) || other.existsOn(validFrom);
    }
}
