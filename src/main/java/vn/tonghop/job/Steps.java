package vn.tonghop.job;

import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.interceptor.DefaultTransactionAttribute;

/** Makes tasklet steps. Most tasklets handle many files and open their own transaction for each, so the step has none. */
@Component
class Steps {

    private final JobRepository jobs;
    private final PlatformTransactionManager transactions;

    Steps(JobRepository jobs, PlatformTransactionManager transactions) {
        this.jobs = jobs;
        this.transactions = transactions;
    }

    Step tasklet(String name, Tasklet tasklet) {
        return new StepBuilder(name, jobs)
                .tasklet(tasklet, transactions)
                .transactionAttribute(new DefaultTransactionAttribute(TransactionDefinition.PROPAGATION_NOT_SUPPORTED))
                .build();
    }

    /** A step whose tasklet is done wholly or not at all. */
    Step inOneTransaction(String name, Tasklet tasklet) {
        return new StepBuilder(name, jobs).tasklet(tasklet, transactions).build();
    }
}
