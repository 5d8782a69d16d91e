package vn.tonghop.run;

import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.ChunkOrientedStepBuilder;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.interceptor.DefaultTransactionAttribute;

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

    /** A step that handles one item after the other, each in its own transaction; it can be stopped between two of them. */
    public <I, O> ChunkOrientedStepBuilder<I, O> oneByOne(String name) {
        return new StepBuilder(name, jobs).<I, O>chunk(1).transactionManager(transactions);
    }
}
