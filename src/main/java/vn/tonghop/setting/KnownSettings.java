package vn.tonghop.setting;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.tonghop.storage.ProgramResource;
import vn.tonghop.vietnamese.Likeness;

/** Every setting of the program with what it means. A name may be written as Spring allows it, also as an environment variable. */
public final class KnownSettings {

    private static final String ANY = ".*";

    private final Map<String, String> meanings = ProgramResource.properties("/setting/settings.properties");
    private final Map<String, String> byLetters = new TreeMap<>();

    public KnownSettings() {
        meanings.keySet().forEach(name -> byLetters.put(letters(name), name));
    }

    /** What each setting means, by its name; a name that ends with {@code .*} stands for all that begin so. */
    public Map<String, String> meanings() {
        return Map.copyOf(meanings);
    }

    /** Whether there is a setting of that name. */
    boolean contains(String name) {
        var written = letters(name.replaceAll("\\[\\d+]", ""));
        return byLetters.containsKey(written)
                || meanings.keySet().stream()
                        .filter(known -> known.endsWith(ANY))
                        .anyMatch(known -> written.startsWith(letters(known)));
    }

    /** The setting whose name is most like that one. */
    Optional<String> nearest(String name) {
        var names = new TreeMap<String, List<String>>();
        meanings.keySet().forEach(known -> names.put(known, List.of(known)));
        return Likeness.nearest(name.replace('_', '.'), names).stream().findFirst();
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
