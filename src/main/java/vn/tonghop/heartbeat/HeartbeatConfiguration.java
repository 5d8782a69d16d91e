package vn.tonghop.heartbeat;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What this office shows to other programs. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WatchProperties.class)
@Import({Rhythm.class, Heartbeat.class, Counts.class, Metrics.class, MetricsFile.class, Health.class, WatchServer.class
})
class HeartbeatConfiguration {}
