package vn.tonghop;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sentences that are chosen by a constant are there for every constant: a command dies if one lacks. Keys such as
 * {@code mail.kind.ALARM} belong together; the enum that they are about is the one that shares most names with them.
 */
class SentencesOfEnumsTest {

    /** Columns and forms are values; each form names its own, and none of an enum. */
    private static final Pattern OF_FORMS =
            Pattern.compile("form/\\w+\\.properties (?:column|hint|report\\.form)\\..*");

    private static final Path CLASSES = classes();
    private static final List<Set<String>> ENUMS = enums();

    /** Keys of some constants only, and why the program never asks for the others. */
    private static final Map<String, String> PARTLY = Map.ofEntries(
            entry("command/command.properties status.due.*", "the others are not due at a moment known before"),
            entry("dashboard/dashboard.properties chart.*", "who is on time and who is late stand together"),
            entry("dashboard/dashboard.properties tile.*", "only what needs a person"),
            entry("intake/intake.properties save.*", "the others are saved like a sheet"),
            entry("report/wording.properties figure.*.no", "only what is reached or not"),
            entry("report/wording.properties figure.*.some", "kinds with a wording of their own"),
            entry("report/wording.properties figure.*.whole", "only what is divided"),
            entry("report/wording.properties figure.*.yes", "only what is reached or not"),
            entry("trace/trace.properties standing.*", "what is current needs no words"));

    @ParameterizedTest
    @MethodSource("groups")
    void everyConstantHasItsSentence(String group, Set<String> names) {
        var missing = ENUMS.stream()
                .filter(constants -> shared(constants, names) > 0)
                .min(Comparator.<Set<String>>comparingInt(constants -> -shared(constants, names))
                        .thenComparing(Set::size))
                .map(constants -> without(constants, names))
                .orElse(Set.of());

        if (PARTLY.containsKey(group)) {
            assertThat(missing).as("%s need not stand in the list", group).isNotEmpty();
        } else {
            assertThat(missing).isEmpty();
        }
    }

    @Test
    void theListOfPartlyNamedEnumsNamesNoKeysThatAreGone() {
        assertThat(byGroup().keySet()).containsAll(PARTLY.keySet());
    }

    static Stream<Arguments> groups() {
        return byGroup().entrySet().stream()
                .filter(group -> !OF_FORMS.matcher(group.getKey()).matches())
                .map(group -> Arguments.of(group.getKey(), group.getValue()));
    }

    /** Names of constants by the file and the keys that they stand in, for example {@code command.properties mail.kind.*}. */
    private static Map<String, Set<String>> byGroup() {
        var groups = new TreeMap<String, Set<String>>();
        for (var file : filesOf(CLASSES, ".properties")) {
            keys(file).forEach(key -> {
                var parts = key.split("\\.", -1);
                for (var part = 0; part < parts.length; part++) {
                    if (parts[part].matches("[A-Z][A-Z0-9_]+")) {
                        var name = parts[part];
                        parts[part] = "*";
                        groups.computeIfAbsent(
                                        CLASSES.relativize(file) + " " + String.join(".", parts),
                                        group -> new TreeSet<>())
                                .add(name);
                        return;
                    }
                }
            });
        }
        return groups;
    }

    private static Set<String> keys(Path file) {
        var properties = new Properties();
        try (var text = Files.newBufferedReader(file)) {
            properties.load(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties.stringPropertyNames();
    }

    private static List<Set<String>> enums() {
        return filesOf(CLASSES.resolve("vn"), ".class").stream()
                .map(file -> CLASSES.relativize(file).toString())
                .map(SentencesOfEnumsTest::load)
                .filter(Class::isEnum)
                .map(type -> Arrays.stream(type.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .collect(Collectors.toSet()))
                .toList();
    }

    private static Class<?> load(String file) {
        var name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
        try {
            return Class.forName(name, false, SentencesOfEnumsTest.class.getClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static List<Path> filesOf(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int shared(Set<String> constants, Set<String> names) {
        return (int) constants.stream().filter(names::contains).count();
    }

    private static Set<String> without(Set<String> constants, Set<String> names) {
        return constants.stream().filter(constant -> !names.contains(constant)).collect(Collectors.toSet());
    }

    private static Path classes() {
        try {
            return Path.of(Application.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException strange) {
            throw new IllegalStateException(strange);
        }
    }
}
