package vn.tonghop.submission;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Rows as MySQL reads them from a stream: a tab between two values, a line feed behind a row, a backslash before each of these
 * inside a value, {@code \N} for no value; in UTF-8.
 */
final class TabbedText {

    /** Bytes that a row has, more or less. */
    private static final int USUAL_ROW = 256;

    private static final byte[] NOTHING = {'\\', 'N'};

    private byte[] text;
    private int length;

    private TabbedText(NewRows rows) {
        this.text = new byte[rows.count() * USUAL_ROW];
    }

    static byte[] of(NewRows rows) {
        var tabbed = new TabbedText(rows);
        var columns = rows.columns();
        for (var row : rows.rows()) {
            for (var index = 0; index < columns.size(); index++) {
                tabbed.value(row.get(columns.get(index)));
                tabbed.add(index + 1 < columns.size() ? (byte) '\t' : (byte) '\n');
            }
        }
        return Arrays.copyOf(tabbed.text, tabbed.length);
    }

    private void value(@Nullable Object value) {
        if (value == null) {
            add(NOTHING, 0, NOTHING.length);
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
        var bytes = written.getBytes(StandardCharsets.US_ASCII);
        add(bytes, 0, bytes.length);
    }

    /** What means something to the reader is one byte, which no letter of several bytes contains. */
    private void escaped(byte[] written) {
        var from = 0;
        for (var at = 0; at < written.length; at++) {
            if (isSpecial(written[at])) {
                add(written, from, at - from);
                add((byte) '\\');
                add(written[at] == 0 ? (byte) '0' : written[at]);
                from = at + 1;
            }
        }
        add(written, from, written.length - from);
    }

    private void add(byte value) {
        makeRoom(1);
        text[length++] = value;
    }

    private void add(byte[] values, int from, int count) {
        makeRoom(count);
        System.arraycopy(values, from, text, length, count);
        length += count;
    }

    private void makeRoom(int more) {
        if (length + more > text.length) {
            text = Arrays.copyOf(text, Math.max(2 * text.length, length + more));
        }
    }

    private static boolean isSpecial(byte letter) {
        return letter == '\\' || letter == '\t' || letter == '\n' || letter == 0;
    }
}
