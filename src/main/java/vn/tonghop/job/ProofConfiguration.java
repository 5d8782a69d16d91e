package vn.tonghop.job;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tonghop.aggregation.PeriodReading;
import vn.tonghop.aggregation.ReportVersionRepository;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.InForceRepository;
import vn.tonghop.trace.Tracing;

/** What proves figures and looks after the house; none of it changes anything. */
@Configuration(proxyBeanMethods = false)
class ProofConfiguration {

    @Bean
    Tracing tracing(Plan plan, PeriodReading reading, ReportVersionRepository versions, InForceRepository inForce) {
        return new Tracing(plan, reading, versions, inForce);
    }
}
