package vn.tonghop.mail.smtp;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.tonghop.mail.MailProperties;
import vn.tonghop.mail.mime.MimeLetter;
import vn.tonghop.mail.outbox.Delivery;

/** A server that is named gets the mails instead of the folder. */
@Configuration(proxyBeanMethods = false)
class SmtpConfiguration {

    @Bean
    @Primary
    @Conditional(NamedServer.class)
    Delivery smtpDelivery(JavaMailSenderImpl server, MimeLetter letters, MailProperties properties) {
        return new SmtpDelivery(server, letters, properties);
    }
}
