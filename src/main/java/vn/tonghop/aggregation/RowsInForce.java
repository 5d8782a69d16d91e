package vn.tonghop.aggregation;

import java.util.List;
import vn.tonghop.submission.AcceptedRow;

/**
 * Everything that counts for a period.
 *
 * @param results rows of the results forms
 * @param activities rows of the activities forms
 * @param titles rows of the titles forms
 * @param sources the files that they stand in
 */
public record RowsInForce(
        List<AcceptedRow.Result> results,
        List<AcceptedRow.Activity> activities,
        List<AcceptedRow.Title> titles,
        List<SourceFile> sources) {

    public RowsInForce {
        results = List.copyOf(results);
        activities = List.copyOf(activities);
        titles = List.copyOf(titles);
        sources = List.copyOf(sources);
    }

    public boolean isEmpty() {
        return sources.isEmpty();
    }
}
