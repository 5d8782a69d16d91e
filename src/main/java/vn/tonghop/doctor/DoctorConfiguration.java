package vn.tonghop.doctor;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The checks of the doctor, each with its place in the order in which they are told. */
@Configuration(proxyBeanMethods = false)
@Import({
    AccountCheck.class,
    ArchiveCheck.class,
    DatabaseCheck.class,
    Doctor.class,
    FolderCheck.class,
    MailCheck.class,
    AttentionCheck.class,
    PlanAttention.class,
    PlanCheck.class,
    ReadingAttention.class,
    ReportCheck.class,
    RunCheck.class,
    SettingsFileCheck.class,
    TestMail.class,
    Vitals.class
})
class DoctorConfiguration {}
