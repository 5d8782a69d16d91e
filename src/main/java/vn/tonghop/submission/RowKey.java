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
                .map(part -> BLANKS.matcher(part).replaceAll(" "))
                .collect(Collectors.joining("\u001e")));
    }
}
