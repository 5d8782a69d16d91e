package vn.tonghop.submission;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tonghop.storage.Sha256;

/** What makes two rows of a list the same: a hash over their parts in lower case with single blanks; accents count. */
final class RowKey {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private RowKey() {}

    static String of(String... parts) {
        return Sha256.of(Arrays.stream(parts)
                .map(part -> part.strip().toLowerCase(Locale.ROOT))
                .map(part -> isEven(part) ? part : BLANKS.matcher(part).replaceAll(" "))
                .collect(Collectors.joining("\u001e")));
    }

    /** A quick look: whether there are no blanks but single spaces, as in most rows. */
    private static boolean isEven(String part) {
        for (var i = 0; i < part.length(); i++) {
            var letter = part.charAt(i);
            if (letter < ' ' || (letter == ' ' && part.startsWith("  ", i))) {
                return false;
            }
        }
        return true;
    }
}
