package vn.tonghop.forms.titles;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tonghop.vietnamese.FoldedText;

/**
 * Which titles an indicator counts.
 *
 * @param status how far they have come
 * @param title the title, or {@code *} for every title
 */
record TitleSelection(TitleStatus status, String title) {

    private static final Pattern WRITTEN = Pattern.compile("([a-z]+):(.+)");
    private static final String ANY = "*";

    /** A selection as a plan writes it, for example {@code achieved:*}. */
    static Optional<TitleSelection> read(String written) {
        var parts = WRITTEN.matcher(written);
        return parts.matches()
                ? Stream.of(TitleStatus.values())
                        .filter(status -> status.name().toLowerCase(Locale.ROOT).equals(parts.group(1)))
                        .map(status -> new TitleSelection(status, parts.group(2)))
                        .findFirst()
                : Optional.empty();
    }

    /** Whether it counts every title. */
    boolean isOfAny() {
        return title.equals(ANY);
    }

    /** Whether it is one of those. */
    boolean contains(TitleStatus status, String title) {
        return status == this.status && (isOfAny() || FoldedText.of(title).equals(FoldedText.of(this.title)));
    }
}
