package vn.tonghop.run;

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
class RunConfiguration {}
