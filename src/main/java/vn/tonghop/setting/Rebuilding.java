package vn.tonghop.setting;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Marks a start that makes the database anew: it is not refused because the database is gone or empty. */
public final class Rebuilding extends MapPropertySource {

    private static final String NAME = "rebuilding";

    private Rebuilding() {
        super(NAME, Map.of());
    }

    /** Puts the mark before the settings are looked at. */
    public static final class Preparation
            implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

        private final Consumer<Optional<EmbeddedDatabase>> told;

        /** A preparation that tells which embedded database the settings name, if they name one. */
        public Preparation(Consumer<Optional<EmbeddedDatabase>> told) {
            this.told = told;
        }

        @Override
        public void initialize(ConfigurableApplicationContext starting) {
            told.accept(EmbeddedDatabase.of(starting.getEnvironment()));
            starting.getEnvironment().getPropertySources().addLast(new Rebuilding());
        }

        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE;
        }
    }

    static boolean is(ConfigurableEnvironment settings) {
        return settings.getPropertySources().contains(NAME);
    }
}
