package vn.tonghop.job;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tonghop.blankform.BlankForms;
import vn.tonghop.form.FormVocabulary;
import vn.tonghop.plan.Plan;
import vn.tonghop.plan.folder.PlanFolder;
import vn.tonghop.submission.AuditEntry;
import vn.tonghop.template.Templates;

/** What every job works with: the plan, the words of the forms, the templates, the program's version. */
@Configuration(proxyBeanMethods = false)
class PlanConfiguration {

    private static final String INSIDE = "plan/2026";

    @Bean
    Plan plan(@Value("${tonghop.plan-folder:}") String folder) {
        return (folder.isBlank() ? PlanFolder.inside(INSIDE) : PlanFolder.at(Path.of(folder))).read();
    }

    @Bean
    FormVocabulary formVocabulary() {
        return new FormVocabulary();
    }

    @Bean
    BlankForms blankForms(Plan plan, FormVocabulary words) {
        return new BlankForms(plan, words);
    }

    @Bean
    Templates templates() {
        return new Templates();
    }

    @Bean
    AuditEntry.Versions versions(Plan plan) {
        var program = getClass().getPackage().getImplementationVersion();
        return new AuditEntry.Versions(plan.version(), program == null ? "development" : program);
    }
}
