package vn.tonghop.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of a table that were read so far, kept as long as they are few and short: memory does not grow with the file. */
final class KeptRows {

    private static final int MOST = 1_000;
    private static final int MOST_LETTERS = 1 << 18;

    private final List<TableLine> rows = new ArrayList<>();
    private int letters;
    private boolean ended;
    private boolean tooMany;

    /** Looks at the next row, or at the end. */
    void see(Optional<TableLine> row) {
        ended |= row.isEmpty();
        if (row.isEmpty() || tooMany) {
            return;
        }
        letters += row.get().source().length();
        tooMany = rows.size() == MOST || letters > MOST_LETTERS;
        if (tooMany) {
            rows.clear();
        } else {
            rows.add(row.get());
        }
    }

    /** Whether they are all rows of the table. */
    boolean areAll() {
        return ended && !tooMany;
    }

    List<TableLine> rows() {
        return rows;
    }
}
