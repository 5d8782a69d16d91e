package vn.tonghop.table.record;

import java.util.List;
import java.util.Optional;

/** Reads a single row whose cells stand in another kind of quotes than those of its file. */
public final class OtherQuote {

    private static final int FEWEST_QUOTED = 2;

    private OtherQuote() {}

    /** The cells without those quotes, if all of the row, or nearly, stands in them and it then fits the table. */
    public static Optional<List<String>> cells(String line, Dialect dialect, ColumnProfiles profiles) {
        var quote = dialect.quote() == '"' ? '\'' : '"';
        if (line.isEmpty() || line.charAt(0) != quote || line.indexOf(dialect.quote()) >= 0) {
            return Optional.empty();
        }
        var other = dialect.quotedBy(quote, Dialect.Escape.DOUBLED);
        if (profiles.columns() < FEWEST_QUOTED || LineScan.of(line, other) != LineScan.REGULAR) {
            return Optional.empty();
        }
        var cells = new CellSplitter(other).split(line);
        var quotes =
                line.chars().filter(character -> character == other.quote()).count();
        var enough = quotes >= 2L * Math.max(FEWEST_QUOTED, cells.size() - 1);
        return enough && cells.size() == profiles.columns() ? Optional.of(cells) : Optional.empty();
    }
}
