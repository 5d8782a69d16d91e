package vn.tonghop.job;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import vn.tonghop.dashboard.DashboardProperties;
import vn.tonghop.mail.MailProperties;
import vn.tonghop.report.folder.ReportProperties;
import vn.tonghop.schedule.ScheduleProperties;

/** The settings below {@code tonghop}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({
    DashboardProperties.class,
    MailProperties.class,
    ReportProperties.class,
    ScheduleProperties.class
})
class SettingsConfiguration {}
