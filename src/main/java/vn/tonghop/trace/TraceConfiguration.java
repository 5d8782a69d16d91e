package vn.tonghop.trace;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What proves figures. */
@Configuration(proxyBeanMethods = false)
@Import(Tracing.class)
class TraceConfiguration {}
