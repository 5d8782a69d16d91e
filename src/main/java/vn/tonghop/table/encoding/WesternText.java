package vn.tonghop.table.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;

/** Whether bytes read well as windows-1252: signs that people type, letters of European languages inside words. */
final class WesternText {

    private static final String SIGNS = "€‚„…†‡ˆ‰‹‘’“”•–—˜™›\u00A0¡£¥§¨©ª«®¯°±²³´µ¶·¹º»¼½¾¿×÷\u00AD";
    private static final String ALONE = "ÀàÉéÓÈèØøÅåÖöÄäÜüÑñÊÔ";
    private static final int PLAUSIBLE_FOR_EACH_DOUBTFUL = 8;

    private WesternText() {}

    static boolean isPlausible(byte[] sample) {
        try {
            var text = TextEncoding.WINDOWS_1252
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(sample))
                    .toString();
            return count(text, false) * PLAUSIBLE_FOR_EACH_DOUBTFUL <= count(text, true);
        } catch (CharacterCodingException otherEncoding) {
            return false;
        }
    }

    /** How many characters beyond ASCII are plausible, or are not. */
    private static long count(String text, boolean plausible) {
        var count = 0L;
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80 && isPlausible(text, i) == plausible) {
                count++;
            }
        }
        return count;
    }

    private static boolean isPlausible(String text, int place) {
        var character = text.charAt(place);
        if (SIGNS.indexOf(character) >= 0 || ALONE.indexOf(character) >= 0) {
            return true;
        }
        var before = place > 0 && Character.isLetter(text.charAt(place - 1));
        var after = place + 1 < text.length() && Character.isLetter(text.charAt(place + 1));
        return Character.isLetter(character) && character != '\u00FF' && (before || after);
    }
}
