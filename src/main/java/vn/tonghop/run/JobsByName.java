package vn.tonghop.run;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.configuration.JobRegistry;
import org.springframework.batch.core.job.Job;
import org.springframework.beans.factory.ListableBeanFactory;

/** The jobs of the program by their names, which are those of their beans. Each is put together when it is first asked for. */
final class JobsByName implements JobRegistry {

    private final ListableBeanFactory program;

    JobsByName(ListableBeanFactory program) {
        this.program = program;
    }

    @Override
    public @Nullable Job getJob(String name) {
        return getJobNames().contains(name) ? program.getBean(name, Job.class) : null;
    }

    @Override
    public List<String> getJobNames() {
        return List.of(program.getBeanNamesForType(Job.class, true, false));
    }

    @Override
    public void register(Job job) {
        throw new UnsupportedOperationException(
                "job %s is no bean of the program; declare it as one".formatted(job.getName()));
    }

    @Override
    public void unregister(String name) {
        throw new UnsupportedOperationException("job %s is a bean of the program and stays".formatted(name));
    }
}
