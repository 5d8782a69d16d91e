package vn.tonghop.plan.folder;

import java.math.BigDecimal;
import java.net.IDN;
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
import vn.tonghop.template.Sentences;
import vn.tonghop.unit.UnitCode;

/**
 * What a value of the plan must look like.
 *
 * @param reading turns the text into the value; empty when it does not look so
 * @param expected how a fault describes it
 */
record Shape<T>(Function<String, Optional<T>> reading, String expected) {

    private static final Pattern MAIL_PARTS =
            Pattern.compile("[\\w!#$%&'*+/=?^`{|}~-]+(?:\\.[\\w!#$%&'*+/=?^`{|}~-]+)*@([^@\\s<>,;]+)");
    private static final Pattern DOMAIN = Pattern.compile("(?:[a-zA-Z0-9-]+\\.)+[a-zA-Z0-9-]{2,}");
    private static final Sentences WORDS = new Sentences("/plan/faults.properties");

    static final Shape<String> TEXT = new Shape<>(Optional::of, WORDS.of("expected.text"));
    static final Shape<LocalDate> DATE = new Shape<>(text -> parsed(text, LocalDate::parse), WORDS.of("expected.date"));
    static final Shape<LocalTime> TIME = new Shape<>(text -> parsed(text, LocalTime::parse), WORDS.of("expected.time"));
    static final Shape<Integer> COUNT = matching("\\d{1,6}", Integer::valueOf, WORDS.of("expected.count"));
    static final Shape<Integer> DAYS = matching("-?\\d{1,3}", Integer::valueOf, WORDS.of("expected.days"));
    static final Shape<Double> SHARE = matching("0(\\.\\d+)?|1(\\.0+)?", Double::valueOf, WORDS.of("expected.share"));
    static final Shape<BigDecimal> AMOUNT =
            matching("-?\\d{1,12}(\\.\\d{1,6})?", BigDecimal::new, WORDS.of("expected.amount"));
    static final Shape<Boolean> YES_OR_NO =
            matching("true|false", Boolean::valueOf, WORDS.of("expected.true-or-false"));
    static final Shape<Boolean> YES_NO = matching("yes|no", "yes"::equals, WORDS.of("expected.yes-or-no"));
    static final Shape<UnitCode> UNIT = new Shape<>(UnitCode::read, WORDS.of("expected.unit"));
    static final Shape<IndicatorCode> INDICATOR = new Shape<>(IndicatorCode::read, WORDS.of("expected.indicator"));
    static final Shape<PeriodCode> PERIOD = new Shape<>(PeriodCode::read, WORDS.of("expected.period"));
    static final Shape<String> KEY =
            matching("[a-z][a-z0-9]*(-[a-z0-9]+)*", Function.identity(), WORDS.of("expected.key"));
    static final Shape<String> MAIL = new Shape<>(Shape::mail, WORDS.of("expected.mail"));
    static final Shape<String> LINE =
            matching("[^\\p{Cc}\\p{Zl}\\p{Zp}]+", Function.identity(), WORDS.of("expected.line"));

    /** An address that can be sent to: a domain may have letters of any language, what stands before it only those of ASCII. */
    private static Optional<String> mail(String text) {
        var parts = MAIL_PARTS.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            var domain = IDN.toASCII(parts.group(1), IDN.USE_STD3_ASCII_RULES);
            return DOMAIN.matcher(domain).matches() ? Optional.of(text) : Optional.empty();
        } catch (IllegalArgumentException noDomain) {
            return Optional.empty();
        }
    }

    /** The value of what is written there; a fault about that subject if it does not look so. */
    Optional<T> read(String written, int line, String subject, Faults faults) {
        var value = written.isEmpty() ? Optional.<T>empty() : reading.apply(written);
        if (value.isEmpty()) {
            faults.add(line, "value", subject, written.replaceAll("\\R", "⏎"), expected);
        }
        return value;
    }

    /** That very word, where something else is a list. */
    static Shape<String> only(String word) {
        return new Shape<>(
                text -> text.equals(word) ? Optional.of(text) : Optional.empty(), WORDS.of("expected.only", "0", word));
    }

    /** A condition on figures. */
    static Shape<SpelCondition> condition() {
        return new Shape<>(SpelCondition::read, WORDS.of("expected.condition"));
    }

    /** List rows that an indicator counts: the word of the form, and what that form understands. */
    static Shape<CountedFrom> listRows(Forms forms, Predicate<String> isTitle) {
        var countable = forms.countable().stream()
                .flatMap(form -> form.countableAs().stream())
                .collect(Collectors.joining("; "));
        return new Shape<>(
                text -> forms.countable().stream()
                        .flatMap(form -> countedFrom(form, text, isTitle).stream())
                        .findFirst(),
                WORDS.of("expected.list-rows", "0", countable));
    }

    private static Optional<CountedFrom> countedFrom(FormDefinition form, String text, Predicate<String> isTitle) {
        var before = form.code().word() + ":";
        var selection = text.startsWith(before) ? text.substring(before.length()) : "";
        return form.canCount(selection, isTitle)
                ? Optional.of(new CountedFrom(form.code(), selection))
                : Optional.empty();
    }

    /** One of the words of an enumeration, in small letters with hyphens. */
    static <E extends Enum<E>> Shape<E> word(Class<E> words) {
        var written =
                Arrays.stream(words.getEnumConstants()).map(Shape::written).collect(Collectors.joining(", "));
        return new Shape<>(
                text -> Arrays.stream(words.getEnumConstants())
                        .filter(word -> written(word).equals(text))
                        .findFirst(),
                WORDS.of("expected.word", "0", written));
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
