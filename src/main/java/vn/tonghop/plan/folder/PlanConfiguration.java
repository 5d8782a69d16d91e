package vn.tonghop.plan.folder;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.tonghop.form.FormVocabulary;
import vn.tonghop.plan.Plan;

/** The plan that the program works by, and the words of its forms. */
@Configuration(proxyBeanMethods = false)
@Import(FormVocabulary.class)
class PlanConfiguration {

    private static final String INSIDE = "plan/2026";

    @Bean
    Plan plan(@Value("${tonghop.plan-folder:}") String folder) {
        return (folder.isBlank() ? PlanFolder.inside(INSIDE) : PlanFolder.at(Path.of(folder))).read();
    }
}
