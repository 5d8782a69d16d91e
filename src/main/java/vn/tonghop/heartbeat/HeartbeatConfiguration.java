package vn.tonghop.heartbeat;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The heartbeat of this office. */
@Configuration(proxyBeanMethods = false)
@Import(Heartbeat.class)
class HeartbeatConfiguration {}
