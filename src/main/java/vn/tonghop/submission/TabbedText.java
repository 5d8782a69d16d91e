package vn.tonghop.submission;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Rows as MySQL reads them from a stream: a tab between two values, a line feed behind a row, a backslash before each of these
 * inside a value, {@code \N} for no value; in UTF-8.
 */
final class TabbedText {

    /** Letters that a row has, more or less. */
    private static final int USUAL_ROW = 256;

    private final StringBuilder text;

    private TabbedText(NewRows rows) {
        this.text = new StringBuilder(rows.count() * USUAL_ROW);
    }

    static byte[] of(NewRows rows) {
        var tabbed = new TabbedText(rows);
        for (var row : rows.rows()) {
            for (var column : rows.columns()) {
                tabbed.value(row.get(column));
                tabbed.text.append('\t');
            }
            tabbed.text.setCharAt(tabbed.text.length() - 1, '\n');
        }
        return tabbed.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void value(@Nullable Object value) {
        if (value == null) {
            text.append("\\N");
        } else if (value instanceof String written) {
            escaped(written);
        } else if (value instanceof BigDecimal amount) {
            text.append(amount.toPlainString());
        } else if (value instanceof Integer || value instanceof Long || value instanceof LocalDate) {
            text.append(value);
        } else {
            throw new IllegalStateException("no row holds a value of " + value.getClass());
        }
    }

    private void escaped(String written) {
        for (var i = 0; i < written.length(); i++) {
            var letter = written.charAt(i);
            switch (letter) {
                case '\\', '\t', '\n' -> text.append('\\').append(letter);
                case '\0' -> text.append("\\0");
                default -> text.append(letter);
            }
        }
    }
}
