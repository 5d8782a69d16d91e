package vn.tonghop.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import vn.tonghop.Application;
import vn.tonghop.run.JobRun;
import vn.tonghop.run.RunParameters;
import vn.tonghop.vietnamese.OfficialDate;

/** An error text that is longer than any column. */
@SpringBootTest(
        classes = {Application.class, LongErrorContract.FailingJob.class},
        properties = "tonghop.output-folder=target/crash/long-error")
abstract class LongErrorContract {

    private static final String LONG = "Lỗi rất dài: " + "ậ".repeat(5_000);

    @Autowired
    JobRun runs;

    @Autowired
    JdbcClient jdbc;

    /** A job that fails with many words. */
    @TestConfiguration(proxyBeanMethods = false)
    static class FailingJob {

        @Bean
        Clock clock() {
            return Clock.system(OfficialDate.ZONE);
        }

        @Bean
        Job failing(JobRepository jobs, PlatformTransactionManager transactions) {
            var step = new StepBuilder("failing-step", jobs)
                    .tasklet(
                            (contribution, chunk) -> {
                                throw new IllegalStateException(LONG);
                            },
                            transactions)
                    .build();
            return new JobBuilder("failing", jobs).start(step).build();
        }
    }

    private record Failing(String run) implements RunParameters {

        @Override
        public String job() {
            return "failing";
        }

        @Override
        public JobParameters toJobParameters() {
            return RunParameters.written(run).toJobParameters();
        }
    }

    @Test
    @DisplayName("OP-16 an error text of 5,000 Vietnamese letters: the run is marked failed and the text kept in part")
    void op16TheRunIsMarkedFailedAndTheTextKeptInPart() {
        var run = runs.newRun();
        var outcome = runs.start(new Failing(run));

        assertThat(outcome.completed()).isFalse();
        assertThat(outcome.failures()).isNotEmpty();
        assertThat(jdbc.sql("""
                        select e.status from BATCH_JOB_EXECUTION e
                        join BATCH_JOB_EXECUTION_PARAMS p on p.job_execution_id = e.job_execution_id
                        where p.parameter_name = 'run' and p.parameter_value = :run
                        """).param("run", run).query(String.class).single()).isEqualTo("FAILED");
        assertThat(jdbc.sql("select exit_message from BATCH_STEP_EXECUTION where step_name = 'failing-step'")
                        .query(String.class)
                        .single())
                .contains("Lỗi rất dài: ậậậ")
                .hasSizeBetween(1_000, 2_500);
    }
}
