package vn.tonghop.schema;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Lazy;

/** Brings the tables to those of this program before anything else asks the database; at each start, whatever it needs besides. */
@Lazy(false)
final class SchemaUpgrade implements InitializingBean {

    private final SchemaHistoryRepository history;
    private final Migrations migrations;

    SchemaUpgrade(SchemaHistoryRepository history, Migrations migrations) {
        this.history = history;
        this.migrations = migrations;
    }

    @Override
    public void afterPropertiesSet() {
        if (!history.isOfThisProgram()) {
            migrations.complete();
        }
    }
}
