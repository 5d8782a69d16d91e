package vn.tonghop.forms.activities;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which activities an indicator counts.
 *
 * @param kind the kind that surely counts
 * @param others kinds that may count too, such as an article on a model person that is published on the portal
 */
record ActivitySelection(ActivityKind kind, List<ActivityKind> others) {

    private static final Pattern PLUS = Pattern.compile("\\+");

    ActivitySelection {
        others = List.copyOf(others);
    }

    /** A selection as a plan writes it, for example {@code portal-article+model-article}. */
    static Optional<ActivitySelection> read(String written) {
        var kinds = PLUS.splitAsStream(written).map(ActivityKind::find).toList();
        return kinds.stream().allMatch(Optional::isPresent)
                ? kinds.stream()
                        .flatMap(Optional::stream)
                        .findFirst()
                        .map(first -> new ActivitySelection(
                                first,
                                kinds.stream().skip(1).flatMap(Optional::stream).toList()))
                : Optional.empty();
    }
}
