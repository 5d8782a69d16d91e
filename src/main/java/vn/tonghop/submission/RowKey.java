package vn.tonghop.submission;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * What makes two rows of a list the same: a hash over their parts in lower case with single blanks; accents count. Its 128 bits
 * need not withstand an attack: who writes two rows with one hash is only told that they are the same.
 */
final class RowKey {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final String BETWEEN_PARTS = "\u001e";
    private static final char BETWEEN_HALVES = '-';

    private RowKey() {}

    static String of(String... parts) {
        var key = new StringJoiner(BETWEEN_PARTS);
        for (var part : parts) {
            var stripped = part.strip();
            key.add(isEven(stripped) ? stripped : BLANKS.matcher(stripped).replaceAll(" "));
        }
        var lower = key.toString().toLowerCase(Locale.ROOT);
        var hash = MurmurHash3.hash128x64(lower.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(hash[0]) + BETWEEN_HALVES + Long.toHexString(hash[1]);
    }

    /** A quick look: whether there are no blanks but single spaces, as in most rows. */
    private static boolean isEven(String part) {
        for (var i = 0; i < part.length(); i++) {
            if (part.charAt(i) < ' ') {
                return false;
            }
        }
        return !part.contains("  ");
    }
}
