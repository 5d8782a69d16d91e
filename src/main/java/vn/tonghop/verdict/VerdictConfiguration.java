package vn.tonghop.verdict;

import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.tonghop.run.Steps;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.SubmissionRepository;
import vn.tonghop.submission.SubmissionState;

/** Verdicts, and what persons do to files that have one. */
@Configuration(proxyBeanMethods = false)
@Import({
    FilesToSettle.class,
    PeriodStates.class,
    FileJudgement.class,
    FileSettlement.class,
    LateArrivals.class,
    StoredRowRules.class,
    RevisionLoss.class,
    WholeFileRules.class,
    AcrossPeriods.class,
    AcrossForms.class,
    AmongUnits.class,
    CompareFigures.class,
    Withdrawal.class,
    Extending.class
})
class VerdictConfiguration {

    @Bean
    Step settleFiles(
            Steps steps,
            SubmissionRepository submissions,
            FilesToSettle waiting,
            FileJudgement judgement,
            FileSettlement settlement) {
        return steps.<Submission>inGroups(
                "settle-files",
                () -> submissions.findAll(SubmissionState.TAKEN),
                files -> SettlementRounds.of(files)
                        .forEach(round -> settlement.settle(waiting.read(round).stream()
                                .map(judgement::judge)
                                .toList())));
    }

    @Bean
    Step compareFigures(Steps steps, CompareFigures comparing) {
        return steps.inOneTransaction("compare-figures", comparing);
    }
}
