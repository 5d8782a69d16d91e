package vn.tonghop.intake;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.table.Understanding;

/** What was understood of the files that were opened last; as many as have so many columns together. Safe for threads. */
final class LastUnderstood {

    private static final int MOST_COLUMNS = 10_000;

    private final Map<Path, Understanding> byFile = new LinkedHashMap<>();
    private int columns;

    /** Keeps what was understood of a file, in place of what was understood of it earlier. */
    synchronized void keep(Path file, Understanding understood) {
        var earlier = byFile.remove(file);
        columns += understood.layout().width()
                - (earlier == null ? 0 : earlier.layout().width());
        byFile.put(file, understood);
        var eldest = byFile.values().iterator();
        while (columns > MOST_COLUMNS) {
            columns -= eldest.next().layout().width();
            eldest.remove();
        }
    }

    synchronized Optional<Understanding> find(Path file) {
        return Optional.ofNullable(byFile.get(file));
    }
}
