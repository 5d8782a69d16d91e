package vn.tonghop.submission;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tonghop.plan.Plan;

/** The versions by which verdicts and reports are made. */
@Configuration(proxyBeanMethods = false)
class SubmissionConfiguration {

    @Bean
    AuditEntry.Versions versions(Plan plan) {
        return AuditEntry.Versions.of(plan);
    }
}
