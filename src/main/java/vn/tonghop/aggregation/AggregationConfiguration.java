package vn.tonghop.aggregation;

import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.tonghop.run.Steps;

/** What puts periods and supplements together. */
@Configuration(proxyBeanMethods = false)
@Import({PeriodReading.class, ConsolidatePeriod.class, CountLists.class, SupplementReading.class})
class AggregationConfiguration {

    @Bean
    Step consolidate(Steps steps, ConsolidatePeriod consolidating) {
        return steps.inOneTransaction("consolidate", consolidating);
    }

    @Bean
    Step countLists(Steps steps, CountLists counting) {
        return steps.inOneTransaction("count-lists", counting);
    }
}
