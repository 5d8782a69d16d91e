package vn.tonghop.schema;

import java.util.Set;
import org.springframework.boot.sql.init.dependency.AbstractBeansOfTypeDatabaseInitializerDetector;

/** Lets everything that asks the database wait for the tables. It is found by its name in {@code META-INF/spring.factories}. */
public final class SchemaUpgradeDetector extends AbstractBeansOfTypeDatabaseInitializerDetector {

    @Override
    protected Set<Class<?>> getDatabaseInitializerBeanTypes() {
        return Set.of(SchemaUpgrade.class);
    }
}
