package vn.tonghop.verdict;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.transaction.support.TransactionOperations;
import vn.tonghop.run.StopRequest;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.SubmissionRepository;
import vn.tonghop.submission.SubmissionState;

/** Gives the verdict on every file whose rows are stored, in order of arrival, each in its own transaction. */
public final class SettleFiles implements Tasklet {

    private static final Logger LOG = LoggerFactory.getLogger(SettleFiles.class);

    private final SubmissionRepository submissions;
    private final FileSettlement settlement;
    private final TransactionOperations transactions;
    private final Clock clock;

    public SettleFiles(
            SubmissionRepository submissions,
            FileSettlement settlement,
            TransactionOperations transactions,
            Clock clock) {
        this.submissions = submissions;
        this.settlement = settlement;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunkContext) {
        submissions.findAll(SubmissionState.TAKEN).stream()
                .takeWhile(file -> !StopRequest.isMade(chunkContext))
                .forEach(this::settle);
        return RepeatStatus.FINISHED;
    }

    private void settle(Submission file) {
        var verdict = transactions.execute(status -> settlement.settle(file, clock.instant()));
        LOG.info("submission {} of {} (sha {}): {}", file.id(), file.folder(), file.sha256(), verdict);
    }
}
