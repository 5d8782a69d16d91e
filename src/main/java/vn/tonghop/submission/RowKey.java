package vn.tonghop.submission;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.tonghop.storage.Sha256;

/** What makes two rows of a list the same: a hash over their parts in lower case with single blanks; accents count. */
final class RowKey {

    private RowKey() {}

    static String of(String... parts) {
        return Sha256.of(Arrays.stream(parts)
                .map(part -> part.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
                .collect(Collectors.joining("\u001e")));
    }
}
