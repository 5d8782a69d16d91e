package vn.tonghop.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.OnEachDatabase.Dialect;
import vn.tonghop.fixture.TestDatabase;

/** Names of files and folders as nobody should give them. */
@OnEachDatabase(Dialect.SAME)
class NameFuzzTest {

    private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\\u202E&&[^\\n\\t]]");
    private static final int FILES = 32;
    private static final int LONGEST = 250;
    private static final String EVE = "2026-06-08";
    private static final String SCRIPT = "<script>alert(1)<";
    private static final List<String> PARTS = List.of(
            "..",
            "~",
            "-rf",
            "$(id)",
            "`id`",
            "${jndi:ldap:x}",
            "%s%n%x",
            "{0}",
            "'; drop table submission; --",
            SCRIPT,
            "\"><img src=x onerror=alert(1)>",
            "=1+1",
            "@SUM(A1)",
            "\n2026-06-08 22:00:00.000  INFO fake",
            "\r",
            "\t",
            "\u202Etxt.csv",
            "\u200B",
            "\uFEFF",
            "a\u0302\u0301",
            "ế",
            "\uD83D\uDE00",
            "CON",
            "nul",
            "aux.csv",
            ". ",
            "\\..\\",
            ":",
            "|",
            "?*",
            "\u001B[31m",
            "\u0007",
            "\u007F",
            "KT",
            "TCHCQT",
            "2026-H1",
            ".moving",
            ".xong",
            ".part",
            "~$",
            "x".repeat(60));
    private static final List<String> ENDS = List.of(".csv", ".CSV", ".xlsx", ".txt", "", ".csv.csv", ".exe", ".csv ");

    private final TestDatabase database;

    @TempDir
    Path folder;

    NameFuzzTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    @DisplayName(
            "whatever files and folders are called, a night ends, nothing is lost or lies elsewhere, and no output is fooled")
    void whateverTheNames() throws IOException {
        var office = new Office(folder, database);
        var random = new Random(20_260_608);
        var dropped = new ArrayList<Path>();
        for (var number = 0; number < FILES; number++) {
            var unit = number % 4 == 0 ? name(random, "") : number % 2 == 0 ? "KT" : "kiem-tra/KT";
            dropped.add(office.drop(unit, name(random, ENDS.get(random.nextInt(ENDS.size()))), content(number)));
        }
        var night = office.run(EVE, "nightly");

        assertThat(night.exitCode()).as(night.err()).isEqualTo(1);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("input", "output");
        assertNothingIsLost(office, dropped);
        assertThat(Office.text(office.output().resolve("index.html"))).doesNotContain(SCRIPT, "<img src=x");
        var log = Files.readString(office.output().resolve(".tonghop/tonghop.log"));
        assertThat(log.lines().filter(line -> line.startsWith("2026-06-08 22:00:00.000  INFO fake")))
                .isEmpty();
        assertThat(STEERING.matcher(log).results().map(MatchResult::group)).isEmpty();
        assertThat(STEERING.matcher(night.out()).results().map(MatchResult::group))
                .isEmpty();
    }

    /** Each content lies where it was dropped or in the archive. */
    private static void assertNothingIsLost(Office office, List<Path> dropped) throws IOException {
        try (var left = Files.walk(office.input());
                var kept = Files.walk(office.output().resolve("luu-tru"))) {
            var contents = Stream.concat(left, kept)
                    .filter(Files::isRegularFile)
                    .map(NameFuzzTest::bytes)
                    .toList();
            for (var number = 0; number < dropped.size(); number++) {
                assertThat(contents)
                        .as("%s", dropped.get(number))
                        .contains(new String(
                                content(number).getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
            }
        }
    }

    private static String bytes(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String content(int number) {
        return "Chỉ tiêu,Kết quả\nSố hội nghị,%d\n".formatted(number);
    }

    private static String name(Random random, String end) {
        var name = new StringBuilder();
        for (var parts = 1 + random.nextInt(4); parts > 0; parts--) {
            name.append(PARTS.get(random.nextInt(PARTS.size())));
        }
        while ((name + end).getBytes(StandardCharsets.UTF_8).length > LONGEST
                || name.toString().matches("\\.{1,2}")) {
            name.setLength(name.length() - 1);
        }
        return (name.isEmpty() ? "x" : name.toString().replace("/", "")) + end;
    }
}
