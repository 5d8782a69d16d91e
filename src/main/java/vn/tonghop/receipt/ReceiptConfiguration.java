package vn.tonghop.receipt;

import org.springframework.batch.core.step.Step;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.tonghop.run.Steps;
import vn.tonghop.submission.FilesInState;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.SubmissionRepository;
import vn.tonghop.submission.SubmissionState;

/** Receipts and the tables of rows to correct. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReceiptProperties.class)
@Import({
    AnswerComposer.class,
    AnswerWriter.class,
    UnansweredFiles.class,
    ReceiptReading.class,
    ReceiptFindings.class,
    ReceiptComposer.class,
    ReceiptFolder.class,
    ChangeReading.class,
    CorrectionTable.class
})
class ReceiptConfiguration {

    @Bean
    Step writeReceipts(Steps steps, SubmissionRepository submissions, AnswerComposer composer, AnswerWriter writer) {
        return steps.<Submission, Answer>oneByOne("write-receipts")
                .reader(new FilesInState(submissions, SubmissionState.SETTLED))
                .processor(composer)
                .writer(writer)
                .build();
    }
}
