package vn.tonghop.job;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import vn.tonghop.dashboard.DashboardProperties;
import vn.tonghop.intake.IntakeProperties;
import vn.tonghop.mail.MailProperties;
import vn.tonghop.receipt.ReceiptProperties;
import vn.tonghop.report.folder.ReportProperties;
import vn.tonghop.schedule.ScheduleProperties;

/** The settings below {@code tonghop}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({
    DashboardProperties.class,
    IntakeProperties.class,
    MailProperties.class,
    ReceiptProperties.class,
    ReportProperties.class,
    ScheduleProperties.class
})
class SettingsConfiguration {}
