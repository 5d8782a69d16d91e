package vn.tonghop.crash;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.fixture.DatabaseKind;

/** Faults that only a process of its own can show: two at once, a stop by the system, a full disk, a long file cut short. */
class ProcessTest {

    private static final String EVE = "2026-06-11";
    private static final int ROWS = 100_000;
    private static final int ROWS_OF_A_MEGABYTE = 20_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    @DisplayName("OP-04 of two instances at once one works and the other tells who does, since when")
    void op04OneOfTwoWorks(DatabaseKind kind) throws Exception {
        try (var place = place(kind)) {
            CrashFiles.drop(place);
            var first = place.start(Map.of(), "intake", "--today", EVE);
            await(first, "step take-files");
            signal(first, "STOP");
            var second = place.run("nightly", "--today", EVE);
            signal(first, "CONT");
            var worked = first.await();

            assertThat(second.exitCode()).as(second.out()).isEqualTo(4);
            assertThat(second.out())
                    .contains("Đang có lượt chạy khác (" + first.process().pid() + "@", " giờ ")
                    .hasLineCount(1);
            assertThat(worked.exitCode()).as(worked.out()).isEqualTo(1);
            assertThat(count(place, "select count(*) from submission")).isEqualTo(7);
        }
    }

    @ParameterizedTest
    @MethodSource("vn.tonghop.fixture.DatabaseKind#tried")
    @DisplayName("SIGTERM stops a run at the next file, leaves nothing open, and the next run goes on")
    void sigtermStopsAtTheNextFile(DatabaseKind kind) throws SQLException {
        try (var place = place(kind)) {
            CrashFiles.drop(place);
            var started = place.start(Map.of(), "intake", "--today", EVE);
            await(started, "step take-files");
            started.process().destroy();
            var stopped = started.await();

            assertThat(stopped.exitCode()).as(stopped.out()).isEqualTo(143);
            assertThat(stopped.out()).contains("Lượt chạy đã dừng theo yêu cầu");
            assertThat(open(place)).isZero();
            assertThat(count(place, "select count(holder) from run_lock")).isZero();
            assertThat(count(place, "select count(*) from submission where state = 'ANSWERED'"))
                    .isLessThan(7);

            var next = place.run("intake", "--today", EVE);
            assertThat(next.exitCode()).as(next.out()).isEqualTo(1);
            assertThat(next.out()).contains("Tệp đã nhận: 7");
            assertThat(count(place, "select count(*) from submission where state = 'ANSWERED'"))
                    .isEqualTo(7);
        }
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("vn.tonghop.fixture.DatabaseKind#tried")
    @DisplayName("OP-01 killed in the middle of a file of 100,000 rows, a plain start completes it with every row once")
    void op01KilledInTheMiddleOfALongFile(DatabaseKind kind) throws SQLException {
        try (var place = place(kind)) {
            place.drop("KT", "dai.csv", longFile(ROWS));
            var killed = place.start(
                    Map.of("point", "store-group before commit", "occurrence", "12"), "intake", "--today", EVE);
            assertThat(killed.await().isKilled()).isTrue();
            assertThat(count(place, "select count(*) from activity_row")).isBetween(1L, ROWS - 1L);

            var next = place.run("intake", "--today", EVE);

            assertThat(next.exitCode()).as("units are missing: " + next.out()).isOne();
            assertThat(count(place, "select count(*) from activity_row")).isEqualTo(ROWS);
            assertThat(count(place, "select sum(attendance) from activity_row")).isEqualTo(attendance());
            assertThat(count(place, "select count(distinct line_no) from activity_row"))
                    .isEqualTo(ROWS);
            assertThat(count(
                            place,
                            "select count(*) from submission where verdict = 'ACCEPTED' and state = 'ANSWERED'"
                                    + " and rows_accepted = " + ROWS))
                    .isOne();
            assertThat(open(place)).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(names = "MYSQL")
    @DisplayName(
            "RS-04 an older file whose run was killed is settled after a newer one came; the newer one stays in force")
    void rs04AnOlderFileIsRestarted(DatabaseKind kind) throws SQLException {
        try (var place = place(kind)) {
            place.dropAt(0, "KT", "cu.csv", "Mã chỉ tiêu;Kết quả;Kỳ báo cáo\nSO_HN;3;2026-H1\n".getBytes(UTF_8));
            var killed = place.start(Map.of("point", "settle-files before commit"), "intake", "--today", EVE);
            assertThat(killed.await().isKilled()).isTrue();
            place.dropAt(1, "KT", "moi.csv", "Mã chỉ tiêu;Kết quả;Kỳ báo cáo\nSO_HN;5;2026-H1\n".getBytes(UTF_8));

            var next = place.run("intake", "--today", EVE);

            assertThat(next.exitCode()).as("units are missing: " + next.out()).isOne();
            assertThat(count(place, "select count(*) from submission where state = 'ANSWERED'"))
                    .isEqualTo(2);
            assertThat(count(
                            place,
                            "select r.amount from result_row r"
                                    + " join submission_in_force f on f.submission_id = r.submission_id"))
                    .isEqualTo(5);
        }
    }

    @Tag("long")
    @ParameterizedTest
    @EnumSource(names = "MYSQL")
    @DisplayName(
            "OP-12 a disk that is full for the archive leaves the file in the drop folder, whole, and nothing half done")
    void op12AFullDiskLeavesTheFileInTheDropFolder(DatabaseKind kind) throws Exception {
        try (var place = place(kind)) {
            place.drop("KT", "dai.csv", longFile(ROWS_OF_A_MEGABYTE));
            var dropped = place.input().resolve("KT/dai.csv");
            var before = Files.size(dropped);
            var failed = place.startWithin(512, "intake", "--today", EVE).await();

            assertThat(failed.exitCode()).as(failed.out()).isEqualTo(1);
            assertThat(failed.out()).contains("không lưu trữ được", "luu-tru");
            assertThat(dropped).exists().hasSize(before);
            assertThat(count(place, "select count(*) from submission")).isZero();
            assertThat(files(place.output().resolve("luu-tru"))).isEmpty();

            var next = place.run("intake", "--today", EVE);
            assertThat(next.exitCode()).as("units are missing: " + next.out()).isEqualTo(1);
            assertThat(next.out()).doesNotContain("LƯU TRỮ ĐƯỢC");
            assertThat(dropped).doesNotExist();
            assertThat(count(place, "select count(*) from activity_row")).isEqualTo(ROWS_OF_A_MEGABYTE);
        }
    }

    private Place place(DatabaseKind kind) {
        var place = new Place(kind, folder.resolve(kind.name()), Program.built());
        place.empty();
        return place;
    }

    /** Lets a process stand still, so that it works as long as a test needs it to, or go on. */
    private static void signal(Place.Started started, String name) throws Exception {
        var pid = Long.toString(started.process().pid());
        assertThat(new ProcessBuilder("kill", "-" + name, pid).start().waitFor())
                .isZero();
    }

    private static void await(Place.Started started, String line) {
        while (started.process().isAlive() && !started.passed().contains(line)) {
            LockSupport.parkNanos(5_000_000);
        }
    }

    private static long open(Place place) throws SQLException {
        return count(
                place, "select count(*) from BATCH_JOB_EXECUTION where status in ('STARTED', 'STARTING', 'STOPPING')");
    }

    private static long count(Place place, String query) throws SQLException {
        try (var connection = place.connect();
                var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }

    private static List<Path> files(Path folder) throws java.io.IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).toList();
        }
    }

    private static byte[] longFile(int rows) {
        var text = new StringBuilder("Mã đơn vị;Kỳ báo cáo;Ngày;Loại;Nội dung;Số người tham dự\n");
        for (var row = 0; row < rows; row++) {
            text.append("KT;2026-H1;%02d/03/2026;Hội nghị;Hội nghị số %d;%d\n".formatted(1 + row % 28, row, row % 97));
        }
        return text.toString().getBytes(UTF_8);
    }

    private static long attendance() {
        var sum = 0L;
        for (var row = 0; row < ROWS; row++) {
            sum += row % 97;
        }
        return sum;
    }
}
