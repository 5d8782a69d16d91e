package vn.tonghop.plan.folder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.tonghop.plan.OutlineSection;
import vn.tonghop.plan.folder.Entries.Located;

/** The part {@code outline} of plan.yml: the parts of the report and what each prints. */
final class OutlineYml {

    private static final int DEPTH = 2;

    private final Set<String> keys = new HashSet<>();
    private final List<Located<OutlineSection>> located = new ArrayList<>();
    private final Faults faults;

    private OutlineYml(Faults faults) {
        this.faults = faults;
    }

    /**
     * The outline.
     *
     * @param sections the parts of the highest level
     * @param located every part with its line, those below included
     * @param isReadable whether every part could be read
     */
    record Outline(List<OutlineSection> sections, List<Located<OutlineSection>> located, boolean isReadable) {}

    static Outline read(YamlMap root, Faults faults) {
        var before = faults.count();
        var yml = new OutlineYml(faults);
        var sections = yml.sections(root.maps("outline"), 1);
        return new Outline(sections, yml.located, faults.count() == before);
    }

    private List<OutlineSection> sections(List<YamlMap> maps, int depth) {
        return maps.stream().map(map -> section(map, depth)).toList();
    }

    private OutlineSection section(YamlMap map, int depth) {
        var key = map.required("key", Shape.KEY).orElse("");
        if (!keys.add(key) && !key.isEmpty()) {
            faults.add(map.line(), "outline.twice", key);
        }
        var section = new OutlineSection(
                key,
                map.required("heading", Shape.TEXT).orElse(""),
                optional(map, "tasks", Shape.TEXT),
                optional(map, "indicators", Shape.INDICATOR),
                optional(map, "texts", Shape.INDICATOR),
                optional(map, "rests-on", Shape.INDICATOR),
                parts(map, depth));
        map.refuseUnread();
        located.add(new Located<>(map.line(), section));
        return section;
    }

    private List<OutlineSection> parts(YamlMap map, int depth) {
        if (!map.has("parts")) {
            return List.of();
        }
        var parts = map.maps("parts");
        if (depth == DEPTH) {
            faults.add(map.lineOf("parts"), "outline.deep");
            return List.of();
        }
        return sections(parts, depth + 1);
    }

    private static <T> List<T> optional(YamlMap map, String key, Shape<T> shape) {
        map.refuseEmpty(key);
        return map.has(key) ? map.list(key, shape) : List.of();
    }
}
