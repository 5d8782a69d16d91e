package vn.tonghop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/security.md names the tests that show what it says. */
class SecurityPageTest {

    private static final Path PAGE = Path.of("docs/security.md");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w*Test)(?:#(\\w+))?`");

    @Test
    void eachThreatNamesTestsThatExist() throws IOException {
        var sources = sources();
        var threats = threats();

        assertThat(threats).hasSizeGreaterThan(15);
        for (var threat : threats) {
            assertThat(threat).as("names a test").containsPattern(NAMED);
            NAMED.matcher(threat).results().forEach(named -> {
                assertThat(sources).containsKey(named.group(1));
                if (named.group(2) != null) {
                    assertThat(sources.get(named.group(1)))
                            .as(named.group())
                            .containsPattern("void %s\\(".formatted(named.group(2)));
                }
            });
        }
    }

    private static List<String> threats() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| who | could") && !line.startsWith("| ---"))
                .toList();
    }

    private static Map<String, String> sources() throws IOException {
        try (var files = Files.walk(TESTS)) {
            var all =
                    files.filter(file -> file.toString().endsWith("Test.java")).toList();
            return all.stream()
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""), SecurityPageTest::text));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
