package vn.tonghop.schema;

import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Import;

/** Flyway as Spring Boot sets it up, only where it is asked for: to set it up costs a tenth of a start. */
public final class Migrations {

    private final ApplicationContext program;

    Migrations(ApplicationContext program) {
        this.program = program;
    }

    @ImportAutoConfiguration(FlywayAutoConfiguration.class)
    @Import(SchemaCompletion.class)
    private static final class Parts {}

    /** Makes the tables that are missing. */
    void complete() {
        after(flyway -> true);
    }

    /** Asks Flyway, once the tables are complete. */
    public <T> T after(Function<Flyway, T> question) {
        try (var parts = new AnnotationConfigApplicationContext()) {
            parts.setParent(program);
            parts.register(Parts.class);
            parts.refresh();
            return question.apply(parts.getBean(Flyway.class));
        }
    }
}
