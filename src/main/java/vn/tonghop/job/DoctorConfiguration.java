package vn.tonghop.job;

import jakarta.mail.MessagingException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.tonghop.aggregation.PeriodReading;
import vn.tonghop.aggregation.ReportVersionRepository;
import vn.tonghop.doctor.AccountCheck;
import vn.tonghop.doctor.AccountRepository;
import vn.tonghop.doctor.ArchiveCheck;
import vn.tonghop.doctor.Check;
import vn.tonghop.doctor.DatabaseCheck;
import vn.tonghop.doctor.Doctor;
import vn.tonghop.doctor.FolderCheck;
import vn.tonghop.doctor.MailCheck;
import vn.tonghop.doctor.PlanDoubts;
import vn.tonghop.doctor.ReportCheck;
import vn.tonghop.doctor.RunCheck;
import vn.tonghop.intake.ArchiveFolder;
import vn.tonghop.intake.IntakeProperties;
import vn.tonghop.mail.MailProperties;
import vn.tonghop.plan.Plan;
import vn.tonghop.receipt.ReceiptProperties;
import vn.tonghop.report.folder.ReportProperties;
import vn.tonghop.schedule.RunWatch;
import vn.tonghop.submission.SubmissionRepository;

/** The checks of the doctor, in the order in which they are told. */
@Configuration(proxyBeanMethods = false)
class DoctorConfiguration {

    @Bean
    Doctor doctor(List<Check> checks) {
        return new Doctor(checks);
    }

    @Bean
    @Order(1)
    Check folderCheck(
            IntakeProperties intake,
            ReceiptProperties receipts,
            ReportProperties reports,
            MailProperties mail,
            @Value("${tonghop.data-folder}") Path data) {
        var folders = new LinkedHashMap<String, Path>();
        folders.put("drop", intake.dropFolder());
        folders.put("archive", intake.archiveFolder());
        folders.put("receipts", receipts.folder());
        folders.put("reports", reports.folder());
        folders.put("mail", mail.folder());
        folders.put("data", data);
        return new FolderCheck(folders);
    }

    @Bean
    @Order(2)
    Check databaseCheck(Flyway flyway, AccountRepository accounts, @Value("${spring.datasource.url}") String url) {
        return new DatabaseCheck(flyway, accounts, url, Clock.systemUTC());
    }

    @Bean
    @Order(3)
    Check accountCheck(AccountRepository accounts, SubmissionRepository submissions) {
        return new AccountCheck(accounts, submissions);
    }

    @Bean
    @Order(4)
    Check archiveCheck(AccountRepository accounts, SubmissionRepository submissions, ArchiveFolder archive) {
        return new ArchiveCheck(accounts, submissions, archive::resolve);
    }

    @Bean
    @Order(5)
    Check reportCheck(Plan plan, PeriodReading reading, ReportVersionRepository versions) {
        return new ReportCheck(plan, reading, versions);
    }

    @Bean
    @Order(6)
    Check mailCheck(ObjectProvider<JavaMailSenderImpl> servers, MailProperties properties, AccountRepository accounts) {
        var server = Optional.ofNullable(servers.getIfAvailable())
                .filter(known -> known.getHost() != null && !known.getHost().isBlank())
                .<MailCheck.Server>map(SmtpServer::new);
        return new MailCheck(server, properties, accounts);
    }

    @Bean
    @Order(6)
    Check runCheck(RunWatch watch, Clock clock) {
        return new RunCheck(watch, clock);
    }

    @Bean
    @Order(7)
    Check planDoubts(Plan plan, Clock clock) {
        return new PlanDoubts(plan, clock);
    }

    /** The server of {@code spring.mail}, with the timeouts that sending has too. */
    private record SmtpServer(JavaMailSenderImpl sender) implements MailCheck.Server {

        @Override
        public String name() {
            return sender.getHost() + (sender.getPort() > 0 ? ":" + sender.getPort() : "");
        }

        @Override
        public Optional<String> failure() {
            try {
                sender.testConnection();
                return Optional.empty();
            } catch (MessagingException unreachable) {
                return Optional.of(String.valueOf(unreachable.getMessage()));
            }
        }
    }
}
