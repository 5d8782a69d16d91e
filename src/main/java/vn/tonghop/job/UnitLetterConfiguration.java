package vn.tonghop.job;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tonghop.aggregation.PeriodReading;
import vn.tonghop.blankform.BlankForms;
import vn.tonghop.mail.text.DeadlineComposer;
import vn.tonghop.obligation.DueNext;
import vn.tonghop.obligation.FormAttachment;
import vn.tonghop.obligation.LetterDesk;
import vn.tonghop.obligation.ObligationRepository;
import vn.tonghop.obligation.UnitLetterTexts;
import vn.tonghop.obligation.UnitLetters;
import vn.tonghop.obligation.WaitingFiles;
import vn.tonghop.plan.Plan;
import vn.tonghop.report.folder.ReportProperties;
import vn.tonghop.submission.ExtensionRepository;
import vn.tonghop.submission.SubmissionRepository;

/** What is due about single units: opening, reminders, escalation. */
@Configuration(proxyBeanMethods = false)
class UnitLetterConfiguration {

    @Bean
    UnitLetters unitLetters(
            Plan plan,
            ObligationRepository obligations,
            UnitLetters.Records records,
            LetterDesk desk,
            UnitLetterTexts texts) {
        return new UnitLetters(plan, obligations, records, desk, texts);
    }

    @Bean
    UnitLetters.Records unitRecords(PeriodReading periods, ExtensionRepository extensions, WaitingFiles waiting) {
        return new UnitLetters.Records(periods, extensions, waiting);
    }

    @Bean
    UnitLetterTexts unitLetterTexts(
            Plan plan, SubmissionRepository submissions, FormAttachment forms, DeadlineComposer composer) {
        return new UnitLetterTexts(plan, submissions, forms, composer);
    }

    @Bean
    FormAttachment formEnclosure(BlankForms forms, ReportProperties reports) {
        return new FormAttachment(forms, reports.folder().resolveSibling("bieu-mau"));
    }

    @Bean
    DueNext dueNext(Plan plan, ObligationRepository obligations, UnitLetters.Records records) {
        return new DueNext(plan, obligations, records);
    }
}
