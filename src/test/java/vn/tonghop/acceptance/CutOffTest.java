package vn.tonghop.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.TimeZone;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.TestDatabase;

/** The days of a period end at midnight in Vietnam, wherever machine and database stand. */
@OnEachDatabase
class CutOffTest {

    private static final String ROWS = "Mã chỉ tiêu,Kết quả,Kỳ báo cáo\nSO_HN,3,2026-H1\nVB_PB,3,2026-H1\n";

    private final TestDatabase database;

    @TempDir
    Path folder;

    CutOffTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    @DisplayName(
            "DL-02 on a machine and a database in UTC the last second of a day in Vietnam is in time, the next is late")
    void midnightInVietnam() throws IOException {
        var office = new Office(folder, database);
        assertThat(TimeZone.getDefault().toZoneId().getRules().getOffset(Instant.EPOCH))
                .isEqualTo(ZoneOffset.UTC);
        dropAt(office, "KT", "2026-06-09T16:59:59Z");
        dropAt(office, "NC", "2026-06-09T17:00:00Z");
        dropAt(office, "TH", "2026-06-11T16:59:59Z");
        dropAt(office, "NK", "2026-06-11T17:00:00Z");

        office.run("2026-06-12", "intake");

        assertThat(office.run("2026-06-12", "status", "2026-H1").out())
                .contains("Phòng Kinh tế: đã nộp đúng hạn")
                .contains("Phòng Nội chính: nộp muộn")
                .contains("Phòng Tổng hợp: nộp muộn");
        assertThat(office.receipt("NK", "cuoi.csv")).contains("đến sau thời điểm chốt số liệu");
        assertThat(office.receipt("KT", "cuoi.csv")).contains("23 giờ 59, ngày 09/6/2026");
    }

    private static void dropAt(Office office, String unit, String instant) throws IOException {
        var file = office.drop(unit, "cuoi.csv", ROWS);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse(instant)));
    }
}
