package vn.tonghop.plan;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.vietnamese.FoldedText;

/** The titles that can be registered under the plan, in its order; immutable. A plan that lists none takes every title. */
public final class TitleCatalogue {

    private final List<TitleName> all;
    private final Map<FoldedText, String> byName = new HashMap<>();

    /**
     * One title.
     *
     * @param name as the report prints it: "Gia đình văn hóa"
     * @param synonyms other ways in which people write it: "GĐVH"
     */
    public record TitleName(String name, List<String> synonyms) {

        public TitleName {
            synonyms = List.copyOf(synonyms);
            if (name.isBlank()) {
                throw new IllegalArgumentException("a title has no name");
            }
        }

        /** Its name and its synonyms. */
        public Stream<String> written() {
            return Stream.concat(Stream.of(name), synonyms.stream());
        }
    }

    /**
     * Builds the look-up.
     *
     * @throws IllegalArgumentException if one way of writing means two titles
     */
    public TitleCatalogue(List<TitleName> titles) {
        all = List.copyOf(titles);
        var owners = new LinkedHashMap<FoldedText, String>();
        all.forEach(title -> title.written().forEach(written -> {
            var owner = owners.putIfAbsent(FoldedText.of(written), title.name());
            if (owner != null && !owner.equals(title.name())) {
                throw new IllegalArgumentException("'%s' means both %s and %s".formatted(written, owner, title.name()));
            }
        }));
        byName.putAll(owners);
    }

    /** The names of all titles. */
    public List<String> names() {
        return all.stream().map(TitleName::name).toList();
    }

    /** The title that a person meant, however typed; a plan that lists none takes what is written. */
    public Optional<String> read(String written) {
        return all.isEmpty() ? Optional.of(written) : Optional.ofNullable(byName.get(FoldedText.of(written)));
    }
}
