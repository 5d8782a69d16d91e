package vn.tonghop.table.dialect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.tonghop.table.record.CellShape;
import vn.tonghop.table.record.ColumnProfiles;
import vn.tonghop.table.record.Dialect;
import vn.tonghop.table.record.RawRecord;
import vn.tonghop.table.record.RecordAssembler;
import vn.tonghop.table.text.LineSource;

/**
 * Recognises lines whose cells are separated by blanks although the cells of one column hold blanks themselves: the first line
 * names the columns, and with the words of that one column put together values stand under values nearly everywhere.
 */
final class BlankSeparated {

    private static final int FEWEST_COLUMNS = 3;
    private static final int FEWEST_ROWS = 5;
    private static final int FEWEST_VALUES = 2;
    private static final double NEARLY_ALL = 0.9;
    private static final int LONGEST = 1 << 20;

    private final List<String> names;
    private final List<RawRecord> rows;
    private final Dialect dialect;

    private BlankSeparated(List<String> names, List<RawRecord> rows, Dialect dialect) {
        this.names = names;
        this.rows = rows;
        this.dialect = dialect;
    }

    /** The dialect of such lines. */
    static Optional<Dialect> of(List<String> lines) {
        return QuoteStyle.candidates(lines, " ").stream()
                .map(style -> Dialect.RFC_4180.separatedBy(" ").quotedBy(style.quote(), style.escape()))
                .flatMap(dialect -> of(lines, dialect).stream())
                .findFirst();
    }

    private static Optional<Dialect> of(List<String> lines, Dialect dialect) {
        var records = new ArrayList<RawRecord>();
        var assembler = new RecordAssembler(LineSource.of(lines, 1), dialect, ColumnProfiles.none(), LONGEST);
        while (assembler.hasNext()) {
            records.add(assembler.next());
        }
        var names = records.get(0).cells();
        var rows = records.stream()
                .skip(1)
                .filter(row -> row.cells().size() >= names.size())
                .toList();
        var named = names.size() >= FEWEST_COLUMNS
                && new HashSet<>(names).size() == names.size()
                && names.stream()
                        .noneMatch(name -> name.isBlank() || CellShape.of(name).isValue());
        return named && rows.size() >= FEWEST_ROWS && rows.size() >= NEARLY_ALL * (records.size() - 1)
                ? new BlankSeparated(names, rows, dialect).withWords()
                : Optional.empty();
    }

    private Optional<Dialect> withWords() {
        return IntStream.range(0, names.size())
                .boxed()
                .filter(words -> values(words) >= FEWEST_VALUES)
                .min(Comparator.comparingLong(this::quoted).thenComparing(this::values, Comparator.reverseOrder()))
                .map(words -> dialect.withWords(words, names.size()));
    }

    /** How many columns hold nothing but values and codes when the words stand in that one. */
    private long values(int words) {
        return IntStream.range(0, names.size())
                .filter(column -> column != words && holdsValues(column, words))
                .count();
    }

    private boolean holdsValues(int column, int words) {
        var found = rows.stream()
                .map(row -> row.cells().get(column < words ? column : column + more(row)))
                .map(CellShape::of)
                .filter(shape -> shape.isValue() || shape == CellShape.CODE)
                .count();
        return found >= NEARLY_ALL * rows.size();
    }

    /** How many rows have a quoted cell among the words. */
    private long quoted(int words) {
        return rows.stream()
                .filter(row -> more(row) > 0)
                .filter(row -> row.cells().subList(words, words + more(row) + 1).stream()
                        .anyMatch(cell -> row.source().contains(dialect.quote() + cell + dialect.quote())))
                .count();
    }

    private int more(RawRecord row) {
        return row.cells().size() - names.size();
    }
}
