package vn.tonghop.trial;

import java.nio.file.Path;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import vn.tonghop.receipt.ReceiptFolder;
import vn.tonghop.run.JobRun;
import vn.tonghop.run.TrialParameters;
import vn.tonghop.submission.FindingRepository;
import vn.tonghop.submission.ReadingFactsRepository;
import vn.tonghop.submission.SubmissionRepository;

/** The program, started in the office of a trial. */
final class TrialProgram implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final Path memory;

    TrialProgram(ConfigurableApplicationContext context, Path memory) {
        this.context = context;
        this.memory = memory;
        state().numberRunsApart();
    }

    /** Takes in what lies in the drop folder of the trial. */
    TrialOffice.Outcome intake() {
        var runs = get(JobRun.class);
        var outcome = runs.start(new TrialParameters(runs.newRun()));
        if (!outcome.completed()) {
            return new TrialOffice.Outcome(List.of(), outcome.failures());
        }
        var receipts = get(ReceiptFolder.class);
        var answers = get(SubmissionRepository.class).findAllOfSweep(outcome.run()).stream()
                .map(file -> new TrialAnswer(file, receipts.files(file)))
                .toList();
        return new TrialOffice.Outcome(answers, List.of());
    }

    /** Everything that was found in a file, and where its lines went. */
    TrialResult result(TrialAnswer answer) {
        var id = answer.file().id();
        return new TrialResult(
                answer,
                get(ReadingFactsRepository.class).get(id).lines(),
                get(FindingRepository.class)
                        .findFirst(List.of(id), Integer.MAX_VALUE)
                        .getOrDefault(id, List.of()));
    }

    /** Remembers what it knows by now. */
    void remember() {
        state().save(memory);
    }

    /** Forgets everything since. */
    void goBack() {
        state().restore(memory);
    }

    private TrialStateRepository state() {
        return TrialStateRepository.of(context);
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
