package vn.tonghop.schedule;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What runs by itself, and the watch over it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ScheduleProperties.class)
@Import({RunWatch.class, PlannedRuns.class, Timetable.class, RunAttention.class})
class ScheduleConfiguration {}
