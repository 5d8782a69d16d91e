package vn.tonghop.plan.folder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The entries of one list of the plan. Remembers the key of an entry that could not be read, and whether a key was lost,
 * so that one bad entry does not make those that refer to it look bad.
 */
final class Entries<T> {

    /**
     * An entry and where it stands.
     *
     * @param line where it begins, from 1
     */
    record Located<T>(int line, T value) {}

    private final List<Located<T>> good = new ArrayList<>();
    private final Map<String, Integer> lineOfKey = new LinkedHashMap<>();
    private boolean isWhole = true;

    /** Takes an entry in; false for a key that stands already, which is a fault. An empty key is one that could not be read. */
    boolean add(String key, Located<Optional<T>> entry, Faults faults) {
        var first = lineOfKey.putIfAbsent(key, entry.line());
        isWhole = isWhole && first == null && !key.isEmpty();
        if (first != null && !key.isEmpty()) {
            faults.add(entry.line(), "entry.twice", key, first);
            return false;
        }
        entry.value().ifPresent(value -> good.add(new Located<>(entry.line(), value)));
        return true;
    }

    /** Notes that entries were lost before their keys could be read. */
    void lose() {
        isWhole = false;
    }

    /** Whether no entry has that key, lost ones included as far as one can tell. */
    boolean lacks(String key) {
        return isWhole && !lineOfKey.containsKey(key);
    }

    /** Whether every entry could be read. */
    boolean isReadable() {
        return isWhole && good.size() == lineOfKey.size();
    }

    /** The entries that could be read, with their lines. */
    List<Located<T>> located() {
        return List.copyOf(good);
    }

    List<T> values() {
        return good.stream().map(Located::value).toList();
    }
}
