package vn.tonghop.table;

import java.util.Collection;
import java.util.HashMap;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.tonghop.vietnamese.FoldedText;

/**
 * The column names that a reader expects, whatever their case and diacritics. They help to find the header and nothing
 * else: a file with other names is read all the same.
 *
 * @param names the names, folded
 */
public record HeaderVocabulary(Set<FoldedText> names) {

    public HeaderVocabulary {
        names = Set.copyOf(names);
    }

    /** A reader that is told nothing. */
    public static HeaderVocabulary none() {
        return new HeaderVocabulary(Set.of());
    }

    /** The names as people write them. */
    public static HeaderVocabulary of(Collection<String> names) {
        return new HeaderVocabulary(names.stream().map(FoldedText::of).collect(Collectors.toSet()));
    }

    /** Whether a cell is one of the names. */
    public boolean contains(String cell) {
        return !names.isEmpty() && names.contains(FoldedText.of(cell));
    }

    /** The same question for the cells of one table, many of which stand in it more than once. Not for several threads. */
    Predicate<String> remembering() {
        var known = new HashMap<String, Boolean>();
        return cell -> known.computeIfAbsent(cell, this::contains);
    }
}
