package vn.tonghop.period;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of a reporting period: {@code 2026-H1} for the first half-year, {@code 2026} for the year.
 *
 * @param year the calendar year
 * @param half which part of it
 */
public record PeriodCode(int year, Half half) implements Comparable<PeriodCode> {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(-H1)?");
    private static final int FIRST_YEAR = 2021;
    private static final int LAST_YEAR = 2099;

    /** Which part of the year a period covers. */
    public enum Half {
        FIRST_HALF,
        WHOLE_YEAR
    }

    public PeriodCode {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("year is %d; expected %d to %d".formatted(year, FIRST_YEAR, LAST_YEAR));
        }
    }

    /** Reads a code; empty when it is none. */
    public static Optional<PeriodCode> read(String text) {
        var written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        var year = Integer.parseInt(written.group(1));
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.empty();
        }
        return Optional.of(new PeriodCode(year, written.group(2) == null ? Half.WHOLE_YEAR : Half.FIRST_HALF));
    }

    /** Reads what this program wrote itself. */
    public static PeriodCode parse(String text) {
        return read(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "'%s' is not a period code; expected for example 2026-H1 or 2026".formatted(text)));
    }

    /** The period that a reader compares with: the first half-year for a year, nothing for a first half-year. */
    public Optional<PeriodCode> firstHalf() {
        return half == Half.WHOLE_YEAR ? Optional.of(new PeriodCode(year, Half.FIRST_HALF)) : Optional.empty();
    }

    /** The same period one year earlier. */
    public Optional<PeriodCode> yearBefore() {
        return year == FIRST_YEAR ? Optional.empty() : Optional.of(new PeriodCode(year - 1, half));
    }

    @Override
    public int compareTo(PeriodCode other) {
        var byYear = Integer.compare(year, other.year);
        return byYear != 0 ? byYear : half.compareTo(other.half);
    }

    @Override
    public String toString() {
        return year + (half == Half.FIRST_HALF ? "-H1" : "");
    }
}
