package vn.tonghop.slip;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.template.Sentences;
import vn.tonghop.vietnamese.FoldedText;

/** The words of slips, and what is meant by words that people type into them. */
final class SlipWords {

    private final Sentences sentences = new Sentences("/slip/slip.properties");

    String of(String key, String... namesAndValues) {
        return sentences.of(key, namesAndValues);
    }

    String of(String key, Map<String, String> values) {
        return sentences.of(key, values);
    }

    String label(SlipField field) {
        return sentences.of("field." + field);
    }

    List<String> head() {
        return List.of(sentences.of("head.label"), sentences.of("head.value"));
    }

    /** The kind whose title is that line, whatever else stands in it. */
    Optional<SlipKind> kind(String line) {
        var folded = FoldedText.of(line).value();
        return Arrays.stream(SlipKind.values())
                .filter(kind -> folded.startsWith(
                        FoldedText.of(sentences.of("title." + kind)).value()))
                .findFirst();
    }

    /** The line of that kind whose label it is. */
    Optional<SlipField> field(SlipKind kind, String label) {
        var folded = FoldedText.of(label);
        return kind.fields().stream()
                .filter(field -> FoldedText.of(label(field)).equals(folded))
                .findFirst();
    }
}
