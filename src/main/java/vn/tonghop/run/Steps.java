package vn.tonghop.run;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.ChunkOrientedStepBuilder;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.interceptor.DefaultTransactionAttribute;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes steps with the transactions of the database; the framework's own default has none. */
public final class Steps {

    private final JobRepository jobs;
    private final PlatformTransactionManager transactions;

    Steps(JobRepository jobs, PlatformTransactionManager transactions) {
        this.jobs = jobs;
        this.transactions = transactions;
    }

    /** A step whose tasklet handles many things and opens its own transaction for each. */
    public Step tasklet(String name, Tasklet tasklet) {
        return new StepBuilder(name, jobs)
                .tasklet(tasklet, transactions)
                .transactionAttribute(new DefaultTransactionAttribute(TransactionDefinition.PROPAGATION_NOT_SUPPORTED))
                .build();
    }

    /** A step whose tasklet is done wholly or not at all. */
    public Step inOneTransaction(String name, Tasklet tasklet) {
        return new StepBuilder(name, jobs).tasklet(tasklet, transactions).build();
    }

    /** A step that handles so many items in one transaction; it can be stopped between two of these. */
    public <I, O> ChunkOrientedStepBuilder<I, O> together(String name, int items) {
        return new StepBuilder(name, jobs).<I, O>chunk(items).transactionManager(transactions);
    }

    /**
     * A step that handles things in their order, many together in one transaction; where one of them fails, those before it are
     * kept and the step fails. It can be stopped between two transactions.
     */
    public <T> Step inGroups(String name, Supplier<List<T>> things, Consumer<List<T>> work) {
        return tasklet(name, new Groups<>(things, work, new TransactionTemplate(transactions)));
    }
}
