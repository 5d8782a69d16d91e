package vn.tonghop.table.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Text in UTF-8 that a program took for a Western code page and encoded once more: "TÃ i liá»‡u" for "Tài liệu". */
final class TwiceEncoded {

    /** What windows-1252 has in the place of the control characters of Latin-1. */
    static final String WINDOWS_SIGNS = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";

    private static final String REST = "[\\x80-\\xBF" + WINDOWS_SIGNS + "]";
    /** Without quotation marks, dashes and the spaces that may follow a whole word. */
    private static final String SIGN = "[\\x80-\\x9F\\xA1-\\xAA\\xAC-\\xBA\\xBC-\\xBF]";

    private static final Pattern WITHIN_WORD = Pattern.compile(
            "(?:Ã" + SIGN + "|[ÄÆ]" + REST + "|á[º»]" + REST + ")(?=\\p{L})|á[º»]" + SIGN + "|(?<=\\p{Ll})Ã" + SIGN);

    private TwiceEncoded() {}

    static boolean isIn(String cell) {
        return mayBeIn(cell) && WITHIN_WORD.matcher(cell).find();
    }

    /** A quick look at the letters with which it begins. */
    private static boolean mayBeIn(String cell) {
        for (var i = 0; i < cell.length(); i++) {
            var letter = cell.charAt(i);
            if (letter == 'Ã' || letter == 'Ä' || letter == 'Æ') {
                return true;
            }
            if (letter == 'á' && (cell.startsWith("º", i + 1) || cell.startsWith("»", i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** The text as it was before; empty if it does not become Vietnamese throughout. */
    static Optional<String> once(String cell) {
        try {
            var decoder =
                    TextEncoding.unicode("UTF-8", StandardCharsets.UTF_8, 0).strictDecoder();
            var text = decoder.decode(bytes(cell.replace("Ã ", "Ã\u00A0"))).toString();
            var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
            return SyllableShare.of(composed).isVietnamese() ? Optional.of(composed) : Optional.empty();
        } catch (CharacterCodingException otherwiseSpoiled) {
            return Optional.empty();
        }
    }

    /** Of programs that know windows-1252 and of those that take each byte for a letter. */
    private static ByteBuffer bytes(String cell) throws CharacterCodingException {
        var bytes = ByteBuffer.allocate(cell.length());
        var windows = TextEncoding.WINDOWS_1252.newEncoder();
        for (var i = 0; i < cell.length(); i++) {
            var letter = cell.charAt(i);
            if (letter < 0x100) {
                bytes.put((byte) letter);
            } else {
                bytes.put(windows.encode(CharBuffer.wrap(cell, i, i + 1)));
            }
        }
        return bytes.flip();
    }
}
