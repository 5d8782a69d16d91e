package vn.tonghop.report.xlsx;

import java.util.regex.Pattern;
import vn.tonghop.report.font.TextWidth;

/**
 * How many lines a text takes in a column. No program measures the rows of a streamed sheet, so it is reckoned here, as if
 * all letters were bold: rather a line too many than one too few.
 */
final class LineCount {

    /** Width in points that a column has for each of its letters; one letter more is left for its edges. */
    private static final double LETTER = 5.25;

    private static final Pattern BLANK = Pattern.compile(" ");

    private LineCount() {}

    /**
     * Lines of a text.
     *
     * @param text the text; its line breaks are kept
     * @param letters width of the column
     * @param size size of the text in points
     */
    static int of(String text, int letters, double size) {
        var width = letters * LETTER;
        if (text.length() * size <= width && text.indexOf('\n') < 0) {
            return 1;
        }
        return Math.max(
                1, text.lines().mapToInt(line -> wrapped(line, width, size)).sum());
    }

    /** The least width of a column, in letters, in which each line of a text stays one line. */
    static int lettersFor(String text, double size) {
        return text.lines()
                .mapToInt(line -> (int) Math.ceil(TextWidth.bold(line, size) / LETTER))
                .max()
                .orElse(0);
    }

    private static int wrapped(String line, double width, double size) {
        var space = TextWidth.bold(" ", size);
        var lines = 1;
        var used = 0.0;
        for (var word : BLANK.splitAsStream(line).toList()) {
            var length = TextWidth.bold(word, size);
            if (used > 0 && used + space + length > width) {
                lines++;
                used = 0;
            }
            used += (used > 0 ? space : 0) + length;
            // A word that is wider than the column is broken within.
            lines += (int) (used / width);
            used %= width;
        }
        return lines;
    }
}
