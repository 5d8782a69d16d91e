package vn.tonghop.mail.mime;

import java.time.Clock;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.tonghop.mail.MailProperties;
import vn.tonghop.plan.Plan;

/** Answers to the mails go to the drafting department unless the settings name another address. */
@Configuration(proxyBeanMethods = false)
@Import(Attachments.class)
class MimeConfiguration {

    @Bean
    MimeLetter mimeLetter(MailProperties properties, Plan plan, Clock clock) {
        var replyTo = properties.replyTo().isBlank()
                ? plan.office().drafterMails().stream().findFirst()
                : Optional.of(properties.replyTo().strip());
        return new MimeLetter(properties, replyTo, clock);
    }
}
