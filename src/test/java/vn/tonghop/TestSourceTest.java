package vn.tonghop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What holds of every test: it runs, it asserts, and it waits for something rather than for a while. */
class TestSourceTest {

    private static final Pattern TEST = Pattern.compile("@(?:Parameterized|Repeated|Arch)?Test\\b|@TestFactory\\b");
    private static final Pattern ASSERTION = Pattern.compile("\\bassert\\w*\\(|\\bArchRule\\b|\\.stillFails\\(");

    /** Put together, so that this file does not hold what it seeks. */
    private static final Pattern SKIPPED =
            Pattern.compile("@" + "Disabled|\\bass" + "ume\\w*\\(|Assum" + "ptions|@Enabled" + "If");

    private static final Pattern SLEEPING = Pattern.compile("Thread\\s*\\.\\s*" + "sleep|TimeUnit\\.\\w+\\." + "sleep");
    private static final Pattern MOCKED = Pattern.compile("org\\." + "mockito");

    @Test
    void everyClassWithTestsAsserts() throws IOException {
        var tests = new TreeMap<>(sources());
        tests.values().removeIf(source -> !TEST.matcher(source).find());

        assertThat(tests)
                .hasSizeGreaterThan(80)
                .allSatisfy((file, source) -> assertThat(source).containsPattern(ASSERTION));
    }

    @Test
    void noTestIsSkippedSleepsOrMocks() throws IOException {
        assertThat(sources())
                .allSatisfy((file, source) -> assertThat(source)
                        .doesNotContainPattern(SKIPPED)
                        .doesNotContainPattern(SLEEPING)
                        .doesNotContainPattern(MOCKED));
    }

    private static Map<String, String> sources() throws IOException {
        var sources = new TreeMap<String, String>();
        try (var files = Files.walk(Path.of("src/test/java"))) {
            for (var file :
                    files.filter(found -> found.toString().endsWith(".java")).toList()) {
                sources.put(file.toString(), Files.readString(file));
            }
        }
        return sources;
    }
}
