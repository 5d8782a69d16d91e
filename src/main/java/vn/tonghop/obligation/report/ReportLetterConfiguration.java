package vn.tonghop.obligation.report;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import({
    SendingTime.class,
    ReportDocuments.class,
    ReportLetters.class,
    CopyLetters.class,
    DraftLetters.class,
    DraftText.class,
    SupplementLetters.class,
    PeriodLines.class,
    SummaryLetter.class,
    FileAttention.class,
    NotOutAlarms.class,
    IssueReading.class,
    CoverageSentence.class,
    ReportDelivery.class,
    DeliveryReading.class,
    ReportAttention.class,
    MissingFormats.class,
    FigureAttention.class,
    FigureDoubts.class
})
class ReportLetterConfiguration {}
