package vn.tonghop.table.encoding;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import org.apache.commons.io.input.ReaderInputStream;

/**
 * How the bytes of a file become letters: a charset of the JDK, then, for old Vietnamese files, a letter table.
 *
 * @param name for people, for example {@code UTF-8 (BOM)} or {@code TCVN3 (ABC)}
 * @param charset how bytes become characters
 * @param markBytes length of the byte order mark to pass over
 * @param letters the old code table those characters are in, if any
 */
public record TextEncoding(String name, Charset charset, int markBytes, Optional<LegacyLetters> letters) {

    static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int BUFFER = 1 << 16;
    private static final char COMBINING_FROM = '\u0300';
    private static final int VIETNAMESE_FROM = 0x1E00;
    private static final int VIETNAMESE_TO = 0x1EFF;
    /** Dashes, quotation marks, currencies: not the spaces before them, of which two are composed to others. */
    private static final int PUNCTUATION_FROM = 0x2010;

    private static final int PUNCTUATION_TO = 0x20CF;

    static TextEncoding unicode(String name, Charset charset, int markBytes) {
        return new TextEncoding(name, charset, markBytes, Optional.empty());
    }

    static TextEncoding windows(Charset charset) {
        return new TextEncoding(
                charset.equals(WINDOWS_1258) ? "windows-1258" : "windows-1252", charset, 0, Optional.empty());
    }

    static TextEncoding legacy(LegacyLetters letters) {
        return new TextEncoding(letters.label(), StandardCharsets.ISO_8859_1, 0, Optional.of(letters));
    }

    TextEncoding withLetters(LegacyLetters inside) {
        return new TextEncoding(inside.label(), charset, markBytes, Optional.of(inside));
    }

    /** Whether the sender should be asked to save as UTF-8 the next time. */
    public boolean isLegacy() {
        return letters.isPresent() || charset.equals(WINDOWS_1258);
    }

    /** Whether old letters sit in a file that is Unicode by its bytes. */
    public boolean isLegacyInsideUnicode() {
        return letters.isPresent() && !charset.equals(StandardCharsets.ISO_8859_1);
    }

    /** A decoder that reports what it cannot decode instead of replacing it. */
    CharsetDecoder strictDecoder() {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** The bytes of a file, behind its mark, as UTF-8; reading fails where they cannot be decoded. */
    public InputStream utf8(InputStream bytes) throws IOException {
        return charset.equals(StandardCharsets.UTF_8)
                ? bytes
                : ReaderInputStream.builder()
                        .setReader(new InputStreamReader(new BufferedInputStream(bytes, BUFFER), strictDecoder()))
                        .setCharset(StandardCharsets.UTF_8)
                        .get();
    }

    /** A line of characters as letters in Unicode, composed (NFC), with the look-alikes of Đ corrected. */
    public String letters(String line) {
        var decoded = letters.isPresent() ? letters.get().decode(line) : line;
        if (isPlain(decoded)) {
            return decoded;
        }
        return StrokedD.correct(Normalizer.normalize(decoded, Normalizer.Form.NFC));
    }

    private static boolean isComposed(char character) {
        return (character >= VIETNAMESE_FROM && character <= VIETNAMESE_TO)
                || (character >= PUNCTUATION_FROM && character <= PUNCTUATION_TO);
    }

    /** Whether there are only letters that are composed already and no look-alikes of Đ, as in most lines. */
    private static boolean isPlain(String line) {
        for (var i = 0; i < line.length(); i++) {
            var character = line.charAt(i);
            if (character >= 0x80 && !isComposed(character) && isToBeCorrected(character)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isToBeCorrected(char character) {
        return character >= COMBINING_FROM || StrokedD.isLookAlike(character);
    }
}
