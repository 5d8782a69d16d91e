package vn.tonghop.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.OnEachDatabase.Dialect;
import vn.tonghop.fixture.TestDatabase;

/** All kinds of strangers' files through {@code check}, in one session: each for itself, whatever the others are. */
@OnEachDatabase(Dialect.SAME)
class CheckedStrangersTest {

    @TempDir
    Path folder;

    private final TestDatabase database;

    CheckedStrangersTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    @DisplayName("each stranger's file gets its right verdict and reasons in the check, none disturbs another")
    void eachForItself() {
        var office = new Office(folder, database);
        var cases = Stream.concat(StrangerTexts.all(), StrangerWorkbooks.all()).toList();
        var command = new ArrayList<>(List.of("check", "--json"));
        cases.forEach(file ->
                command.add(office.drop("KT", file.name(), file.content()).toString()));

        var result = office.run("2026-06-05", command.toArray(String[]::new));

        assertThat(result.exitCode()).as(result.err()).isEqualTo(1);
        var files = JsonMapper.shared().readTree(result.out()).get("files");
        assertThat(files).hasSameSizeAs(cases);
        var softly = new SoftAssertions();
        for (var place = 0; place < cases.size(); place++) {
            compare(cases.get(place), files.get(place), softly);
        }
        softly.assertAll();
    }

    private static void compare(StrangerCase meant, JsonNode found, SoftAssertions softly) {
        var codes = codes(found);
        softly.assertThat(found.get("verdict").asString())
                .as("%s %s", meant.name(), codes)
                .isEqualTo(meant.verdict());
        softly.assertThat(codes).as(meant.name()).containsAll(meant.codes());
        var lines = found.get("lines");
        var parts = Stream.of("preamble", "header", "blank", "aside", "accepted", "refused")
                .mapToInt(part -> lines.get(part).asInt())
                .sum();
        softly.assertThat(parts)
                .as("lines of " + meant.name())
                .isEqualTo(lines.get("all").asInt());
    }

    /** Each code, alone and with its line. */
    private static Set<String> codes(JsonNode found) {
        var codes = new TreeSet<String>();
        for (var finding : found.get("findings")) {
            var code = finding.get("code").asString();
            codes.add(code);
            codes.add(code + "@" + finding.get("line").asInt());
        }
        return codes;
    }
}
