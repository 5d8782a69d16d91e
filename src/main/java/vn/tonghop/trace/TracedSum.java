package vn.tonghop.trace;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.tonghop.indicator.Indicator;
import vn.tonghop.indicator.TotalRule;

/**
 * An indicator as the units reported it.
 *
 * @param indicator the indicator, never a ratio
 * @param contributions what each unit gave
 */
public record TracedSum(Indicator indicator, List<Contribution> contributions) {

    public TracedSum {
        contributions = List.copyOf(contributions);
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
