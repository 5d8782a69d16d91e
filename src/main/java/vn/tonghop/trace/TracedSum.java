package vn.tonghop.trace;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tonghop.indicator.Indicator;
import vn.tonghop.indicator.TotalRule;

/**
 * An indicator as the units reported it.
 *
 * @param indicator the indicator, never a ratio
 * @param contributions what each unit gave
 * @param leftOut what units gave that is not in a ratio, because they did not give its other part
 */
public record TracedSum(Indicator indicator, List<Contribution> contributions, List<Contribution> leftOut) {

    public TracedSum {
        contributions = List.copyOf(contributions);
        leftOut = List.copyOf(leftOut);
    }

    /** As a part of a ratio: only what units gave that gave the other part too. */
    TracedSum beside(TracedSum other) {
        var both = other.contributions.stream().map(Contribution::unit).collect(Collectors.toSet());
        return new TracedSum(
                indicator,
                contributions.stream().filter(one -> both.contains(one.unit())).toList(),
                contributions.stream().filter(one -> !both.contains(one.unit())).toList());
    }

    /** The sum, or the largest where the units count the same things; empty when nobody reported. */
    public Optional<BigDecimal> result() {
        var amounts = contributions.stream()
                .flatMap(contribution -> contribution.amount().stream())
                .toList();
        return indicator.total() == TotalRule.LARGEST
                ? amounts.stream().max(Comparator.naturalOrder())
                : amounts.stream().reduce(BigDecimal::add);
    }
}
