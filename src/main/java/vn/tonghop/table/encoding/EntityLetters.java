package vn.tonghop.table.encoding;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Letters and signs that a web page writes as named or numbered entities. */
final class EntityLetters {

    private static final Pattern ENTITY = Pattern.compile("&(#\\d{2,6}|#[xX][0-9a-fA-F]{2,5}|[A-Za-z]{2,8});");
    private static final Pattern MARKED = Pattern.compile("([A-Za-z])(grave|acute|circ|tilde)");
    private static final int HEXADECIMAL = 16;
    private static final Map<String, String> MARKS =
            Map.of("grave", "\u0300", "acute", "\u0301", "circ", "\u0302", "tilde", "\u0303");
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("hellip", "…"),
            Map.entry("ETH", "Đ"),
            Map.entry("eth", "đ"));

    private EntityLetters() {}

    /** The text without entities; empty if it has none or one that is not known. */
    static Optional<String> decoded(String cell) {
        var entity = ENTITY.matcher(cell);
        var text = new StringBuilder();
        var found = false;
        while (entity.find()) {
            var sign = sign(entity.group(1));
            if (sign.isEmpty()) {
                return Optional.empty();
            }
            found = true;
            entity.appendReplacement(text, Matcher.quoteReplacement(sign.get()));
        }
        return found
                ? Optional.of(Normalizer.normalize(entity.appendTail(text), Normalizer.Form.NFC))
                : Optional.empty();
    }

    private static Optional<String> sign(String name) {
        if (name.charAt(0) == '#') {
            var hexadecimal = name.charAt(1) == 'x' || name.charAt(1) == 'X';
            var number = hexadecimal
                    ? Integer.parseInt(name.substring(2), HEXADECIMAL)
                    : Integer.parseInt(name.substring(1));
            return number >= ' ' && Character.isDefined(number) && !Character.isISOControl(number)
                    ? Optional.of(Character.toString(number))
                    : Optional.empty();
        }
        var marked = MARKED.matcher(name);
        return marked.matches()
                ? Optional.of(marked.group(1) + MARKS.get(marked.group(2)))
                : Optional.ofNullable(SIGNS.get(name));
    }
}
