package vn.tonghop.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.DatabaseKind;
import vn.tonghop.fixture.Office;

/** What a run says last. */
class ClosingSummaryTest {

    private static final String NOTE = "điểm cần lưu ý; xem trang tổng hợp hoặc lệnh \"status\"";

    @TempDir
    Path folder;

    @Test
    void whatIsOnlyWorthKnowingIsCountedAndReadInFullByStatus() {
        try (var database = DatabaseKind.H2.open()) {
            var office = new Office(folder, database);
            office.dropSample();
            office.run("2026-06-08", "nightly");

            var again = office.run("2026-06-09", "dispatch").out().lines().toList();
            var status = office.run("2026-06-09", "status").out().lines().toList();

            assertThat(again).filteredOn(line -> line.contains(NOTE)).hasSize(1);
            var told = again.stream().filter(line -> line.startsWith("- Từ ")).toList();
            assertThat(told).hasSizeLessThanOrEqualTo(10);
            assertThat(status).filteredOn(line -> line.startsWith("- Từ ")).hasSize(told.size() + counted(again));
        }
    }

    private static int counted(Iterable<String> lines) {
        var count = 0;
        for (var line : lines) {
            if (line.contains("xem trang tổng hợp")) {
                count += Integer.parseInt(line.replaceAll("\\D+", ""));
            }
        }
        return count;
    }
}
