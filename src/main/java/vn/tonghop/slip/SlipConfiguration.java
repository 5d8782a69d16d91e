package vn.tonghop.slip;

import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.tonghop.intake.ReservedFiles;
import vn.tonghop.plan.Plan;
import vn.tonghop.run.Steps;

@Configuration(proxyBeanMethods = false)
@Import({
    SlipWords.class,
    SlipReader.class,
    SlipValues.class,
    BlankSlips.class,
    PaperComparison.class,
    Papers.class,
    Prospect.class,
    IssueSlips.class,
    ExtensionSlips.class,
    WithdrawalSlips.class,
    SupplementSlips.class,
    SlipAnswers.class,
    SlipHandling.class,
    WaitingSlips.class,
    TakeSlips.class,
    SlipAttention.class,
    PaperAttention.class
})
class SlipConfiguration {

    /** Signed and edited documents wait for the slip that belongs to them. */
    @Bean
    ReservedFiles papersOfTheDrafter(Plan plan) {
        var own = plan.units().get(plan.office().drafter()).folder();
        return (folder, name) -> folder.equals(own) && Papers.isPaper(name);
    }

    @Bean
    Step takeSlips(Steps steps, TakeSlips taking) {
        return steps.tasklet("take-slips", taking);
    }
}
