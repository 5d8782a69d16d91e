package vn.tonghop.plan.folder;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tonghop.form.Forms;
import vn.tonghop.plan.Plan;

/** The plan that the program works by. */
@Configuration(proxyBeanMethods = false)
class PlanConfiguration {

    @Bean
    Plan plan(@Value("${tonghop.plan-folder:}") String folder, Forms forms) {
        return (folder.isBlank()
                        ? PlanFolder.inside(ShippedPlans.resource(ShippedPlans.STANDARD))
                        : PlanFolder.at(Path.of(folder)))
                .read(forms);
    }
}
