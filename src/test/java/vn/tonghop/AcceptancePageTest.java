package vn.tonghop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The cases of the acceptance page and the tests that carry their names belong together. */
class AcceptancePageTest {

    private static final Path PAGE = Path.of("docs/acceptance.md");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern CASE = Pattern.compile("\\b[A-Z]{2}-\\d{2}\\b");
    private static final Pattern LISTED = Pattern.compile("(?m)^- ([A-Z]{2}-\\d{2}) Given ");
    private static final Pattern NAME = Pattern.compile("@DisplayName\\(\\s*((?:[+\\s]*\"(?:[^\"\\\\]|\\\\.)*+\")++)");

    @Test
    void everyCaseOfThePageIsNamedByATestAndTheOtherWayRound() {
        var named = new TreeSet<String>();
        tests().forEach(source -> NAME.matcher(source)
                .results()
                .flatMap(name -> CASE.matcher(name.group(1)).results())
                .map(MatchResult::group)
                .forEach(named::add));
        var listed = LISTED.matcher(text(PAGE))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(listed).doesNotHaveDuplicates().hasSizeGreaterThan(100);
        assertThat(named).containsExactlyInAnyOrderElementsOf(listed);
    }

    private static List<String> tests() {
        try (var files = Files.walk(TESTS)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(AcceptancePageTest::text)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
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
