package vn.tonghop.report.font;

import java.util.List;
import java.util.regex.Pattern;

/** How wide a line of bold text is, measured without a font of the machine. */
public final class TextWidth {

    /** Length of a rule under a line: Nghị định 30/2020/NĐ-CP wants one third to one half of it. */
    public static final double SHORT_RULE = 0.42;

    private static final Pattern BLANK = Pattern.compile(" ");
    /** Room for other programs to measure a little differently. */
    private static final double SLACK = 1.02;

    private TextWidth() {}

    /** Width in points of a bold line of that size in points. */
    public static double bold(String text, double size) {
        return text.codePoints().mapToDouble(LetterWidths.BOLD::of).sum() * size;
    }

    /** The least width in which a bold text takes no more lines than in the widest, so that its lines are alike. */
    public static double balanced(String text, double size, double widest) {
        var words = BLANK.splitAsStream(text)
                .map(word -> bold(word + " ", size) * SLACK)
                .toList();
        var lines = lines(words, widest);
        var width = widest;
        while (width > 1 && lines(words, width - 1) == lines) {
            width--;
        }
        return width;
    }

    private static int lines(List<Double> words, double width) {
        var lines = 1;
        var used = 0d;
        for (var word : words) {
            if (used > 0 && used + word > width) {
                lines++;
                used = 0;
            }
            used += word;
        }
        return words.stream().anyMatch(word -> word > width) ? Integer.MAX_VALUE : lines;
    }
}
