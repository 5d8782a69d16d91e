package vn.tonghop.table;

import java.nio.charset.Charset;
import java.text.Normalizer;

/** Writes Vietnamese as old Windows does. */
final class Windows1258 {

    private Windows1258() {}

    /** Base letters with the tone behind them, as windows-1258 has them. */
    static byte[] bytes(String text) {
        var split = new StringBuilder();
        for (var place = 0; place < text.length(); place++) {
            var character = text.charAt(place);
            var one = Character.toString(character);
            if (Charset.forName("windows-1258").newEncoder().canEncode(character)) {
                split.append(one);
                continue;
            }
            var parts = Normalizer.normalize(one, Normalizer.Form.NFD);
            var tone = parts.chars()
                    .filter(part -> "\u0300\u0301\u0303\u0309\u0323".indexOf(part) >= 0)
                    .findFirst();
            var base = new StringBuilder();
            parts.chars()
                    .filter(part -> tone.isEmpty() || part != tone.getAsInt())
                    .forEach(part -> base.append((char) part));
            split.append(Normalizer.normalize(base, Normalizer.Form.NFC));
            tone.ifPresent(mark -> split.append((char) mark));
        }
        return split.toString().getBytes(Charset.forName("windows-1258"));
    }
}
