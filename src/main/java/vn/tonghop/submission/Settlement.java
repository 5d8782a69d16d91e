package vn.tonghop.submission;

import java.util.Optional;

/**
 * The verdict on a file with everything it rests on.
 *
 * @param verdict what became of the file
 * @param revision its number among the counted files of that unit, period and form; empty if it does not count
 * @param duplicateOf the earlier file with the same bytes, for duplicates
 * @param rows the rows as stored
 * @param planVersion version of the plan that it was judged by
 * @param programVersion version of this program
 */
public record Settlement(
        Verdict verdict,
        Optional<Integer> revision,
        Optional<Long> duplicateOf,
        RowCount rows,
        String planVersion,
        String programVersion) {

    public Settlement {
        if (verdict.counts() != revision.isPresent()) {
            throw new IllegalArgumentException("verdict %s with revision %s".formatted(verdict, revision));
        }
        if ((verdict == Verdict.DUPLICATE) != duplicateOf.isPresent()) {
            throw new IllegalArgumentException("verdict %s duplicates %s".formatted(verdict, duplicateOf));
        }
    }
}
