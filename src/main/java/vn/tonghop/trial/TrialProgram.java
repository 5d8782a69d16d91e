package vn.tonghop.trial;

import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import vn.tonghop.receipt.ReceiptFolder;
import vn.tonghop.run.IntakeParameters;
import vn.tonghop.run.JobRun;
import vn.tonghop.submission.SubmissionRepository;

/** The program, started in the office of a trial. */
final class TrialProgram implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    TrialProgram(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Takes in what lies in the drop folder of the trial. */
    TrialOffice.Outcome intake() {
        var runs = get(JobRun.class);
        var outcome = runs.start(new IntakeParameters(runs.newRun()));
        if (!outcome.completed()) {
            return new TrialOffice.Outcome(List.of(), outcome.failures());
        }
        var receipts = get(ReceiptFolder.class);
        var answers = get(SubmissionRepository.class).findAllOfSweep(outcome.run()).stream()
                .map(file -> new TrialAnswer(file, receipts.files(file)))
                .toList();
        return new TrialOffice.Outcome(answers, List.of());
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
