package vn.tonghop.run;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Handles things in their order, many in one transaction. A group that fails is rolled back and done again one by one, so that
 * what stands before the one that fails is kept.
 *
 * @param <T> what is handled
 */
final class Groups<T> implements Tasklet {

    private static final Logger LOG = LoggerFactory.getLogger(Groups.class);
    private static final int SIZE = 50;

    private final Supplier<List<T>> things;
    private final Consumer<List<T>> work;
    private final TransactionOperations transactions;

    Groups(Supplier<List<T>> things, Consumer<List<T>> work, TransactionOperations transactions) {
        this.things = things;
        this.work = work;
        this.transactions = transactions;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        var all = things.get();
        for (var from = 0; from < all.size() && !contribution.getStepExecution().isTerminateOnly(); from += SIZE) {
            handle(all.subList(from, Math.min(from + SIZE, all.size())));
        }
        return RepeatStatus.FINISHED;
    }

    private void handle(List<T> group) {
        try {
            transactions.executeWithoutResult(status -> work.accept(group));
        } catch (RuntimeException failed) {
            LOG.warn("a group of {} is done again one by one", group.size(), failed);
            group.forEach(one -> transactions.executeWithoutResult(status -> work.accept(List.of(one))));
        }
    }
}
