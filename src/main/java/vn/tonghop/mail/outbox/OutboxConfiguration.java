package vn.tonghop.mail.outbox;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.tonghop.mail.MailProperties;
import vn.tonghop.process.ProcessId;
import vn.tonghop.vietnamese.OfficialDate;

/** The outbox and its dispatcher. Mails go into the folder unless there is another way out that comes before it. */
@Configuration(proxyBeanMethods = false)
@Import({
    Outbox.class,
    FolderDelivery.class,
    MailLeases.class,
    Alarms.class,
    SendingSuspension.class,
    MailDispatcher.class
})
class OutboxConfiguration {

    /** Leases end by the machine's own clock, never by a moved one. */
    @Bean
    Worker worker(MailProperties properties) {
        return new Worker(ProcessId.current(), properties.timeout().lease(), Clock.system(OfficialDate.ZONE));
    }
}
