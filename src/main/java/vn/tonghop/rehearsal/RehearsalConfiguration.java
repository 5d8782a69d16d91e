package vn.tonghop.rehearsal;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What a rehearsal reads of the program that it runs. */
@Configuration(proxyBeanMethods = false)
@Import(TimelineRecorder.Records.class)
class RehearsalConfiguration {}
