package vn.tonghop.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.OnEachDatabase.Dialect;
import vn.tonghop.fixture.PlanWithUnits;
import vn.tonghop.fixture.TestDatabase;

/** An office that has begun the next year by docs/new-year.md: the calendar knows nothing of the year before any more. */
@OnEachDatabase(Dialect.SAME)
class NextYearOfficeTest {

    private static final String NEXT_YEAR = "2027-05-17";

    private final TestDatabase database;

    @TempDir
    Path folder;

    private Office office;

    NextYearOfficeTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void beginTheNextYear() throws IOException {
        office = new Office(folder, database);
        office.drop("KT", "kq.csv", "Mã chỉ tiêu,Kết quả,Kỳ báo cáo\nSO_HN,3,2026-H1\n");
        office.run("2026-06-11", "nightly");
        var plan = PlanWithUnits.in(folder.resolve("plan"), List.of());
        var yml = plan.resolve("plan.yml");
        Files.writeString(
                yml,
                Files.readString(yml)
                        .replace("years: [2026, 2027]", "years: [2027]")
                        .replace("2026", "2027")
                        .replace("2025-12-15", "2026-12-15"));
        var calendar = plan.resolve("calendar.csv");
        Files.writeString(
                calendar,
                Files.readAllLines(calendar).stream()
                        .filter(line -> !line.startsWith("2026"))
                        .collect(Collectors.joining("\n")));
        office.set("tonghop.plan-folder", plan.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    status 2026-H1       | thuộc kế hoạch trước
                    status 2026-H1       | Phòng Kinh tế: đã nộp
                    status               | KỲ 6 tháng đầu năm 2027 - hạn nộp
                    trace 2026-H1 SO_HN  | kq.csv
                    history KT 2026-H1   | kq.csv
                    doctor               | tính lại
                    nightly              | Kỳ 6 tháng đầu năm 2027
                    runs                 | nightly
                    """)
    @DisplayName("the year before is still looked up, and the new one is worked on")
    void everyCommand(String command, String told) {
        var answer = office.run(NEXT_YEAR, command.split(" ", -1));

        assertThat(answer.err()).doesNotContain("Lịch làm việc chưa có năm");
        assertThat(answer.exitCode()).as(answer.err()).isLessThan(2);
        assertThat(answer.out()).contains(told);
    }
}
