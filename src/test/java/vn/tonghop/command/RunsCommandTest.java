package vn.tonghop.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.OnEachDatabase.Dialect;
import vn.tonghop.fixture.TestDatabase;

@OnEachDatabase(Dialect.SAME)
class RunsCommandTest {

    private static final String DAY = "2026-06-05";

    private final TestDatabase database;

    @TempDir
    Path folder;

    RunsCommandTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    @DisplayName("each run is one line, the latest first, with its files, its duration and how it ended")
    void theLatestFirst() {
        var office = new Office(folder, database);
        office.drop("KT", "a.csv", "Mã chỉ tiêu,Kết quả,Kỳ báo cáo\nSO_HN,3,2026-H1\n");
        office.drop("NC", "b.csv", "Mã chỉ tiêu,Kết quả,Kỳ báo cáo\nSO_HN,4,2026-H1\n");
        office.run(DAY, "nightly");
        office.run("2026-06-06", "dispatch");
        database.jdbc()
                .sql("update BATCH_JOB_EXECUTION set status = 'STARTED', end_time = null where job_execution_id ="
                        + " (select m from (select max(job_execution_id) as m from BATCH_JOB_EXECUTION) as latest)")
                .update();

        var runs = office.run(DAY, "runs", "--most", "2");

        assertThat(runs.exitCode()).as(runs.err()).isZero();
        assertThat(runs.out().lines()).hasSize(2);
        assertThat(runs.out().lines().toList().get(0))
                .contains("dispatch, -, 0 tệp, đang chạy hoặc bị ngắt giữa chừng (");
        assertThat(runs.out().lines().toList().get(1)).containsPattern("nightly, \\d+ phút \\d\\d giây, 2 tệp, xong");
        assertThat(office.run(DAY, "runs", "--most", "1").out())
                .startsWith(runs.out().lines().toList().get(0));
    }

    @Test
    @DisplayName("a number of runs that cannot be meant is refused")
    void wrongNumber() {
        var office = new Office(folder, database);

        assertThat(office.run(DAY, "runs", "--most", "0").exitCode()).isEqualTo(2);
        assertThat(office.run(DAY, "runs", "--most", "viele").exitCode()).isEqualTo(2);
    }
}
