package vn.tonghop.table;

import java.util.Optional;
import java.util.regex.Pattern;

/** Letters that a program replaced by question marks because its code page lacked them. They cannot be had back. */
final class LostLetters {

    private static final Pattern WORD = Pattern.compile(
            "(?<![\\p{L}\\p{N}/?=&.:])(\\p{L}+\\?+\\p{L}+[\\p{L}?]*|\\?+\\p{L}+[\\p{L}?]*)(?![\\p{L}\\p{N}/?=&:])");

    private LostLetters() {}

    /** The first word with a question mark inside or at its start. */
    static Optional<String> firstIn(String text) {
        if (text.indexOf('?') < 0 || text.contains("://")) {
            return Optional.empty();
        }
        var word = WORD.matcher(text);
        return word.find() ? Optional.of(word.group(1)) : Optional.empty();
    }
}
