package vn.tonghop.slip;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import vn.tonghop.table.HeaderVocabulary;
import vn.tonghop.table.Table;
import vn.tonghop.table.TableReader;
import vn.tonghop.table.note.ReadingLimits;
import vn.tonghop.table.note.UnreadableTableException;

/** Reads a slip however it was saved: by its title, then line by line. */
final class SlipReader {

    private static final ReadingLimits LIMITS = new ReadingLimits(1 << 20, 10_000, 50);

    private final SlipWords words;
    private final TableReader tables;

    SlipReader(SlipWords words) {
        this.words = words;
        this.tables = new TableReader(LIMITS, HeaderVocabulary.of(words.head()));
    }

    /** The slip in a file; empty if the file is none. */
    Optional<Slip> read(Path file) {
        try (var table = tables.open(file)) {
            return table.preamble().stream()
                    .flatMap(line -> words.kind(line).stream())
                    .findFirst()
                    .map(kind -> slip(kind, table));
        } catch (UnreadableTableException none) {
            return Optional.empty();
        }
    }

    private Slip slip(SlipKind kind, Table table) {
        var values = new EnumMap<SlipField, String>(SlipField.class);
        for (var line = table.next(); line.isPresent(); line = table.next()) {
            var cells = line.get().cells();
            words.field(kind, cells.get(0)).ifPresent(field -> values.merge(field, value(cells), SlipReader::both));
        }
        return new Slip(kind, values);
    }

    /** What stands behind the label, in whichever column. */
    private static String value(List<String> cells) {
        return cells.stream()
                .skip(1)
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .orElse("");
    }

    /** A line that somebody has copied counts with what stands in either. */
    private static String both(String first, String second) {
        return first.isBlank() || first.strip().equals(second.strip()) ? second : first + " " + second;
    }
}
