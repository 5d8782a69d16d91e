package vn.tonghop.run;

import org.springframework.batch.core.job.AbstractJob;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** One run at a time, started by name. */
@Configuration(proxyBeanMethods = false)
@Import({
    Steps.class,
    JobsByName.class,
    JobRun.class,
    RunFailures.class,
    RunProgress.class,
    RunGate.class,
    TakenLock.class,
    DispatchGate.class,
    LockFile.class,
    RunningJobs.class,
    StopWithProgram.class,
    Recovery.class,
    UnfinishedFiles.class,
    OldRuns.class,
    Purge.class
})
class RunConfiguration {

    /** Every job can be stopped, also one that is a step of another one. */
    @Bean
    static BeanPostProcessor stoppableJobs(ObjectProvider<RunningJobs> running) {
        return new BeanPostProcessor() {

            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof AbstractJob job) {
                    job.registerJobExecutionListener(running.getObject());
                }
                return bean;
            }
        };
    }
}
