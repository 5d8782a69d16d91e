package vn.tonghop.mail.bounce;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tonghop.mail.BounceRepository;
import vn.tonghop.mail.MailProperties;
import vn.tonghop.mail.Outbox;
import vn.tonghop.mail.OutboxRepository;
import vn.tonghop.plan.Plan;

/** Reading what came back; without {@code tonghop.mail.bounces.host} nothing is read. */
@Configuration(proxyBeanMethods = false)
class BounceConfiguration {

    @Bean
    Bounces bounces(MailProperties properties, Bounces.Records records, Plan plan, Clock clock) {
        var office = plan.office();
        var drafters = new Bounces.Drafters(plan.units().get(office.drafter()).name(), office.drafterMails());
        return new Bounces(new BounceFolder(properties), records, drafters, clock);
    }

    @Bean
    Bounces.Records bounceRecords(
            OutboxRepository sent, BounceRepository bounces, Outbox outbox, PlatformTransactionManager transactions) {
        return new Bounces.Records(sent, bounces, outbox, new TransactionTemplate(transactions));
    }
}
