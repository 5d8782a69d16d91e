package vn.tonghop.job;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.springframework.batch.core.job.AbstractJob;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tonghop.intake.IntakeProperties;
import vn.tonghop.mail.MailProperties;
import vn.tonghop.receipt.ReceiptProperties;
import vn.tonghop.report.folder.ReportProperties;
import vn.tonghop.run.DispatchGate;
import vn.tonghop.run.JobRun;
import vn.tonghop.run.LockFile;
import vn.tonghop.run.Purge;
import vn.tonghop.run.Recovery;
import vn.tonghop.run.RunFailures;
import vn.tonghop.run.RunGate;
import vn.tonghop.run.RunHistoryRepository;
import vn.tonghop.run.RunLockRepository;
import vn.tonghop.run.RunProgress;
import vn.tonghop.run.RunningJobs;
import vn.tonghop.run.StopWithProgram;
import vn.tonghop.run.UnfinishedFiles;
import vn.tonghop.submission.SweepRepository;
import vn.tonghop.vietnamese.OfficialDate;

/** One run at a time, started by name. */
@Configuration(proxyBeanMethods = false)
class RunConfiguration {

    @Bean
    RunGate runGate(RunLockRepository lock, LockFile note, RunningJobs running) {
        return new RunGate(lock, note, running, Clock.system(OfficialDate.ZONE));
    }

    @Bean
    LockFile holderNote(@Value("${tonghop.data-folder}") Path dataFolder) {
        return new LockFile(dataFolder);
    }

    @Bean
    RunningJobs runningJobs() {
        return new RunningJobs();
    }

    @Bean
    StopWithProgram stopWithProgram(RunningJobs running) {
        return new StopWithProgram(running);
    }

    @Bean
    DispatchGate dispatchGate(RunLockRepository lock, LockFile note, RunningJobs running) {
        return new DispatchGate(new RunGate(lock.ofDispatch(), note, running, Clock.system(OfficialDate.ZONE)));
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
    Recovery.Leftovers leftovers(
            IntakeProperties intake, ReceiptProperties receipts, ReportProperties reports, MailProperties mails) {
        return new Recovery.Leftovers(
                new UnfinishedFiles(List.of(intake.archiveFolder(), receipts.folder(), reports.folder())),
                new UnfinishedFiles(List.of(mails.folder())));
    }

    @Bean
    Recovery recovery(
            JobRepository repository, JobOperator operator, SweepRepository sweeps, Recovery.Leftovers leftovers) {
        return new Recovery(repository, operator, sweeps, leftovers);
    }

    @Bean
    Purge purge(RunHistoryRepository history, Recovery.Leftovers leftovers, PlatformTransactionManager transactions) {
        return new Purge(history, leftovers, new TransactionTemplate(transactions), Clock.system(OfficialDate.ZONE));
    }

    @Bean
    JobRun jobRun(
            List<Job> jobs,
            JobOperator operator,
            Recovery recovery,
            RunFailures failures,
            RunningJobs running,
            Clock clock) {
        jobs.stream()
                .filter(AbstractJob.class::isInstance)
                .map(AbstractJob.class::cast)
                .forEach(job -> job.registerJobExecutionListener(running));
        return new JobRun(jobs, operator, recovery, failures, clock);
    }
}
