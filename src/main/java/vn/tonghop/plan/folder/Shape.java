package vn.tonghop.plan.folder;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tonghop.form.FormDefinition;
import vn.tonghop.form.Forms;
import vn.tonghop.indicator.Indicator.CountedFrom;
import vn.tonghop.indicator.IndicatorCode;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.unit.UnitCode;

/**
 * What a value of the plan must look like.
 *
 * @param reading turns the text into the value; empty when it does not look so
 * @param expected how a fault describes it
 */
record Shape<T>(Function<String, Optional<T>> reading, String expected) {

    static final Shape<String> TEXT = new Shape<>(Optional::of, "a text");
    static final Shape<LocalDate> DATE =
            new Shape<>(text -> parsed(text, LocalDate::parse), "a date such as 2026-06-15");
    static final Shape<LocalTime> TIME = new Shape<>(text -> parsed(text, LocalTime::parse), "a time such as 09:00");
    static final Shape<Integer> COUNT = matching("\\d{1,6}", Integer::valueOf, "a whole number, 0 or more");
    static final Shape<Double> SHARE = matching("0(\\.\\d+)?|1(\\.0+)?", Double::valueOf, "a share from 0 to 1");
    static final Shape<BigDecimal> AMOUNT =
            matching("-?\\d{1,12}(\\.\\d{1,6})?", BigDecimal::new, "a number such as 80 or 80.5");
    static final Shape<Boolean> YES_OR_NO = matching("true|false", Boolean::valueOf, "true or false");
    static final Shape<Boolean> YES_NO = matching("yes|no", "yes"::equals, "yes or no");
    static final Shape<UnitCode> UNIT = new Shape<>(UnitCode::read, "a unit code such as TCHCQT");
    static final Shape<IndicatorCode> INDICATOR = new Shape<>(IndicatorCode::read, "an indicator code such as GDVH_DK");
    static final Shape<PeriodCode> PERIOD = new Shape<>(PeriodCode::read, "a period code such as 2026-H1 or 2026");
    static final Shape<String> KEY = matching(
            "[a-z][a-z0-9]*(-[a-z0-9]+)*", Function.identity(), "a name of small letters, digits and hyphens");
    static final Shape<String> MAIL =
            matching("[^@\\s<>,;]+@[^@\\s<>,;]+\\.[^@\\s<>,;]+", Function.identity(), "a mail address");

    /** The value of what is written there; a fault about that subject if it does not look so. */
    Optional<T> read(String written, int line, String subject, Faults faults) {
        var value = written.isEmpty() ? Optional.<T>empty() : reading.apply(written);
        if (value.isEmpty()) {
            faults.add(line, "%s is '%s'".formatted(subject, written), "Write " + expected);
        }
        return value;
    }

    /** List rows that an indicator counts: the word of the form, and what that form understands. */
    static Shape<CountedFrom> listRows(Forms forms, Predicate<String> isTitle) {
        return new Shape<>(
                text -> forms.countable().stream()
                        .flatMap(form -> countedFrom(form, text, isTitle).stream())
                        .findFirst(),
                forms.countable().stream()
                        .flatMap(form -> form.countableAs().stream())
                        .collect(Collectors.joining(", or "))
                        + ", of a title that plan.yml lists");
    }

    private static Optional<CountedFrom> countedFrom(
            FormDefinition form, String text, Predicate<String> isTitle) {
        var before = form.code().word() + ":";
        var selection = text.startsWith(before) ? text.substring(before.length()) : "";
        return form.canCount(selection, isTitle) ? Optional.of(new CountedFrom(form.code(), selection)) : Optional.empty();
    }

    /** One of the words of an enumeration, in small letters with hyphens. */
    static <E extends Enum<E>> Shape<E> word(Class<E> words) {
        return new Shape<>(
                text -> Arrays.stream(words.getEnumConstants())
                        .filter(word -> written(word).equals(text))
                        .findFirst(),
                "one of "
                        + Arrays.stream(words.getEnumConstants())
                                .map(Shape::written)
                                .collect(Collectors.joining(", ")));
    }

    private static <T> Shape<T> matching(String pattern, Function<String, T> reading, String expected) {
        var shape = Pattern.compile(pattern);
        return new Shape<>(
                text -> shape.matcher(text).matches() ? Optional.of(reading.apply(text)) : Optional.empty(), expected);
    }

    private static <T> Optional<T> parsed(String text, Function<CharSequence, T> reading) {
        try {
            return Optional.of(reading.apply(text));
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }

    private static String written(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
