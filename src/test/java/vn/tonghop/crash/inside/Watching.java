package vn.tonghop.crash.inside;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Puts the watch round the database of a program that starts; Boot finds it in the spring.factories of the harness. */
public final class Watching implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext starting) {
        var point = KillPoint.fromProperties();
        starting.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource database ? new WatchedDatabase(database, point) : bean;
            }
        });
    }
}
