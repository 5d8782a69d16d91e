package vn.tonghop.run;

import java.util.Collection;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.Verdict;

/** How many files of a run got which verdict. */
public record FileCounts(
        long received, long accepted, long lacking, long nil, long partly, long refused, long late, long duplicate) {

    /** Counts settled files; so many of the accepted ones lack indicators that their units have to report. */
    public static FileCounts of(Collection<Submission> files, long lacking) {
        return new FileCounts(
                files.size(),
                count(files, Verdict.ACCEPTED) - lacking,
                lacking,
                count(files, Verdict.NIL),
                count(files, Verdict.PARTLY_ACCEPTED),
                count(files, Verdict.REFUSED),
                count(files, Verdict.LATE),
                count(files, Verdict.DUPLICATE));
    }

    /** Whether a unit has something to correct. */
    public boolean needsAPerson() {
        return partly + refused + late > 0;
    }

    private static long count(Collection<Submission> files, Verdict verdict) {
        return files.stream()
                .filter(file -> file.verdict().filter(verdict::equals).isPresent())
                .count();
    }
}
