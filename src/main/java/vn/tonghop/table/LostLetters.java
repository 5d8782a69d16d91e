package vn.tonghop.table;

import java.util.Optional;
import java.util.regex.Pattern;

/** Letters that a program replaced by question marks because its code page lacked them. They cannot be had back. */
final class LostLetters {

    private static final Pattern WORD = Pattern.compile(
            "(?<![\\p{L}\\p{N}/?=&.:])(\\p{L}+\\?+\\p{L}+[\\p{L}?]*|\\?+\\p{L}+[\\p{L}?]*)(?![\\p{L}\\p{N}/?=&:])");

    /** Consonants alone are no word: the vowel behind them is lost. A short form in capitals may stand before a true question. */
    private static final Pattern END = Pattern.compile(
            "(?<![\\p{L}\\p{N}/?=&.:])([\\p{L}&&[^aeiouyAEIOUY]]?[bcdđghklmnpqrstvx]+\\?)(?![\\p{L}\\p{N}?/=&:])"
                    + "|(?<=^|[;,\\t|\"])\\s*([BCDĐGHKLMNPQRSTVX]\\?)(?![\\p{L}\\p{N}?/=&:])");

    private LostLetters() {}

    /** The first word with a question mark inside, at its start, or where its only vowel should be. */
    static Optional<String> firstIn(String text) {
        if (text.indexOf('?') < 0 || text.contains("://")) {
            return Optional.empty();
        }
        var word = WORD.matcher(text);
        if (word.find()) {
            return Optional.of(word.group(1));
        }
        var end = END.matcher(text);
        return end.find() ? Optional.of(end.group().strip()) : Optional.empty();
    }
}
