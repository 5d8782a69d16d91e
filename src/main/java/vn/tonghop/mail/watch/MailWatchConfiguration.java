package vn.tonghop.mail.watch;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import({OutboxAttention.class, BounceAttention.class, GivenUpMails.class})
class MailWatchConfiguration {}
