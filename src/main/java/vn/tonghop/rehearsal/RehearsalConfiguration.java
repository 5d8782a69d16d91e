package vn.tonghop.rehearsal;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What a rehearsal reads of the program that it runs. */
@Configuration(proxyBeanMethods = false)
@Import({Recipients.class, TimelineRecorder.class, DraftersMail.class})
class RehearsalConfiguration {}
