package vn.tonghop.plan.folder;

import java.io.StringReader;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** One mapping of plan.yml. Whoever has read it calls {@link #refuseUnread()}, so that a mistyped key is a fault. */
final class YamlMap {

    private final String path;
    private final int line;
    private final Faults faults;
    private final Map<String, Node> entries = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Set<String> read = new HashSet<>();

    private YamlMap(String path, MappingNode node, Faults faults) {
        this.path = path;
        this.line = lineOf(node);
        this.faults = faults;
        for (var entry : node.getValue()) {
            var key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            var first = lines.putIfAbsent(key, lineOf(entry.getKeyNode()));
            if (first != null) {
                faults.add(lineOf(entry.getKeyNode()), "entry.twice", key, first);
            }
            entries.putIfAbsent(key, entry.getValueNode());
        }
    }

    /** The mapping that a document is; empty, with a fault, when it is none. */
    static Optional<YamlMap> document(String text, Faults faults) {
        try {
            var root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
            if (root instanceof MappingNode mapping) {
                return Optional.of(new YamlMap("", mapping, faults));
            }
            faults.add(1, "file.no-keys");
        } catch (MarkedYAMLException malformed) {
            var mark = Optional.ofNullable(malformed.getProblemMark());
            faults.add(mark.map(place -> place.getLine() + 1).orElse(0), "yaml.malformed");
        } catch (YAMLException unplaced) {
            faults.add(0, "yaml.malformed");
        }
        return Optional.empty();
    }

    /** Line on which the mapping begins, from 1. */
    int line() {
        return line;
    }

    /** Line of a key, or of the mapping when it has no such key. */
    int lineOf(String key) {
        return lines.getOrDefault(key, line);
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    /** Whether something is written behind that key. */
    boolean isFilled(String key) {
        var node = entries.get(key);
        read.add(key);
        return node != null && !node.getTag().equals(Tag.NULL);
    }

    <T> Optional<T> required(String key, Shape<T> shape) {
        return node(key).flatMap(node -> scalar(key, node, shape));
    }

    <T> Optional<T> optional(String key, Shape<T> shape) {
        return has(key) ? required(key, shape) : Optional.empty();
    }

    /** The value of a key that was found to hold one. */
    <T> T value(String key, Shape<T> shape) {
        return required(key, shape).orElseThrow();
    }

    /** The values of a list; a missing key is a fault, an empty list is none. */
    <T> List<T> list(String key, Shape<T> shape) {
        return items(key).stream()
                .flatMap(item -> scalar(key, item, shape).stream())
                .toList();
    }

    Optional<YamlMap> map(String key) {
        return node(key).flatMap(node -> mapping(key, node));
    }

    /** The mappings of a list; a missing key and an empty list are faults. */
    List<YamlMap> maps(String key) {
        refuseEmpty(key);
        return items(key).stream().flatMap(item -> mapping(key, item).stream()).toList();
    }

    /** Whether a list stands there. */
    boolean isList(String key) {
        return entries.get(key) instanceof SequenceNode;
    }

    /** Makes an empty list a fault. */
    void refuseEmpty(String key) {
        if (entries.get(key) instanceof SequenceNode list && list.getValue().isEmpty()) {
            faults.add(lineOf(key), "key.empty", full(key));
        }
    }

    void refuseUnread() {
        lines.forEach((key, place) -> {
            if (!read.contains(key)) {
                faults.add(place, "key.unknown", full(key));
            }
        });
    }

    private Optional<Node> node(String key) {
        read.add(key);
        var node = entries.get(key);
        if (node == null || node.getTag().equals(Tag.NULL)) {
            faults.add(lineOf(key), "key.missing", full(key));
            return Optional.empty();
        }
        return Optional.of(node);
    }

    private <T> Optional<T> scalar(String key, Node node, Shape<T> shape) {
        if (!(node instanceof ScalarNode single)) {
            faults.add(lineOf(node), "value.single", full(key), shape.expected());
            return Optional.empty();
        }
        return shape.read(single.getValue().strip(), lineOf(node), "'%s'".formatted(full(key)), faults);
    }

    private List<Node> items(String key) {
        var node = node(key);
        if (node.isPresent() && !(node.get() instanceof SequenceNode)) {
            faults.add(lineOf(key), "key.list", full(key));
        }
        return node.filter(SequenceNode.class::isInstance)
                .map(list -> ((SequenceNode) list).getValue())
                .orElse(List.of());
    }

    private Optional<YamlMap> mapping(String key, Node node) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new YamlMap(full(key), mapping, faults));
        }
        faults.add(lineOf(node), "key.map", full(key));
        return Optional.empty();
    }

    private String full(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
