package vn.tonghop.table.record;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.tonghop.vietnamese.FoldedText;

/**
 * The comma of thousands or decimals in a number without quotes, {@code 1,046} or {@code 1,5}, which a comma between cells
 * takes apart. It makes a row longer, or pushes the last digits into the column for notes.
 */
public final class SplitNumber {

    private static final Pattern UP_TO_THOUSANDS = Pattern.compile("[1-9]\\d{0,2}");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{3}");
    private static final Pattern DECIMALS = Pattern.compile("\\d{1,2}");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,6}");
    private static final String NOTE = "ghi chu";

    private final int columns;
    private final Set<Integer> notes;

    /** Split numbers of a table with that header and so many columns, with names or without. */
    public SplitNumber(List<String> header, int columns) {
        this.columns = columns;
        this.notes = IntStream.range(0, header.size())
                .filter(column -> FoldedText.of(header.get(column)).value().startsWith(NOTE))
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether two neighbours in a row may be one number, even where the last cell is empty. */
    public boolean isIn(RawRecord record) {
        var found = record.cells();
        return IntStream.range(1, found.size())
                .filter(column -> found.size() > columns || notes.contains(column))
                .filter(column -> isSplit(found, column))
                .anyMatch(column -> record.source().contains(found.get(column - 1) + "," + found.get(column)));
    }

    /** Thousands, or in a row that is too long the decimals that stand where notes do. */
    private boolean isSplit(List<String> found, int column) {
        var before = found.get(column - 1);
        return (THOUSANDS.matcher(found.get(column)).matches()
                        && UP_TO_THOUSANDS.matcher(before).matches())
                || (found.size() > columns
                        && notes.contains(column)
                        && DECIMALS.matcher(found.get(column)).matches()
                        && WHOLE.matcher(before).matches());
    }
}
