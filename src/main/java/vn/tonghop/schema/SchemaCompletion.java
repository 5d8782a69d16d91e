package vn.tonghop.schema;

import java.util.Arrays;
import java.util.function.Predicate;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/**
 * Makes the tables that are still missing, also when an earlier start was killed or broke off at any of them. Neither database
 * takes a table back with the transaction that made it, so that a table may be there of which Flyway's history knows nothing:
 * its statement is repeated and does nothing. A failure that stands in the history is removed, so that it is tried again.
 */
final class SchemaCompletion implements FlywayMigrationStrategy {

    @Override
    public void migrate(Flyway flyway) {
        var history = flyway.info().all();
        if (has(history, migration -> migration.getState().isFailed())
                && !has(history, SchemaCompletion::wasChangedLater)) {
            flyway.repair();
        }
        flyway.migrate();
    }

    /** Such a file is for a person to look at; to repair would accept it. */
    private static boolean wasChangedLater(MigrationInfo migration) {
        return migration.isApplied()
                && !(migration.isChecksumMatching() && migration.isTypeMatching() && migration.isDescriptionMatching());
    }

    private static boolean has(MigrationInfo[] history, Predicate<MigrationInfo> property) {
        return Arrays.stream(history).anyMatch(property);
    }
}
