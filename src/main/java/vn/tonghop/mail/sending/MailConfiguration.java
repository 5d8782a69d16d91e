package vn.tonghop.mail.sending;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tonghop.mail.DeliveryRepository;
import vn.tonghop.mail.MailProperties;
import vn.tonghop.mail.Outbox;
import vn.tonghop.mail.OutboxRepository;
import vn.tonghop.mail.sending.MailDispatcher.Rules;
import vn.tonghop.mail.text.MailComposer;

/** The outbox and its dispatcher. A server in {@code spring.mail.host} gets the mails, otherwise a folder. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    @Bean
    Outbox outbox(
            OutboxRepository repository,
            MailProperties properties,
            PlatformTransactionManager transactions,
            Clock clock) {
        return new Outbox(repository, properties, new TransactionTemplate(transactions), clock);
    }

    @Bean
    MailComposer mailComposer() {
        return new MailComposer();
    }

    @Bean
    Delivery delivery(ObjectProvider<JavaMailSenderImpl> servers, MailProperties properties, Clock clock) {
        var letters = new MimeLetter(properties, clock);
        var server = servers.getIfAvailable();
        if (server == null || server.getHost() == null || server.getHost().isBlank()) {
            return new FolderDelivery(properties.folder(), letters);
        }
        return new SmtpDelivery(server, letters, properties);
    }

    @Bean
    MailDispatcher mailDispatcher(
            OutboxRepository outbox, DeliveryRepository deliveries, Delivery delivery, Alarms alarms, Rules rules) {
        return new MailDispatcher(outbox, deliveries, delivery, alarms, rules);
    }

    @Bean
    Alarms alarms(Outbox outbox, MailComposer composer, MailProperties properties) {
        return new Alarms(outbox, composer, properties);
    }

    @Bean
    Rules dispatchRules(MailProperties properties, Clock clock) {
        return new Rules(properties, clock);
    }
}
