package vn.tonghop.dashboard;

import org.springframework.batch.core.step.Step;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
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

    /** What needs a person is noted first: the page and the table say the same. A trial has neither. */
    @Bean
    Step writeDashboard(Steps steps, AttentionNotice notice, WriteDashboard writing, DashboardProperties properties) {
        return steps.tasklet("write-dashboard", (contribution, chunk) -> {
            if (properties.isWanted()) {
                notice.note();
                writing.write();
            }
            return RepeatStatus.FINISHED;
        });
    }
}
