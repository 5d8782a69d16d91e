package vn.tonghop.connection;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every pool of the program, before its first connection. */
@Configuration(proxyBeanMethods = false)
class ConnectionConfiguration {

    @Bean
    static BeanPostProcessor guardedPools() {
        return new BeanPostProcessor() {

            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof HikariDataSource pool) {
                    GuardedPool.USUAL.guard(pool);
                }
                return bean;
            }
        };
    }
}
