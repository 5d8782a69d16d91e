package vn.tonghop.validation.value;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.vietnamese.FoldedText;
import vn.tonghop.vietnamese.MultiplyingWord;

/**
 * What may follow a figure of one kind: its measure and the words by which it is called.
 *
 * @param decimals digits that are allowed after the decimal mark; with 0, three digits after a mark are thousands
 * @param percent whether the figure is a percentage
 * @param names measures and names, folded
 */
public record Measures(int decimals, boolean percent, Set<String> names) {

    private static final String PERCENT = "%";

    public Measures {
        names = Set.copyOf(names);
    }

    /** The measures of a figure, from its own measure and all names in which one may stand. */
    public static Measures of(int decimals, String measure, Collection<String> names) {
        var known = Stream.concat(Stream.of(measure), names.stream())
                .flatMap(name -> Stream.concat(Stream.of(name), Arrays.stream(name.split("[,/]", -1))))
                .map(name -> FoldedText.of(name).value())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        return new Measures(decimals, measure.equals(PERCENT), known);
    }

    /** Whether those words may stand behind the figure: one of the names, or whole words out of one. */
    boolean allow(String words) {
        var folded = FoldedText.of(words).value();
        return !MultiplyingWord.begins(words) && isKnown(folded);
    }

    /** Whether a figure in that measure is another one: thousands or hundreds, or a share of what is counted here. */
    public boolean contradict(String measure) {
        return MultiplyingWord.begins(measure) || (!percent && measure.contains(PERCENT));
    }

    private boolean isKnown(String folded) {
        return folded.isEmpty() || names.stream().anyMatch(name -> (" " + name + " ").contains(" " + folded + " "));
    }
}
