package vn.tonghop.plan;

import java.util.List;
import java.util.stream.Stream;
import vn.tonghop.indicator.Indicator;
import vn.tonghop.indicator.IndicatorCode;

/**
 * One part of the report, which names what it prints.
 *
 * @param key names its sentences in the wording of the report, for example {@code families.lead}
 * @param heading as printed, without its number
 * @param tasks tasks of the plan whose figures stand here, by number
 * @param indicators figures that stand here, whatever their task
 * @param texts text indicators whose statements stand here
 * @param restsOn figures that make its first sentence true, where that says what units have done
 * @param parts the parts below it, in order
 */
public record OutlineSection(
        String key,
        String heading,
        List<String> tasks,
        List<IndicatorCode> indicators,
        List<IndicatorCode> texts,
        List<IndicatorCode> restsOn,
        List<OutlineSection> parts) {

    public OutlineSection {
        tasks = List.copyOf(tasks);
        indicators = List.copyOf(indicators);
        texts = List.copyOf(texts);
        restsOn = List.copyOf(restsOn);
        parts = List.copyOf(parts);
    }

    /** Whether this part itself, not one below it, prints that indicator. */
    public boolean prints(Indicator indicator) {
        return indicator.isText()
                ? texts.contains(indicator.code())
                : tasks.contains(indicator.task()) || indicators.contains(indicator.code());
    }

    /** Whether it prints figures. */
    public boolean hasFigures() {
        return !tasks.isEmpty() || !indicators.isEmpty();
    }

    /** It and all parts below it. */
    public Stream<OutlineSection> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(OutlineSection::all));
    }
}
