package vn.tonghop.setting;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import vn.tonghop.storage.PrivateFolder;

/**
 * Refuses settings that cannot be meant before anything is opened: a name that nobody reads, a database of another kind, an
 * embedded one that is gone; and closes the data folder to others. It is found by its name in {@code META-INF/spring.factories}.
 */
public final class SettingsCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final List<String> OURS = List.of("tonghop.", "tonghop_", "spring.mail.", "spring_mail_");
    private static final Set<String> NOT_FOR_US = Set.of(StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME);

    private static final String BROKER = "tonghop.workers.broker";

    private static final Logger LOG = LoggerFactory.getLogger(SettingsCheck.class);

    private final KnownSettings known = new KnownSettings();

    @Override
    public void initialize(ConfigurableApplicationContext starting) {
        var settings = starting.getEnvironment();
        refuseUnknown(settings);
        refuseOtherDatabases(settings);
        closeDataFolder(settings);
        EmbeddedDatabase.of(settings)
                .filter(database -> !Rebuilding.is(settings) && database.isMissing())
                .ifPresent(database -> OriginalsAtHand.in(archive(settings))
                        .refuseWithout(database.file().toString()));
    }

    private void refuseUnknown(ConfigurableEnvironment settings) {
        settings.getPropertySources().stream()
                .filter(source -> !NOT_FOR_US.contains(source.getName()))
                .flatMap(SettingsCheck::names)
                .filter(name -> OURS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::startsWith))
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new WrongSettingException(name, unknown(name));
                });
    }

    private static Stream<String> names(PropertySource<?> source) {
        return source instanceof EnumerablePropertySource<?> listed
                ? Arrays.stream(listed.getPropertyNames())
                : Stream.of();
    }

    private String unknown(String name) {
        return known.nearest(name)
                .map(nearest -> Words.SENTENCES.of("unknown", "nearest", nearest))
                .orElseGet(() -> Words.SENTENCES.of("unknown.none"));
    }

    private static void refuseOtherDatabases(ConfigurableEnvironment settings) {
        var url = settings.getProperty("spring.datasource.url", "");
        if (!url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:mysql:")) {
            throw new WrongSettingException("TONGHOP_DB_URL", Words.SENTENCES.of("database.kind", "value", url));
        }
        if (!url.startsWith("jdbc:mysql:") && !settings.getProperty(BROKER, "").isEmpty()) {
            throw new WrongSettingException(BROKER, Words.SENTENCES.of("broker.database"));
        }
    }

    /** The log is begun before anything else and makes the folder as the mask of the account wants it. */
    private static void closeDataFolder(ConfigurableEnvironment settings) {
        var folder = Path.of(settings.getRequiredProperty("tonghop.data-folder"));
        if (!PrivateFolder.close(folder)) {
            LOG.warn("{} belongs to another account and is left as it is", folder);
        }
    }

    private static Path archive(ConfigurableEnvironment settings) {
        return Path.of(settings.getRequiredProperty("tonghop.intake.archive-folder"));
    }
}
