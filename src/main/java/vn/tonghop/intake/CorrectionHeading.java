package vn.tonghop.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tonghop.form.FormVocabulary;
import vn.tonghop.vietnamese.FoldedText;

/**
 * The headings of the correction table. The heading of the lines also names the receipt, so that a corrected table can
 * only ever be merged into the file that it came from.
 *
 * @param base number of the receipt whose rows it holds
 * @param line index of the column of the lines, from 0
 */
public record CorrectionHeading(long base, int line) {

    private static final Pattern NUMBER = Pattern.compile(".*\\bbien nhan so (\\d{1,18})");

    /** The three headings to put behind the sender's own. */
    public static List<String> headings(long base, FormVocabulary words) {
        return List.of(
                "%s (biên nhận số %d)".formatted(words.word("correct.line"), base),
                words.word("correct.error"),
                words.word("correct.remedy"));
    }

    /** Whether a header is one of a correction table. */
    static boolean isOnCorrectionTable(List<String> header, FormVocabulary words) {
        return header.stream().anyMatch(words::isCorrectionMark);
    }

    /** Whether a heading is one of those that the program itself puts behind the sender's. */
    static boolean isOne(String heading, FormVocabulary words) {
        var folded = FoldedText.of(heading).value();
        return NUMBER.matcher(folded).matches()
                || Stream.of("correct.line", "correct.error", "correct.remedy")
                        .map(key -> FoldedText.of(words.word(key)).value())
                        .anyMatch(folded::equals);
    }

    /** Reads the heading of the lines; empty if there is none that names a receipt. */
    static Optional<CorrectionHeading> read(List<String> header) {
        for (var index = 0; index < header.size(); index++) {
            var match = NUMBER.matcher(FoldedText.of(header.get(index)).value());
            if (match.matches()) {
                return Optional.of(new CorrectionHeading(Long.parseLong(match.group(1)), index));
            }
        }
        return Optional.empty();
    }
}
