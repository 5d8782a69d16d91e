package vn.tonghop.receipt;

import org.springframework.batch.core.step.Step;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.tonghop.run.Steps;

/** Receipts and the tables of rows to correct. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReceiptProperties.class)
@Import({
    AnswerComposer.class,
    AnswerFiles.class,
    UnansweredFiles.class,
    ReceiptReading.class,
    ReceiptFindings.class,
    ReceiptComposer.class,
    ReceiptFolder.class,
    OldTrialAnswers.class,
    ChangeReading.class,
    CorrectionTable.class
})
class ReceiptConfiguration {

    @Bean
    Step writeReceipts(Steps steps, AnswerFiles answers) {
        return steps.tasklet("write-receipts", answers);
    }
}
