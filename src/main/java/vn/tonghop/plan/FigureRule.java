package vn.tonghop.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.tonghop.indicator.IndicatorCode;
import vn.tonghop.vietnamese.OfficialNumber;

/**
 * What the plan expects of the figures of one unit, for example {@code LUOT_NGUOI <= 5 * CBCCVC}.
 *
 * @param condition what should hold
 * @param weight what becomes of figures for which it does not
 * @param sentence what the unit is told then; {@code {CODE}} stands for a figure of the condition
 */
public record FigureRule(Condition condition, Weight weight, String sentence) {

    private static final Pattern BLANK = Pattern.compile("\\{([^{}]*)}");

    /** What becomes of figures that break a rule. */
    public enum Weight {
        /** They count, and the unit is told. */
        INFO,
        /** They count, and somebody should look. */
        WARNING,
        /** The figure that the condition names first does not count. */
        ERROR
    }

    /** Something that holds or does not hold for figures. */
    public interface Condition {

        /** The indicators that it names, each once, in their order. */
        List<IndicatorCode> indicators();

        /** Whether it holds; every indicator that it names must be among the figures. */
        boolean holds(Map<IndicatorCode, BigDecimal> figures);
    }

    /** What its sentence has blanks for. */
    public List<String> blanks() {
        return BLANK.matcher(sentence).results().map(blank -> blank.group(1)).toList();
    }

    /** Its sentence with the figures filled in. */
    public String told(Map<IndicatorCode, BigDecimal> figures) {
        return BLANK.matcher(sentence)
                .replaceAll(blank ->
                        OfficialNumber.written(Objects.requireNonNull(figures.get(new IndicatorCode(blank.group(1))))));
    }
}
