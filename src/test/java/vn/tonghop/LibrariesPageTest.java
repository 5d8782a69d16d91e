package vn.tonghop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/libraries.md has each library that is shipped, in its version, under a licence that an office may use. */
class LibrariesPageTest {

    private static final Pattern LINE = Pattern.compile("\\| ([\\w.-]+):([\\w.-]+) \\| (\\S+) \\| (.+) \\|");
    private static final Pattern DEPENDENCY = Pattern.compile(
            "(?s)<dependency>\\s*<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>(.*?)</dependency>");

    private static final Set<String> FREE = Set.of(
            "Apache-2.0",
            "MIT",
            "MIT-0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "BSD-4-Clause",
            "CC0-1.0",
            "EPL-2.0",
            "MPL-2.0",
            "LGPL-2.1-or-later",
            // The driver of MySQL, used as it is.
            "The GNU General Public License, v2 with Universal FOSS Exception, v1.0");

    private record Library(String file, List<String> licences) {}

    @Test
    void eachLibraryStandsOnThePageInItsVersion() throws IOException {
        assertThat(page())
                .allSatisfy(library -> assertThat(System.getProperty("java.class.path"))
                        .as("docs/libraries.md is out of date; after mvn package write it again by LibrariesPage")
                        .contains(File.separator + library.file()));
    }

    @Test
    void whatTheBuildNamesStandsOnThePage() throws IOException {
        var page = Files.readString(LibrariesPage.PAGE);
        var build = Files.readString(Path.of("pom.xml"));

        assertThat(DEPENDENCY
                        .matcher(build.substring(0, build.indexOf("<build>")))
                        .results())
                .filteredOn(named -> !named.group(3).contains("<scope>test</scope>"))
                .hasSizeGreaterThan(15)
                .allSatisfy(named -> assertThat(page).contains("| %s:%s |".formatted(named.group(1), named.group(2))));
    }

    @Test
    void eachLibraryMayBeUsedFreely() throws IOException {
        assertThat(page())
                .hasSizeGreaterThan(80)
                .allSatisfy(library -> assertThat(library.licences()).containsAnyElementsOf(FREE));
    }

    private static List<Library> page() throws IOException {
        return Files.readAllLines(LibrariesPage.PAGE).stream()
                .map(LINE::matcher)
                .filter(line -> line.matches())
                .map(line -> new Library(
                        "%s-%s.jar".formatted(line.group(2), line.group(3)),
                        List.of(line.group(4).split(" or ", -1))))
                .toList();
    }
}
