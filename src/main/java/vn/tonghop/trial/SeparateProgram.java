package vn.tonghop.trial;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import vn.tonghop.Application;

/**
 * The program once more, beside the one that runs: with the same settings, but folders and a database of its own and no mail
 * server, so that nothing it does is seen outside of its folder.
 */
public final class SeparateProgram {

    private final Path folder;
    private final Log log;
    private final String database;

    /** Where it writes its log. */
    public enum Log {
        /** Into a file beside its folder, of the same name. */
        OWN,
        /** Into that of the program that runs around it and has set up the log. */
        SHARED,
        /** Nowhere. */
        NONE
    }

    private SeparateProgram(Path folder, Log log, String database) {
        this.folder = folder;
        this.log = log;
        this.database = database;
    }

    /** A program that keeps everything in that folder, but its database in memory; the folder need not be there yet. */
    public static SeparateProgram inMemory(Path folder, Log log) {
        return new SeparateProgram(folder.toAbsolutePath(), log, "mem:" + UUID.randomUUID());
    }

    /** A program that keeps everything in that folder, its database too, so that memory does not limit it. */
    public static SeparateProgram onDisk(Path folder, Log log) {
        var place = folder.toAbsolutePath();
        return new SeparateProgram(place, log, "file:" + place.resolve("database"));
    }

    /** Where its units drop files. */
    public Path input() {
        return folder.resolve("input");
    }

    /** Where its results go. */
    public Path output() {
        return folder.resolve("output");
    }

    /** Starts it. */
    public ConfigurableApplicationContext start(Clock clock, List<String> settings) {
        return start(clock, settings, asItIs -> {});
    }

    /**
     * Starts it with other parts in place of some of its own. Without the listener for the log the log stays as the program around
     * it has set it up.
     */
    public ConfigurableApplicationContext start(
            Clock clock,
            List<String> settings,
            ApplicationContextInitializer<ConfigurableApplicationContext> otherParts) {
        var builder = Application.builder()
                .lazyInitialization(true)
                .initializers(
                        starting -> {
                            starting.getBeanFactory().registerSingleton("clock", clock);
                        },
                        otherParts);
        var application = builder.application();
        application.setListeners(application.getListeners().stream()
                .filter(listener -> log != Log.SHARED || !(listener instanceof LoggingApplicationListener))
                .toList());
        return builder.run(arguments(settings));
    }

    /** Of two settings of one name the later one holds, and its own places come last. */
    private String[] arguments(List<String> settings) {
        var last = new LinkedHashMap<String, String>();
        Stream.of(settings, ownPlaces(), ownLog())
                .flatMap(List::stream)
                .forEach(setting -> last.put(setting.substring(0, setting.indexOf('=')), setting));
        return last.values().toArray(String[]::new);
    }

    private List<String> ownLog() {
        return switch (log) {
            case OWN -> List.of("--logging.file.name=" + folder + ".log");
            case NONE -> List.of("--logging.file.name=");
            case SHARED -> List.of();
        };
    }

    private List<String> ownPlaces() {
        return List.of(
                "--spring.datasource.url=jdbc:h2:" + database
                        + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
                "--spring.datasource.username=sa",
                "--spring.datasource.password=",
                // A database that is thrown away needs no history of its tables, which costs more than the tables.
                "--spring.flyway.enabled=false",
                "--spring.sql.init.mode=always",
                "--spring.sql.init.schema-locations=classpath:db/migration/*.sql,classpath:db/vendor/h2/*.sql",
                "--spring.mail.host=",
                "--spring.mail.port=",
                "--spring.mail.username=",
                "--tonghop.input-folder=" + input(),
                "--tonghop.output-folder=" + output(),
                "--tonghop.data-folder=" + folder.resolve("data"),
                "--tonghop.intake.settle-pause=0ms",
                "--tonghop.intake.minimum-age=0s",
                "--tonghop.intake.wait-for-marker=false");
    }
}
