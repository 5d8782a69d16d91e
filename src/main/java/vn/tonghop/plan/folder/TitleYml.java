package vn.tonghop.plan.folder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.tonghop.plan.TitleCatalogue.TitleName;
import vn.tonghop.plan.folder.Entries.Located;
import vn.tonghop.vietnamese.FoldedText;

/** The part {@code titles} of plan.yml, which a plan may leave out. */
final class TitleYml {

    private TitleYml() {}

    static Entries<TitleName> readAll(YamlMap root, Faults faults) {
        var titles = new Entries<TitleName>();
        var owners = new HashMap<FoldedText, String>();
        for (var map : root.has("titles") ? root.maps("titles") : List.<YamlMap>of()) {
            var name = map.required("name", Shape.TEXT);
            var synonyms = map.has("synonyms") ? map.list("synonyms", Shape.TEXT) : List.<String>of();
            map.refuseUnread();
            var title = name.map(known -> new TitleName(known, synonyms));
            titles.add(name.orElse(""), new Located<>(map.line(), title), faults);
            title.ifPresent(known -> claim(known, map.line(), owners, faults));
        }
        return titles;
    }

    private static void claim(TitleName title, int line, Map<FoldedText, String> owners, Faults faults) {
        title.written().forEach(written -> {
            var owner = owners.putIfAbsent(FoldedText.of(written), title.name());
            if (owner != null && !owner.equals(title.name())) {
                faults.add(line, "title.name", written, owner);
            }
        });
    }

    /** Whether the plan lists that title; true for all when it lists none, or its list could not be read. */
    static Predicate<String> listed(Optional<PlanYml> plan) {
        var titles = plan.map(PlanYml::titles).filter(Entries::isReadable);
        var names = titles.stream()
                .flatMap(list -> list.values().stream())
                .map(title -> FoldedText.of(title.name()))
                .collect(Collectors.toSet());
        return written -> names.isEmpty() || names.contains(FoldedText.of(written));
    }
}
