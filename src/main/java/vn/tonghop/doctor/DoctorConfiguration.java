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
    LeftFileCheck.class,
    MailCheck.class,
    PlanDoubts.class,
    ReadingCheck.class,
    ReportCheck.class,
    RunCheck.class
})
class DoctorConfiguration {}
