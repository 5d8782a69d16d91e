package vn.tonghop.submission;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** Reads the files that are in a state when a step begins, in order of arrival. */
public final class FilesInState implements ItemStreamReader<Submission> {

    private final SubmissionRepository submissions;
    private final SubmissionState state;
    private Iterator<Submission> waiting = List.<Submission>of().iterator();

    public FilesInState(SubmissionRepository submissions, SubmissionState state) {
        this.submissions = submissions;
        this.state = state;
    }

    @Override
    public void open(ExecutionContext executionContext) {
        waiting = submissions.findAll(state).iterator();
    }

    @Override
    public @Nullable Submission read() {
        return waiting.hasNext() ? waiting.next() : null;
    }
}
