package vn.tonghop.obligation;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import({RaiseObligations.class, LetterDesk.class, AlarmReaders.class, OperatorAlarms.class, DueNext.class})
class ObligationConfiguration {}
