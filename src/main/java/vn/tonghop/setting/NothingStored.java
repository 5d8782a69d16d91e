package vn.tonghop.setting;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Settings of a start that finds no embedded database and makes none: it works on an empty one in memory. */
public final class NothingStored extends MapPropertySource {

    private static final String NAME = "nothing stored";
    private static final Map<String, Object> IN_MEMORY = Map.of(
            "spring.datasource.url",
            "jdbc:h2:mem:nothing-stored;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE");

    private final Path missing;

    private NothingStored(EmbeddedDatabase database) {
        super(NAME, IN_MEMORY);
        this.missing = database.file();
    }

    /** Puts these settings above all others if there is no database. */
    public static final class Preparation implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext starting) {
            var settings = starting.getEnvironment();
            EmbeddedDatabase.of(settings)
                    .filter(EmbeddedDatabase::isMissing)
                    .ifPresent(database -> settings.getPropertySources().addFirst(new NothingStored(database)));
        }
    }

    /** Those of a start, if it found no database. */
    public static Optional<NothingStored> in(ConfigurableEnvironment settings) {
        return Optional.ofNullable(settings.getPropertySources().get(NAME))
                .filter(NothingStored.class::isInstance)
                .map(NothingStored.class::cast);
    }

    /** Where the database would be. */
    public Path missing() {
        return missing;
    }
}
