package vn.tonghop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages that explain the repository name only what is there. */
class ArchitecturePageTest {

    private static final Pattern PATH = Pattern.compile("`((?:src|docs|scripts)/[\\w./-]+)`");
    private static final Pattern CLASS = Pattern.compile("`((?:[a-z]+\\.)+[A-Z]\\w+)`");
    private static final Pattern LINK = Pattern.compile("]\\(([\\w./-]+)\\)");

    @Test
    void everyFileNamedOnThePagesIsThere() throws IOException {
        assertThat(named(Path.of("docs/architecture.md"), PATH))
                .hasSizeGreaterThan(15)
                .allSatisfy(file -> assertThat(Path.of(file)).exists());
        assertThat(named(Path.of("CONTRIBUTING.md"), LINK))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(Path.of(file)).exists());
        assertThat(named(Path.of("README.md"), LINK))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(Path.of(file)).exists());
    }

    @Test
    void everyClassNamedOnThePageIsThere() throws IOException {
        assertThat(named(Path.of("docs/architecture.md"), CLASS))
                .hasSizeGreaterThan(10)
                .allSatisfy(type -> assertThat(Path.of("src/main/java/vn/tonghop", type.replace('.', '/') + ".java"))
                        .exists());
    }

    @Test
    void everyPackageStandsInThePicture() throws IOException {
        var page = Files.readString(Path.of("docs/architecture.md"));
        try (var folders = Files.list(Path.of("src/main/java/vn/tonghop"))) {
            assertThat(folders.filter(Files::isDirectory).map(Path::getFileName).map(String::valueOf))
                    .isNotEmpty()
                    .filteredOn(name -> !page.matches("(?s).*\\b" + name + "\\b.*"))
                    .isEmpty();
        }
    }

    private static Stream<String> named(Path page, Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(page)).results().map((MatchResult found) -> found.group(1));
    }
}
