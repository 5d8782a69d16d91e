package vn.tonghop.vietnamese;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Words such as "nghìn" and "trăm", which make another figure of the one that they stand behind. */
public final class MultiplyingWord {

    private static final Set<String> WORDS =
            Set.of("nghìn", "ngàn", "trăm", "chục", "triệu", "tỷ", "tỉ", "vạn", "tá", "tr", "k", "ng");
    private static final Set<String> FOLDED =
            WORDS.stream().map(word -> FoldedText.of(word).value()).collect(Collectors.toUnmodifiableSet());

    private MultiplyingWord() {}

    /**
     * Whether a text begins with such a word. "Chục" and "chức", "vạn" and "văn" differ by their diacritics only; a word alone
     * that has none may be either.
     */
    public static boolean begins(String text) {
        var first = Normalizer.normalize(text.strip(), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .split("[ ,/]", 2)[0];
        return WORDS.contains(first) || FOLDED.contains(FoldedText.of(text).value());
    }
}
