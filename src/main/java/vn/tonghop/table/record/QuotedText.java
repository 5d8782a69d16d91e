package vn.tonghop.table.record;

/** What stands between two quotes. */
final class QuotedText {

    private QuotedText() {}

    /** The text that was meant: escaped quotes are quotes, every other character is itself. */
    static String content(String written, Dialect dialect) {
        if (written.indexOf(dialect.quote()) < 0) {
            return written;
        }
        var quote = Character.toString(dialect.quote());
        var undoubled = written.replace(quote + quote, quote);
        return dialect.escape() == Dialect.Escape.BACKSLASH ? undoubled.replace("\\" + quote, quote) : undoubled;
    }

    /** How many quotes stand inside without a partner. */
    static int unpaired(String written, Dialect dialect) {
        var unpaired = 0;
        for (var i = written.indexOf(dialect.quote()); i >= 0; i = written.indexOf(dialect.quote(), i + 1)) {
            var escaped = dialect.escape() == Dialect.Escape.BACKSLASH && i > 0 && written.charAt(i - 1) == '\\';
            if (i + 1 < written.length() && written.charAt(i + 1) == dialect.quote()) {
                i++;
            } else if (!escaped) {
                unpaired++;
            }
        }
        return unpaired;
    }
}
