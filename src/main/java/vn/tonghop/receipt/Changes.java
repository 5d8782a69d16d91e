package vn.tonghop.receipt;

import java.util.List;
import vn.tonghop.submission.Submission;

/**
 * What a revision changed against the one before it.
 *
 * @param previous the revision before it
 * @param totals what the list comes to, before and now, where that moved
 * @param added what is new, in words
 * @param removed what is gone, in words
 * @param changed what is different, with both figures and the difference
 */
record Changes(
        Submission previous, List<String> totals, List<String> added, List<String> removed, List<String> changed) {

    public Changes {
        totals = List.copyOf(totals);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    int all() {
        return added.size() + removed.size() + changed.size();
    }
}
