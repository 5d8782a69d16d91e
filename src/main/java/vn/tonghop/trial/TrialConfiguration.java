package vn.tonghop.trial;

import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.tonghop.run.Steps;

/** Trials: the check folder, and what was judged before. */
@Configuration(proxyBeanMethods = false)
@Import({TryFiles.class, TrialSettings.class, TrialTally.class, PastReading.class, Recheck.class, Rebuild.class})
class TrialConfiguration {

    @Bean
    Step tryFiles(Steps steps, TryFiles trying) {
        return steps.tasklet("try-files", trying);
    }
}
