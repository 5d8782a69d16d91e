package vn.tonghop.submission;

import java.util.List;
import java.util.Objects;
import vn.tonghop.form.Form;
import vn.tonghop.indicator.Indicator.CountedFrom;
import vn.tonghop.submission.AcceptedRow.Activity;
import vn.tonghop.submission.AcceptedRow.Title;
import vn.tonghop.unit.UnitCode;
import vn.tonghop.vietnamese.FoldedText;

/**
 * Counts what the two lists of a unit say of an indicator.
 *
 * @param activities rows of the activities form
 * @param titles rows of the titles form
 */
public record ListCount(List<Activity> activities, List<Title> titles) {

    public ListCount {
        activities = List.copyOf(activities);
        titles = List.copyOf(titles);
    }

    /** The rows of that unit that count for an indicator. */
    public long count(UnitCode unit, CountedFrom from) {
        return from.form() == Form.ACTIVITIES
                ? activities.stream()
                        .filter(row ->
                                row.unit().equals(unit) && row.kind().name().equals(from.kind()))
                        .count()
                : titles.stream()
                        .filter(row -> row.unit().equals(unit) && matches(row, from))
                        .count();
    }

    private static boolean matches(Title row, CountedFrom from) {
        var title = from.kind().equals(CountedFrom.ANY)
                || FoldedText.of(row.title()).equals(FoldedText.of(from.kind()));
        return title && Objects.equals(row.status(), from.status().orElse(null));
    }
}
