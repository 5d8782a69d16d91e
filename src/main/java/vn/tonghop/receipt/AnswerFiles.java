package vn.tonghop.receipt;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.core.task.AsyncTaskExecutor;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.SubmissionRepository;
import vn.tonghop.submission.SubmissionState;

/** Answers all settled files, several at the same time; a file counts as answered once its receipt is there. */
final class AnswerFiles implements Tasklet {

    /** So many files share what is noted in the database; cut short before that, they are answered once more. */
    private static final int GROUP = 50;

    private final SubmissionRepository submissions;
    private final AnswerComposer composer;
    private final UnansweredFiles unanswered;
    private final AsyncTaskExecutor threads;

    AnswerFiles(
            SubmissionRepository submissions,
            AnswerComposer composer,
            UnansweredFiles unanswered,
            AsyncTaskExecutor fileThreads) {
        this.submissions = submissions;
        this.composer = composer;
        this.unanswered = unanswered;
        this.threads = fileThreads;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        var files = submissions.findAll(SubmissionState.SETTLED);
        for (var from = 0;
                from < files.size() && !contribution.getStepExecution().isTerminateOnly();
                from += GROUP) {
            answer(files.subList(from, Math.min(from + GROUP, files.size())));
        }
        return RepeatStatus.FINISHED;
    }

    private void answer(List<Submission> files) {
        var known = composer.together(files);
        var answers = files.stream()
                .map(file -> threads.submitCompletable(() -> composer.answer(file, known)))
                .toList();
        CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new))
                .exceptionally(failed -> null)
                .join();
        var done = new ArrayList<Submission>();
        for (var index = 0; index < files.size(); index++) {
            if (answers.get(index).join()) {
                done.add(files.get(index));
            }
        }
        submissions.markAnswered(done.stream().map(Submission::id).toList());
        unanswered.settle(done);
    }
}
