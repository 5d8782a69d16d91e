package vn.tonghop.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tonghop.table.note.NoteCode;
import vn.tonghop.table.note.ReadingNote;
import vn.tonghop.table.note.UnreadableTableException;

/**
 * What was read of a generated file against what was written.
 *
 * @param differences where they differ, and where a damaged row has no finding
 * @param silent those of them at which nothing was said
 */
record MessyComparison(List<String> differences, List<String> silent) {

    private static final Set<NoteCode> ABOUT_HEADERS = Set.of(
            NoteCode.NO_HEADER,
            NoteCode.HEADER_JOINED,
            NoteCode.HEADER_REPEATED,
            NoteCode.HEADER_CELL_EMPTY,
            NoteCode.HEADER_CELL_TWICE,
            NoteCode.EMPTY_COLUMNS);

    static MessyComparison of(MessyFile file, Path folder) {
        try {
            return of(file, Sheet.read(Sheet.write(folder, file.bytes())));
        } catch (UnreadableTableException refused) {
            return new MessyComparison(List.of(refused.getMessage()), List.of());
        }
    }

    private static MessyComparison of(MessyFile file, Sheet sheet) {
        var comparison = new MessyComparison(new ArrayList<>(), new ArrayList<>());
        if (!sheet.header().equals(file.header())) {
            var said = sheet.codes().stream().anyMatch(ABOUT_HEADERS::contains);
            comparison.add("header " + shortened(sheet.header()), said);
        }
        var noted = notedLines(sheet);
        var found = sheet.lines().stream()
                .filter(line -> !(line instanceof TableLine.Summary))
                .collect(Collectors.toMap(TableLine::line, Function.identity(), (one, other) -> one, TreeMap::new));
        var lines = new TreeSet<>(file.rows().keySet());
        lines.addAll(found.keySet());
        for (var line : lines) {
            comparison.compare(line, file, found, noted.contains(line));
        }
        return comparison;
    }

    private void compare(long line, MessyFile file, Map<Long, TableLine> found, boolean said) {
        var expected = file.rows().get(line);
        var row = found.get(line);
        if (row == null) {
            add("line %d is not there".formatted(line), said);
        } else if (expected == null) {
            add("line %d is no row but %s".formatted(line, shortened(row.cells())), said);
        } else if (expected.isEmpty() ? !said : !expected.get().equals(row.cells())) {
            add("line %d is %s".formatted(line, shortened(row.cells())), said);
        }
    }

    private void add(String difference, boolean said) {
        differences.add(difference);
        if (!said) {
            silent.add(difference);
        }
    }

    private static Set<Long> notedLines(Sheet sheet) {
        var noted = new HashSet<Long>();
        for (var line : sheet.lines()) {
            for (var physical = 0;
                    physical < line.physicalLines() && !line.notes().isEmpty();
                    physical++) {
                noted.add(line.line() + physical);
            }
        }
        sheet.notes().stream().map(ReadingNote::line).forEach(noted::add);
        return noted;
    }

    private static String shortened(List<String> cells) {
        var text = cells.toString();
        return text.length() > 160 ? text.substring(0, 160) + "..." : text;
    }
}
