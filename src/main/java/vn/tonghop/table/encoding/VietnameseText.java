package vn.tonghop.table.encoding;

import java.util.List;

/** Tells whether a text is in Vietnamese. */
public final class VietnameseText {

    private static final int ENOUGH = 1 << 16;

    private VietnameseText() {}

    /** Whether most of the words beyond ASCII in these lines are Vietnamese syllables, and there are some. */
    public static boolean isIn(List<String> lines) {
        var text = new StringBuilder();
        for (var line : lines) {
            if (text.length() < ENOUGH) {
                text.append(line).append('\n');
            }
        }
        return SyllableShare.atFirstLook(text.toString()).isVietnamese();
    }
}
