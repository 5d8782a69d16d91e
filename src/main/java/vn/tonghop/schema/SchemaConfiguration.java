package vn.tonghop.schema;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** How the tables come about at a start, and the transactions in which they are changed. */
@Configuration(proxyBeanMethods = false)
@Import(Migrations.class)
class SchemaConfiguration {

    @Bean
    TransactionOperations transactions(PlatformTransactionManager manager) {
        return new TransactionTemplate(manager);
    }

    /** Not where a database that is thrown away gets its tables by itself. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnBooleanProperty(name = "spring.flyway.enabled", matchIfMissing = true)
    @Import({SchemaHistoryRepository.class, SchemaUpgrade.class})
    static class UpgradeConfiguration {}
}
