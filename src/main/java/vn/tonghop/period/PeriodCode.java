package vn.tonghop.period;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The code of a reporting period: {@code 2026} for the year, {@code 2026-H1} for its first half, {@code 2026-9M} for nine
 * months, {@code 2026-Q2} for a quarter, {@code 2026-M03} for a month.
 *
 * @param year the calendar year
 * @param part which part of it
 */
public record PeriodCode(int year, Part part) implements Comparable<PeriodCode> {

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{4})(?:-([A-Z0-9]{2,3}))?");
    private static final int FIRST_YEAR = 2021;
    private static final int LAST_YEAR = 2099;

    /** The later end first decides, then the shorter part. */
    private static final Comparator<PeriodCode> ORDER = Comparator.comparing(PeriodCode::year)
            .thenComparing(code -> code.part().last())
            .thenComparing(code -> -code.part().first());

    /** What sort of part of a year a period covers. */
    public enum Kind {
        MONTH,
        QUARTER,
        FIRST_HALF,
        SECOND_HALF,
        NINE_MONTHS,
        WHOLE_YEAR
    }

    /**
     * A part of a year.
     *
     * @param kind what sort of part
     * @param number which one of its sort, from 1
     */
    public record Part(Kind kind, int number) {

        public static final Part WHOLE_YEAR = new Part(Kind.WHOLE_YEAR, 1);
        public static final Part FIRST_HALF = new Part(Kind.FIRST_HALF, 1);
        public static final Part SECOND_HALF = new Part(Kind.SECOND_HALF, 1);
        public static final Part NINE_MONTHS = new Part(Kind.NINE_MONTHS, 1);

        private static final int MONTHS = 12;
        private static final int MONTHS_OF_QUARTER = 3;

        public Part {
            var most = kind == Kind.MONTH ? MONTHS : kind == Kind.QUARTER ? MONTHS / MONTHS_OF_QUARTER : 1;
            if (number < 1 || number > most) {
                throw new IllegalArgumentException("%s %d; expected 1 to %d".formatted(kind, number, most));
            }
        }

        /** A month, from 1. */
        public static Part month(int number) {
            return new Part(Kind.MONTH, number);
        }

        /** A quarter, from 1. */
        public static Part quarter(int number) {
            return new Part(Kind.QUARTER, number);
        }

        /** Its first month, from 1. */
        public int first() {
            return switch (kind) {
                case MONTH -> number;
                case QUARTER -> (number - 1) * MONTHS_OF_QUARTER + 1;
                case SECOND_HALF -> MONTHS / 2 + 1;
                default -> 1;
            };
        }

        /** Its last month. */
        public int last() {
            return switch (kind) {
                case MONTH -> number;
                case QUARTER -> number * MONTHS_OF_QUARTER;
                case FIRST_HALF -> MONTHS / 2;
                case NINE_MONTHS -> MONTHS - MONTHS_OF_QUARTER;
                default -> MONTHS;
            };
        }

        private String word() {
            return switch (kind) {
                case MONTH -> "M%02d".formatted(number);
                case QUARTER -> "Q" + number;
                case FIRST_HALF -> "H1";
                case SECOND_HALF -> "H2";
                case NINE_MONTHS -> "9M";
                case WHOLE_YEAR -> "";
            };
        }

        private static Stream<Part> all() {
            var months = Stream.iterate(1, number -> number + 1).limit(MONTHS).map(Part::month);
            var quarters = Stream.of(1, 2, 3, 4).map(Part::quarter);
            var others = Stream.of(WHOLE_YEAR, FIRST_HALF, SECOND_HALF, NINE_MONTHS);
            return Stream.of(others, quarters, months).flatMap(parts -> parts);
        }
    }

    /** Whether it is longer than that period and holds the whole of it. */
    public boolean holds(PeriodCode other) {
        return year == other.year
                && !part.equals(other.part)
                && part.first() <= other.part.first()
                && part.last() >= other.part.last();
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
        var word = Optional.ofNullable(written.group(2)).orElse("");
        return Part.all()
                .filter(part -> part.word().equals(word) && year >= FIRST_YEAR && year <= LAST_YEAR)
                .findFirst()
                .map(part -> new PeriodCode(year, part));
    }

    /** Reads what this program wrote itself. */
    public static PeriodCode parse(String text) {
        return read(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "'%s' is not a period code; expected for example 2026-H1 or 2026".formatted(text)));
    }

    /** The same period one year earlier. */
    public Optional<PeriodCode> yearBefore() {
        return year == FIRST_YEAR ? Optional.empty() : Optional.of(new PeriodCode(year - 1, part));
    }

    /** What sort of part of its year it covers. */
    public Kind kind() {
        return part.kind();
    }

    @Override
    public int compareTo(PeriodCode other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return part.word().isEmpty() ? Integer.toString(year) : year + "-" + part.word();
    }
}
