package vn.tonghop;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceInitializationAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/**
 * The Spring side of the program: everything below this package, wired by the configuration of each package. Only classes
 * that can be beans by their names are looked at; to read all of them took a quarter of each start. What Spring Boot sets up is
 * named here for the same reason, and so that a new library on the class path sets up nothing by itself.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    ConfigurationPropertiesAutoConfiguration.class,
    PropertyPlaceholderAutoConfiguration.class,
    SslAutoConfiguration.class,
    DataSourceAutoConfiguration.class,
    DataSourceInitializationAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    BatchJdbcAutoConfiguration.class,
    MailSenderAutoConfiguration.class
})
@ComponentScan(resourcePattern = "**/*Repository.class")
@ComponentScan(resourcePattern = "**/*Configuration.class")
@ComponentScan(basePackages = "vn.tonghop.job", resourcePattern = "**/*Job.class")
public class Application {

    /** The settings that the program brings along; they name the file of the office. */
    private static final String SETTINGS = "spring.config.location=classpath:/application.yml";

    /**
     * Begins a start of the program. Whatever lies beside it as {@code application.yml} or in a folder {@code config} is of
     * somebody else and is not read; the settings of an office stand in {@code tonghop.yml}.
     */
    public static SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(Application.class).properties(SETTINGS);
    }
}
