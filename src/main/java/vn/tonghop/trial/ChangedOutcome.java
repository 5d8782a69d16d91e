package vn.tonghop.trial;

import java.util.List;
import vn.tonghop.finding.Finding;
import vn.tonghop.submission.Submission;

/**
 * A file that would be judged otherwise today.
 *
 * @param before the file as it was judged
 * @param after the same file as it would be judged now
 * @param added what would be found now and was not
 * @param gone what was found and would not be now
 */
public record ChangedOutcome(Submission before, Submission after, List<Finding> added, List<Finding> gone) {

    public ChangedOutcome {
        added = List.copyOf(added);
        gone = List.copyOf(gone);
    }
}
