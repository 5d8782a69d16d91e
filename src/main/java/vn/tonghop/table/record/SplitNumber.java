package vn.tonghop.table.record;

import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The comma of thousands in a number without quotes, {@code 1,046}, which a comma between cells takes apart. */
public final class SplitNumber {

    private static final Pattern UP_TO_THOUSANDS = Pattern.compile("[1-9]\\d{0,2}");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{3}");

    private SplitNumber() {}

    /** Whether two neighbours in a row with too many cells may be one number, even where the last cell is empty. */
    public static boolean isIn(RawRecord record) {
        var found = record.cells();
        return IntStream.range(1, found.size())
                .anyMatch(column -> THOUSANDS.matcher(found.get(column)).matches()
                        && UP_TO_THOUSANDS.matcher(found.get(column - 1)).matches()
                        && record.source().contains(found.get(column - 1) + "," + found.get(column)));
    }
}
