package vn.tonghop.job;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tonghop.run.DispatchGate;
import vn.tonghop.run.JobRun;
import vn.tonghop.run.RunGate;
import vn.tonghop.run.RunRecordRepository;
import vn.tonghop.schedule.RunWatch;
import vn.tonghop.schedule.ScheduleProperties;
import vn.tonghop.schedule.Timetable;

/** What runs by itself. */
@Configuration(proxyBeanMethods = false)
class ScheduleConfiguration {

    @Bean
    Timetable timetable(DataSource database, ScheduleProperties properties, PlannedRuns runs, Clock clock) {
        return new Timetable(database, properties, new Timetable.Works(runs::night, runs::dispatch), clock);
    }

    @Bean
    PlannedRuns plannedRuns(
            JobRun runs, RunGate main, DispatchGate dispatch, ScheduleProperties schedule, Clock clock) {
        return new PlannedRuns(runs, main, dispatch, schedule, clock);
    }

    @Bean
    RunWatch runWatch(RunRecordRepository records, ScheduleProperties properties) {
        return new RunWatch(records, properties);
    }
}
