package vn.tonghop.mail.text;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import({MailComposer.class, DeadlineComposer.class})
class TextConfiguration {}
