package vn.tonghop.plan.folder;

import java.nio.file.Path;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Refuses a wrong plan folder before anything is set up or opened: who is writing a plan waits a second for each answer, not
 * for a whole start. The plan inside the program needs no such look. It is found by its name in
 * {@code META-INF/spring.factories}.
 */
final class PlanAtStart implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext starting) {
        var settings = starting.getEnvironment();
        var folder = settings.getProperty("tonghop.plan-folder", "");
        if (!folder.isBlank()) {
            var further = settings.getProperty("spring.main.sources", Class[].class, new Class<?>[0]);
            PlanFolder.at(Path.of(folder)).read(RegisteredForms.with(further));
        }
    }
}
