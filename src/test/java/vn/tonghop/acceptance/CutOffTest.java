package vn.tonghop.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.OnEachDatabase.Dialect;
import vn.tonghop.fixture.PlanWithUnits;
import vn.tonghop.fixture.TestDatabase;

/** The days of a period end at midnight in Vietnam, wherever machine and database stand. */
@OnEachDatabase(Dialect.SAME)
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

    @Test
    @DisplayName("DL-01 with \"before 15/6/2026\", 14/6 23:59:59 in Vietnam is on time and 15/6 00:00:00 is late")
    void theSecondBeforeTheDay() throws IOException {
        var plan = planWith(
                "cut-off: 2026-06-09\n    closing: 2026-06-11\n    deadline: 2026-06-15",
                "cut-off: 2026-06-14\n    closing: 2026-06-17\n    deadline: 2026-06-22");
        var office = new Office(folder, database).set("tonghop.plan-folder", plan.toString());
        dropAt(office, "KT", "2026-06-14T16:59:59Z");
        dropAt(office, "NC", "2026-06-14T17:00:00Z");

        assertThat(office.run("2026-06-15", "intake").err()).isEmpty();

        assertThat(office.run("2026-06-15", "status", "2026-H1").out())
                .contains("hạn nộp của đơn vị: hết ngày 14/6/2026")
                .contains("Phòng Kinh tế: đã nộp đúng hạn")
                .contains("Phòng Nội chính: nộp muộn");
    }

    @Test
    @DisplayName("DL-03 14/6/2026 is a Sunday: the planned sending that everybody sees is Friday 12/6")
    void theDayOfSending() {
        var office = new Office(folder, database);

        assertThat(office.run("2026-06-05", "status", "2026-H1").out())
                .contains("gửi báo cáo: 09 giờ 00, ngày 12/6/2026 (trước ngày 15/6/2026)");
    }

    @Test
    @DisplayName("DL-04 reminders lie -10, -5, -1 and +1 working days from the cut-off")
    void daysOfReminders() throws IOException {
        var office = new Office(folder.resolve("office"), database)
                .set(
                        "tonghop.plan-folder",
                        planWith("[10, 5, 3, 1]", "[10, 5, 1]").toString());
        office.run("2026-06-08T08:00", "dispatch");

        assertThat(database.jdbc()
                        .sql(
                                "select due_at from obligation where obligation_key like 'REMINDER/2026-H1/NC/%' order by due_at")
                        .query(LocalDateTime.class)
                        .list())
                .extracting(LocalDateTime::toLocalDate)
                .extracting(LocalDate::toString)
                .containsExactly("2026-05-26", "2026-06-02", "2026-06-08");

        var after = new Office(folder.resolve("office"), database)
                .set(
                        "tonghop.plan-folder",
                        planWith("[10, 5, 3, 1]", "[10, 5, 1, -1]").toString());
        after.run("2026-06-10T08:00", "dispatch");
        assertThat(database.jdbc()
                        .sql("select subject from outbox where kind = 'REMINDER' and addressee like 'nc@%' order by id")
                        .query(String.class)
                        .list())
                .last()
                .asString()
                .isEqualTo(
                        "Quá hạn nộp báo cáo Phong trào kỳ 6 tháng đầu năm 2026, còn được tính đến hết ngày 11/6/2026");
    }

    @Test
    @DisplayName("DL-08 expected = on time + late + refused + nil + missing, on the screen and in the report")
    void whatIsExpectedAddsUp() throws IOException {
        var office = new Office(folder, database);
        dropAt(office, "KT", "2026-06-09T16:59:59Z");
        dropAt(office, "NC", "2026-06-09T17:00:00Z");
        office.drop("TH", "hong.csv", ROWS.replace(",3,", ",x,"));
        office.drop("NK", "khong.csv", "Mã chỉ tiêu,Kết quả,Kỳ báo cáo\nKhông phát sinh,,2026-H1\n");
        office.run("2026-06-10", "nightly");

        assertThat(office.run("2026-06-10", "status", "2026-H1").out())
                .contains("Dự kiến 8: đúng hạn 1, muộn 1, không phát sinh 1, phải nộp lại 1, chưa nộp 4");
        assertThat(standings(office))
                .isEqualTo(Map.of(
                        "Đúng thời hạn; số liệu chưa đủ", 1L,
                        "Sau thời hạn, đã tổng hợp; số liệu chưa đủ", 1L,
                        "Không phát sinh; số liệu chưa đủ", 1L,
                        "Chưa hợp lệ, đề nghị gửi lại", 1L,
                        "Chưa gửi", 4L));
    }

    /** How many units the workbook of the office lists with each standing. */
    private static Map<String, Long> standings(Office office) throws IOException {
        var workbook = office.files("bao-cao").stream()
                .filter(file -> String.valueOf(file.getFileName()).matches("noi-bo-.*\\.xlsx"))
                .findFirst()
                .orElseThrow();
        try (var read = new ReadableWorkbook(Files.newInputStream(workbook));
                var rows = read.findSheet("Tình hình nộp").orElseThrow().openStream()) {
            return rows.filter(row -> row.getCellText(0).matches("\\d+(\\.0)?"))
                    .map(row -> row.getCellText(2))
                    .collect(Collectors.groupingBy(standing -> standing, Collectors.counting()));
        }
    }

    private Path planWith(String shipped, String own) throws IOException {
        var plan = PlanWithUnits.in(folder.resolve("plan"), List.of());
        var yml = plan.resolve("plan.yml");
        assertThat(Files.readString(yml)).contains(shipped);
        Files.writeString(yml, Files.readString(yml).replace(shipped, own));
        return plan;
    }

    private static void dropAt(Office office, String unit, String instant) throws IOException {
        var file = office.drop(unit, "cuoi.csv", ROWS);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse(instant)));
    }
}
