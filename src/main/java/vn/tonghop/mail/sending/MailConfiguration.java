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
import vn.tonghop.mail.Illustration;
import vn.tonghop.mail.MailProperties;
import vn.tonghop.mail.Outbox;
import vn.tonghop.mail.OutboxRepository;
import vn.tonghop.mail.SuspensionRepository;
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
    MailLeases leases(MailLeases.Tables tables, PlatformTransactionManager transactions, Rules rules) {
        var terms = new MailLeases.Terms(
                WorkerId.current(),
                rules.properties().timeout().lease(),
                Clock.system(OfficialDate.ZONE),
                rules.clock());
        return new MailLeases(tables, new TransactionTemplate(transactions), terms);
    }

    @Bean
    MailLeases.Tables claimTables(OutboxRepository outbox, DeliveryRepository deliveries, AttemptRepository attempts) {
        return new MailLeases.Tables(outbox, deliveries, attempts);
    }

    @Bean
    SendingSuspension suspension(
            SuspensionRepository suspensions, Alarms alarms, SendingSuspension.Files files, Rules rules) {
        return new SendingSuspension(
                suspensions,
                alarms,
                files,
                new SendingSuspension.Terms(rules.properties().retry().longestPause(), rules.clock()));
    }

    @Bean
    SendingSuspension.Files alarmFiles(OutboxRepository outbox, MailLeases leases, FolderDelivery folder) {
        return new SendingSuspension.Files(outbox, leases, folder);
    }

    @Bean
    MailDispatcher mailDispatcher(
            Desk desk,
            ObjectProvider<JavaMailSenderImpl> servers,
            SendingSuspension.Files files,
            MimeLetter letters,
            SendingSuspension suspension,
            Rules rules) {
        Delivery delivery = Optional.<@Nullable JavaMailSenderImpl>ofNullable(servers.getIfAvailable())
                .filter(server -> server.getHost() != null && !server.getHost().isBlank())
                .<Delivery>map(server -> new SmtpDelivery(server, letters, rules.properties()))
                .orElse(files.folder());
        return new MailDispatcher(desk, delivery, suspension, rules);
    }

    @Bean
    Desk desk(OutboxRepository outbox, DeliveryRepository deliveries, MailLeases leases) {
        return new Desk(outbox, deliveries, leases);
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
