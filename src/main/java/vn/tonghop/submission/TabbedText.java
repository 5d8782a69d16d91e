package vn.tonghop.submission;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Rows as MySQL reads them from a stream: a tab between two values, a line feed behind a row, a backslash before each of these
 * inside a value, {@code \N} for no value; in UTF-8.
 */
final class TabbedText {

    /** Bytes that a row has, more or less. */
    private static final int USUAL_ROW = 256;

    private static final byte[] NOTHING = {'\\', 'N'};

    private final ByteArrayOutputStream text;

    private TabbedText(NewRows rows) {
        this.text = new ByteArrayOutputStream(rows.count() * USUAL_ROW);
    }

    static byte[] of(NewRows rows) {
        var tabbed = new TabbedText(rows);
        var columns = rows.columns();
        for (var row : rows.rows()) {
            for (var index = 0; index < columns.size(); index++) {
                tabbed.value(row.get(columns.get(index)));
                tabbed.text.write(index + 1 < columns.size() ? '\t' : '\n');
            }
        }
        return tabbed.text.toByteArray();
    }

    private void value(@Nullable Object value) {
        if (value == null) {
            text.writeBytes(NOTHING);
        } else if (value instanceof String written) {
            escaped(written.getBytes(StandardCharsets.UTF_8));
        } else if (value instanceof BigDecimal amount) {
            plain(amount.toPlainString());
        } else if (value instanceof Integer || value instanceof Long || value instanceof LocalDate) {
            plain(value.toString());
        } else {
            throw new IllegalStateException("no row holds a value of " + value.getClass());
        }
    }

    private void plain(String written) {
        text.writeBytes(written.getBytes(StandardCharsets.US_ASCII));
    }

    /** What means something to the reader is one byte, which no letter of several bytes contains. */
    private void escaped(byte[] written) {
        var from = 0;
        for (var at = 0; at < written.length; at++) {
            if (isSpecial(written[at])) {
                text.write(written, from, at - from);
                text.write('\\');
                text.write(written[at] == 0 ? '0' : written[at]);
                from = at + 1;
            }
        }
        text.write(written, from, written.length - from);
    }

    private static boolean isSpecial(byte letter) {
        return letter == '\\' || letter == '\t' || letter == '\n' || letter == 0;
    }
}
