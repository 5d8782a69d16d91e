package vn.tonghop.command;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What the commands say at their end. */
@Configuration(proxyBeanMethods = false)
@Import({
    ClosingSummary.class,
    FileLines.class,
    OpenPeriodLines.class,
    WrittenReportLines.class,
    SupplementLines.class,
    MailCounts.class,
    MatterLines.class,
    RecheckLines.class
})
class CommandConfiguration {}
