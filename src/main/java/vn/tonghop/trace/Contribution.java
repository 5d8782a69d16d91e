package vn.tonghop.trace;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.tonghop.aggregation.SourceFile;
import vn.tonghop.unit.Unit;

/**
 * What one unit gives to a figure and where it is written.
 *
 * @param unit the unit
 * @param file the file
 * @param lines the lines in it, as an editor counts; none where a list holds nothing that counts
 * @param amount the figure; empty for a text
 * @param text the text, empty for a figure
 * @param basis how the figure stands there
 */
public record Contribution(
        Unit unit, SourceFile file, List<Long> lines, Optional<BigDecimal> amount, String text, Basis basis) {

    /** How a figure stands in a file. */
    public enum Basis {
        /** Written as a figure on one line. */
        DECLARED,
        /** The number of the lines of a list. */
        COUNTED
    }

    public Contribution {
        lines = List.copyOf(lines);
    }
}
