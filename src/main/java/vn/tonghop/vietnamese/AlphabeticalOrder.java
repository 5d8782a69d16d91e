package vn.tonghop.vietnamese;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** The order of a Vietnamese dictionary: a, ă, â, b, ..., d, đ, e, ê. Databases do not agree on it, so we sort here. */
public final class AlphabeticalOrder {

    private AlphabeticalOrder() {}

    /** A new comparator; ties are broken by code point so that the order is total. */
    public static Comparator<String> comparator() {
        var collator = Collator.getInstance(Locale.forLanguageTag("vi"));
        collator.setStrength(Collator.TERTIARY);
        return ((Comparator<String>) collator::compare).thenComparing(Comparator.naturalOrder());
    }
}
