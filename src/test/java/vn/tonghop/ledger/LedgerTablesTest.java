package vn.tonghop.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.TestDatabase;

@OnEachDatabase
class LedgerTablesTest {

    /** What is of use only while the program runs. */
    private static final Set<String> OF_THE_MACHINERY = Set.of("run_lock", "scheduled_tasks", "flyway_schema_history");

    private final TestDatabase database;

    LedgerTablesTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    @DisplayName("each table is kept in the ledger or made again from the originals, so that a rebuild loses none")
    void noTableIsForgotten() {
        var known = new TreeSet<>(LedgerTables.kept().keySet());
        known.addAll(LedgerTables.madeAgain().keySet());

        assertThat(database.jdbc()
                        .sql("select table_name from information_schema.tables"
                                + " where table_schema in (schema(), database())")
                        .query(String.class)
                        .list())
                .map(table -> table.toLowerCase(Locale.ROOT))
                .filteredOn(table -> !table.startsWith("batch_") && !OF_THE_MACHINERY.contains(table))
                .containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    @DisplayName("the ledger keeps each column of the outbox, whose texts it leaves out")
    void noColumnOfTheOutboxIsForgotten() {
        var columns = database.jdbc()
                .sql("select column_name from information_schema.columns where lower(table_name) = 'outbox'"
                        + " and table_schema in (schema(), database())")
                .query(String.class)
                .list();

        assertThat(columns)
                .hasSizeGreaterThan(15)
                .allSatisfy(column -> assertThat(LedgerTables.kept().get("outbox"))
                        .containsPattern("\\b" + column.toLowerCase(Locale.ROOT) + "\\b"));
    }
}
