package vn.tonghop.report;

import java.math.BigDecimal;
import java.util.List;

/**
 * A picture of figures that answers one question; a writer draws it so that it can still be edited.
 *
 * @param title what it shows
 * @param categories what is compared, from top to bottom
 * @param series the bars of each category
 */
public record Chart(String title, List<String> categories, List<Series> series) {

    /**
     * Bars of one colour.
     *
     * @param name its words in the key
     * @param amounts one figure for each category
     */
    public record Series(String name, List<BigDecimal> amounts) {

        public Series {
            amounts = List.copyOf(amounts);
        }
    }

    /** How long the bar of an amount is, in percent of the longest one. */
    public double share(BigDecimal amount) {
        var longest = series.stream()
                .flatMap(one -> one.amounts().stream())
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(0);
        return longest <= 0 ? 0 : Math.max(0, Math.round(amount.doubleValue() * 1000 / longest) / 10.0);
    }

    public Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        for (var one : series) {
            if (one.amounts().size() != categories.size()) {
                throw new IllegalArgumentException("series '%s' of chart '%s' has %d figures for %d categories"
                        .formatted(one.name(), title, one.amounts().size(), categories.size()));
            }
        }
    }
}
