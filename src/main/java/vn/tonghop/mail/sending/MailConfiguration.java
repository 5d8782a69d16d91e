package vn.tonghop.mail.sending;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tonghop.aggregation.PeriodReading;
import vn.tonghop.mail.AttemptRepository;
import vn.tonghop.mail.DeliveryRepository;
import vn.tonghop.mail.HaltRepository;
import vn.tonghop.mail.Illustration;
import vn.tonghop.mail.MailProperties;
import vn.tonghop.mail.Outbox;
import vn.tonghop.mail.OutboxRepository;
import vn.tonghop.mail.chart.SummaryPictures;
import vn.tonghop.mail.sending.MailDispatcher.Desk;
import vn.tonghop.mail.sending.MailDispatcher.Rules;
import vn.tonghop.mail.text.MailComposer;
import vn.tonghop.plan.Plan;
import vn.tonghop.vietnamese.OfficialDate;

/** The outbox and its dispatcher. A server in {@code spring.mail.host} gets the mails, otherwise a folder. */
@Configuration(proxyBeanMethods = false)
@Import(NamedServer.class)
class MailConfiguration {

    @Bean
    Outbox outbox(
            OutboxRepository repository,
            MailProperties properties,
            PlatformTransactionManager transactions,
            Illustration illustration,
            Clock clock) {
        return new Outbox(repository, properties, new TransactionTemplate(transactions), clock, illustration);
    }

    @Bean
    Illustration illustration(Plan plan, PeriodReading periods, MailProperties properties, Clock clock) {
        return new SummaryPictures(plan, periods, properties.pictureFolder(), clock);
    }

    @Bean
    MailComposer mailComposer() {
        return new MailComposer();
    }

    @Bean
    MimeLetter mimeLetter(MailProperties properties, Plan plan, Clock clock) {
        var replyTo = properties.replyTo().isBlank()
                ? plan.office().drafterMails().stream().findFirst()
                : Optional.of(properties.replyTo().strip());
        return new MimeLetter(properties, replyTo, clock);
    }

    @Bean
    FolderDelivery folderDelivery(MailProperties properties, MimeLetter letters) {
        return new FolderDelivery(properties.folder(), letters);
    }

    @Bean
    Claims claims(Claims.Tables tables, PlatformTransactionManager transactions, Rules rules) {
        var terms = new Claims.Terms(
                Runner.current(), rules.properties().timeout().lease(), Clock.system(OfficialDate.ZONE), rules.clock());
        return new Claims(tables, new TransactionTemplate(transactions), terms);
    }

    @Bean
    Claims.Tables claimTables(OutboxRepository outbox, DeliveryRepository deliveries, AttemptRepository attempts) {
        return new Claims.Tables(outbox, deliveries, attempts);
    }

    @Bean
    Stoppage stoppage(HaltRepository halts, Alarms alarms, Stoppage.Files files, Rules rules) {
        return new Stoppage(
                halts,
                alarms,
                files,
                new Stoppage.Terms(rules.properties().retry().longestPause(), rules.clock()));
    }

    @Bean
    Stoppage.Files alarmFiles(OutboxRepository outbox, Claims claims, FolderDelivery folder) {
        return new Stoppage.Files(outbox, claims, folder);
    }

    @Bean
    MailDispatcher mailDispatcher(
            Desk desk,
            ObjectProvider<JavaMailSenderImpl> servers,
            Stoppage.Files files,
            MimeLetter letters,
            Stoppage stoppage,
            Rules rules) {
        Delivery delivery = Optional.<@Nullable JavaMailSenderImpl>ofNullable(servers.getIfAvailable())
                .filter(server -> server.getHost() != null && !server.getHost().isBlank())
                .<Delivery>map(server -> new SmtpDelivery(server, letters, rules.properties()))
                .orElse(files.folder());
        return new MailDispatcher(desk, delivery, stoppage, rules);
    }

    @Bean
    Desk desk(OutboxRepository outbox, DeliveryRepository deliveries, Claims claims) {
        return new Desk(outbox, deliveries, claims);
    }

    @Bean
    Alarms alarms(Outbox outbox, MailComposer composer, MailProperties properties) {
        return new Alarms(outbox, composer, properties);
    }

    @Bean
    OutboxMeters outboxMeters(OutboxRepository outbox, Clock clock) {
        return new OutboxMeters(outbox, clock);
    }

    @Bean
    Rules dispatchRules(MailProperties properties, Clock clock) {
        return new Rules(properties, clock);
    }
}
