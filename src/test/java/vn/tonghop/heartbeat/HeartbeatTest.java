package vn.tonghop.heartbeat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.OnEachDatabase.Dialect;
import vn.tonghop.fixture.TestDatabase;

@OnEachDatabase(Dialect.SAME)
class HeartbeatTest {

    private final TestDatabase database;

    @TempDir
    Path folder;

    HeartbeatTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    @DisplayName(
            "after each run the file tells the last complete night, the next one and what is due next or overdue, in Vietnamese time")
    void lastAndNext() throws IOException {
        var office = new Office(folder, database);
        var file = office.output().resolve(Heartbeat.FILE);

        office.run("2026-06-10T21:00", "dispatch");
        assertThat(file)
                .content()
                .startsWith("written=2026-06-10T21:0")
                .contains("last-night=-\n", "next-night=2026-06-10T22:00:00+07:00\n")
                .containsPattern("next-due=2026-06-1\\dT\\d\\d:\\d\\d:00\\+07:00 [A-Z_]+ 2026-H1\n");
        office.run("2026-06-11", "nightly");
        assertThat(file)
                .content()
                .contains("last-night=2026-06-11T22:0", "next-night=2026-06-12T22:00:00+07:00\n")
                .contains("next-due=2026-06-10T08:00:00+07:00 DRAFT 2026-H1\n");
    }

    @Test
    @DisplayName("a heartbeat that cannot be written does not keep a run from its end, and the lock is free again")
    void itCannotBeWritten() throws IOException {
        var office = new Office(folder, database);
        Files.createDirectories(office.output().resolve(Heartbeat.FILE).resolve("in the way"));

        assertThat(office.run("2026-06-10T21:00", "dispatch").exitCode()).isIn(0, 1);
        assertThat(database.jdbc()
                        .sql("select count(holder) from run_lock")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
