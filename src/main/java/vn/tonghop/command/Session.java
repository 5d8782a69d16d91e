package vn.tonghop.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import vn.tonghop.Application;
import vn.tonghop.setting.EmbeddedDatabase;
import vn.tonghop.setting.NothingStored;
import vn.tonghop.setting.Rebuilding;

/** The started program, for the time of one command. */
final class Session implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    /** How much of the program is put together at a start. */
    enum Wiring {
        /** All of it, so that what cannot work is seen before anything is done. */
        WHOLE,
        /** What the command asks for, when it asks for it; a start takes two thirds of the time. */
        BY_NEED
    }

    private Session(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts the program with that clock and those settings; of two settings of one name the later one holds. */
    static Session open(Clock clock, List<String> settings) {
        return open(clock, settings, Wiring.WHOLE, starting -> {});
    }

    /** The same for a command that stores nothing: where no embedded database is yet, none is made. */
    static Session openToRead(Clock clock, List<String> settings, Wiring wiring) {
        return open(clock, settings, wiring, new NothingStored.Preparation());
    }

    /** The same for a command that makes a database anew which is gone, empty or damaged; a damaged file gets another name. */
    static Session openToRebuild(Clock clock, List<String> settings, Consumer<Path> movedAside) {
        var embedded = new AtomicReference<Optional<EmbeddedDatabase>>(Optional.empty());
        var rebuilding = new Rebuilding.Preparation(embedded::set);
        try {
            return open(clock, settings, Wiring.WHOLE, rebuilding);
        } catch (RuntimeException failed) {
            var named = Objects.requireNonNullElse(embedded.get(), Optional.<EmbeddedDatabase>empty());
            var damaged = named.filter(database -> DamagedDatabase.isBehind(failed));
            movedAside.accept(damaged.orElseThrow(() -> failed).moveAside(clock.instant()));
            return open(clock, settings, Wiring.WHOLE, rebuilding);
        }
    }

    private static Session open(
            Clock clock,
            List<String> settings,
            Wiring wiring,
            ApplicationContextInitializer<ConfigurableApplicationContext> preparation) {
        var arguments = new LinkedHashMap<String, String>();
        settings.forEach(setting -> arguments.put(setting.substring(0, setting.indexOf('=')), setting));
        var dataFolder = new AtomicReference<>("");
        try {
            return new Session(Application.builder()
                    .registerShutdownHook(true)
                    .lazyInitialization(wiring == Wiring.BY_NEED)
                    .initializers(preparation, starting -> {
                        starting.getBeanFactory().registerSingleton("clock", clock);
                        dataFolder.set(starting.getEnvironment().getProperty("tonghop.data-folder", ""));
                    })
                    .run(arguments.values().toArray(String[]::new)));
        } catch (RuntimeException failed) {
            throw AnotherRunException.ifInUse(failed, Objects.requireNonNullElse(dataFolder.get(), ""));
        }
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    /** What is there only by certain settings. */
    <T> Optional<T> find(Class<T> type) {
        return context.getBeanProvider(type).stream().findFirst();
    }

    /** The file of the embedded database that is not there, if the command goes on without it. */
    Optional<Path> missingDatabase() {
        return NothingStored.in(context.getEnvironment()).map(NothingStored::missing);
    }

    @Override
    public void close() {
        context.close();
    }
}
