package vn.tonghop.dashboard;

import org.springframework.batch.core.step.Step;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.tonghop.attention.AttentionNotice;
import vn.tonghop.run.Steps;

/** The dashboard, which is written again at the end of every run and after every decision of a person. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DashboardProperties.class)
@Import({
    DashboardComposer.class,
    DashboardLinks.class,
    DashboardReading.class,
    MailLines.class,
    PeriodStates.class,
    WriteDashboard.class
})
class DashboardConfiguration {

    /** What needs a person is noted first: the page and the table say the same. */
    @Bean
    Step writeDashboard(Steps steps, AttentionNotice notice, WriteDashboard writing) {
        return steps.tasklet("write-dashboard", (contribution, chunk) -> {
            notice.note();
            return writing.execute(contribution, chunk);
        });
    }
}
