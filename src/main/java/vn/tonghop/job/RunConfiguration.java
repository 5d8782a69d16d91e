package vn.tonghop.job;

import java.time.Clock;
import java.util.List;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tonghop.run.DispatchGate;
import vn.tonghop.run.JobRun;
import vn.tonghop.run.RunFailures;
import vn.tonghop.run.RunGate;
import vn.tonghop.run.RunLockRepository;
import vn.tonghop.run.RunProgress;
import vn.tonghop.vietnamese.OfficialDate;

/** One run at a time, started by name. */
@Configuration(proxyBeanMethods = false)
class RunConfiguration {

    @Bean
    RunGate runGate(RunLockRepository lock) {
        return new RunGate(lock, Clock.system(OfficialDate.ZONE));
    }

    @Bean
    DispatchGate dispatchGate(RunLockRepository lock) {
        return new DispatchGate(new RunGate(lock.ofDispatch(), Clock.system(OfficialDate.ZONE)));
    }

    @Bean
    RunProgress runProgress() {
        return new RunProgress();
    }

    @Bean
    RunFailures runFailures() {
        return new RunFailures();
    }

    @Bean
    JobRun jobRun(List<Job> jobs, JobOperator operator, JobRepository repository, RunFailures failures, Clock clock) {
        return new JobRun(jobs, operator, repository, failures, clock);
    }
}
