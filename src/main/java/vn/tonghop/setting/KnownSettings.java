package vn.tonghop.setting;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.tonghop.storage.ProgramResource;
import vn.tonghop.vietnamese.Likeness;

/**
 * Every setting of the program. A name may be written as Spring allows it, also as an environment variable; one that ends with
 * {@code .*} stands for all that begin so.
 */
final class KnownSettings {

    private static final String ANY = ".*";

    private final Set<String> names =
            ProgramResource.properties("/setting/settings.properties").keySet();
    private final Map<String, String> byLetters = new TreeMap<>();

    KnownSettings() {
        names.forEach(name -> byLetters.put(letters(name), name));
    }

    /** Whether there is a setting of that name. */
    boolean contains(String name) {
        var written = letters(name.replaceAll("\\[\\d+]", ""));
        return byLetters.containsKey(written)
                || names.stream()
                        .filter(known -> known.endsWith(ANY))
                        .anyMatch(known -> written.startsWith(letters(known)));
    }

    /** The setting whose name is most like that one. */
    Optional<String> nearest(String name) {
        var known = new TreeMap<String, List<String>>();
        names.forEach(each -> known.put(each, List.of(each)));
        return Likeness.nearest(name.replace('_', '.'), known).stream().findFirst();
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
