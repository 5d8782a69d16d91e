package vn.tonghop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Small files: at most 200 lines. */
class SourceSizeTest {

    private static final int MOST_LINES = 200;

    @Test
    void filesAreSmall() throws IOException {
        assertThat(sources().filter(SourceSizeTest::isTooLong)).isEmpty();
    }

    @Test
    void everyPackageRefusesNull() throws IOException {
        var folders = sources().map(Path::getParent).distinct().toList();

        assertThat(folders)
                .isNotEmpty()
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .exists()
                        .content()
                        .contains("@NullMarked"));
    }

    @Test
    void theTopLevelHoldsOnlyWhatANewcomerExpects() throws IOException {
        var notKept = Pattern.compile("\\..*|javac\\..*\\.args");
        try (var found = Files.list(Path.of(""))) {
            assertThat(found.map(Path::toString)
                            .filter(notKept.asMatchPredicate().negate()))
                    .isSubsetOf(
                            "CHANGELOG.md",
                            "README.md",
                            "CONTRIBUTING.md",
                            "LICENSE",
                            "docs",
                            "input",
                            "output",
                            "pom.xml",
                            "scripts",
                            "src",
                            "target");
        }
    }

    private static boolean isTooLong(Path source) {
        return lines(source).size() > MOST_LINES;
    }

    private static List<String> lines(Path source) {
        try {
            return new ArrayList<>(Files.readAllLines(source));
        } catch (IOException broken) {
            throw new AssertionError("cannot read " + source, broken);
        }
    }

    private static Stream<Path> sources() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        }
    }
}
