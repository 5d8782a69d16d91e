package vn.tonghop.run;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;

/** Keeps why a job of a run failed. A job that runs as a step of another one tells its parent only that it failed. */
public final class RunFailures implements JobExecutionListener {

    private final Map<String, List<Throwable>> failures = new ConcurrentHashMap<>();

    @Override
    public void afterJob(JobExecution execution) {
        if (!execution.getAllFailureExceptions().isEmpty()) {
            failures.computeIfAbsent(
                            RunParameters.runOf(execution.getJobParameters()), first -> new CopyOnWriteArrayList<>())
                    .addAll(execution.getAllFailureExceptions());
        }
    }

    /** What has failed in that run so far, the first cause first. */
    public List<Throwable> of(String run) {
        return List.copyOf(failures.getOrDefault(run, List.of()));
    }

    /** What failed in that run, the first cause first; told once. */
    List<Throwable> take(String run) {
        var told = failures.remove(run);
        return told == null ? List.of() : List.copyOf(told);
    }
}
