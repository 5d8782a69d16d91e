package vn.tonghop.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.fixture.DatabaseKind;

/** The files that make the tables. */
class BaselineTest {

    private static final Path FILES = Path.of("src/main/resources/db");
    private static final MigrationVersion BASELINE = MigrationVersion.fromVersion("39");
    /** MySQL makes an index that is there already only behind a question, for which it needs a prepared statement. */
    private static final String ASKED_FIRST = "set @missing = \\(select count\\(\\*\\) = 0 from [^;]*\\); "
            + "set @statement = if\\(@missing, '[^';]*', 'do 0'\\); "
            + "prepare making from @statement; execute making; deallocate prepare making;";

    private static final Pattern REPEATABLE = Pattern.compile(
            "(create (table|sequence|index) if not exists|alter table \\w+ add column if not exists|insert ignore into|insert into .* where not exists ?\\() ?[^;]*;|"
                    + ASKED_FIRST);

    @Test
    @DisplayName("each file holds one statement, which may be repeated")
    void eachFileHoldsOneStatementThatMayBeRepeated() throws IOException {
        for (var file : files()) {
            var statement = Files.readString(file)
                    .replaceAll("(?m)^--.*$", "")
                    .strip()
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("\\s+", " ");
            assertThat(statement).as(file.toString()).matches(REPEATABLE);
        }
    }

    @Tag("long")
    @ParameterizedTest
    @CsvSource({"H2, 1173688992", "MYSQL, -1488697117"})
    @DisplayName("no file of the baseline has changed")
    void theBaselineStays(DatabaseKind kind, int checksums) {
        try (var database = kind.openEmpty()) {
            var baseline = Arrays.stream(Flyway.configure()
                            .dataSource(database)
                            .locations("classpath:db/migration", "classpath:db/vendor/" + kind.vendor())
                            .load()
                            .info()
                            .all())
                    .filter(migration -> migration.getVersion().compareTo(BASELINE) <= 0)
                    .map(migration -> Objects.requireNonNull(migration.getChecksum()))
                    .toList();

            assertThat(baseline.hashCode())
                    .as("files are added after V039 and never changed")
                    .isEqualTo(checksums);
        }
    }

    private static List<Path> files() throws IOException {
        try (var files = Files.walk(FILES)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
