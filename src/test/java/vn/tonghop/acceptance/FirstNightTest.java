package vn.tonghop.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.OnEachDatabase.Dialect;
import vn.tonghop.fixture.TestDatabase;

/** The first night of a new office. */
@OnEachDatabase(Dialect.SAME)
class FirstNightTest {

    private static final String NOT_OUT = "chưa gửi được";

    private final TestDatabase database;

    @TempDir
    Path folder;

    FirstNightTest(TestDatabase database) {
        this.database = database;
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-06-16", "2026-06-20", "2026-11-30"})
    @DisplayName("a new office is not blamed for reports whose deadline was over before its first night")
    void reportsOfBygonePeriods(String first) {
        var office = new Office(folder, database);

        var night = office.run(first, "nightly");

        assertThat(night.out()).doesNotContain("kỳ 6 tháng đầu năm 2026 đã đến thời điểm gửi");
        assertThat(night.exitCode()).isNotEqualTo(3);
        assertThat(office.files("thu"))
                .noneMatch(mail -> mail.getFileName().toString().contains("canh-bao"));
        assertThat(office.run(first, "nightly").out()).doesNotContain(NOT_OUT);
    }

    @Test
    @DisplayName("an office that asked its units before the deadline is told each night that the report is not out")
    void theReportOfAPeriodThatItHasWorkedOn() {
        var office = new Office(folder, database);
        office.run("2026-06-11", "nightly");

        var night = office.run("2026-06-16", "nightly");

        assertThat(night.out()).contains(NOT_OUT);
        assertThat(night.exitCode()).isEqualTo(3);
    }
}
