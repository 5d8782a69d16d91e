package vn.tonghop.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.command.CommandLineEntry;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.OnEachDatabase.Dialect;
import vn.tonghop.fixture.TestDatabase;

/** A start or a run that cannot go on ends with one sentence that says what and what to do, and leaves nothing half done. */
@OnEachDatabase(Dialect.SAME)
class RefusalTest {

    private final TestDatabase database;

    @TempDir
    Path folder;

    private Office office;

    RefusalTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void anOfficeWithOneFile() {
        office = new Office(folder, database);
        office.drop("KT", "a.csv", "Mã chỉ tiêu,Kết quả,Kỳ báo cáo\nSO_HN,3,2026-H1\n");
    }

    @Test
    void aWrongPlanStopsTheStartAndNamesEveryFault() throws IOException {
        var plan = Files.createDirectories(folder.resolve("plan"));
        Files.writeString(plan.resolve("plan.yml"), "title: Thử\n");

        var result = office.run("2026-06-08", "nightly", "--plan", plan.toString());

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err())
                .startsWith("Kế hoạch có lỗi nên chương trình không khởi động")
                .contains("plan.yml")
                .contains("indicators.csv");
        assertThat(office.input().resolve("KT/a.csv")).exists();
    }

    @Test
    void aDatabaseThatIsDownIsNamedWithWhatToCheck() throws IOException {
        var result = office.set("spring.datasource.hikari.connection-timeout", "1000")
                .set("spring.datasource.hikari.initialization-fail-timeout", "1000")
                .runOn(
                        "jdbc:mysql://127.0.0.1:" + freePort() + "/tonghop?connectTimeout=1000",
                        "2026-06-08",
                        "nightly");

        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err())
                .contains("Không làm việc được với cơ sở dữ liệu")
                .contains("TONGHOP_DB_URL");
        assertThat(office.input().resolve("KT/a.csv")).exists();
    }

    @Test
    void anArchiveThatCannotBeWrittenLeavesTheFileAndSaysWhatToDo() throws IOException {
        Files.createDirectories(office.output());
        Files.writeString(office.output().resolve("luu-tru"), "a file where the archive should be");

        var result = office.run("2026-06-08", "nightly");

        assertThat(result.exitCode()).isOne();
        assertThat(result.out()).contains("tệp \"KT/a.csv\" không lưu trữ được", "luu-tru", "đề nghị dọn chỗ");
        assertThat(office.input().resolve("KT/a.csv")).exists();

        Files.delete(office.output().resolve("luu-tru"));
        assertThat(office.run("2026-06-08", "nightly").out()).contains("Tệp đã nhận: 1");
    }

    @Test
    void aRunWhileAnotherIsActiveDoesNothingAndSaysWhoHoldsTheLock() {
        database.jdbc()
                .sql("update run_lock set holder = '4711@may-chu', since = :now, heartbeat = :now")
                .param("now", java.time.LocalDateTime.now(java.time.Clock.systemUTC()))
                .update();

        var result = office.run("2026-06-08", "nightly");

        assertThat(result.exitCode()).isEqualTo(4);
        assertThat(result.err()).contains("Đang có lượt chạy khác (4711@may-chu, từ ");
        assertThat(office.input().resolve("KT/a.csv")).exists();
    }

    @Test
    void aLockWhoseHolderIsDeadIsTakenOver() {
        database.jdbc()
                .sql("update run_lock set holder = '4711@may-chu', since = :then, heartbeat = :then")
                .param("then", java.time.LocalDateTime.of(2020, 1, 1, 0, 0))
                .update();

        assertThat(office.run("2026-06-08", "nightly").out()).contains("Tệp đã nhận: 1");
    }

    @Test
    void wrongUsageIsAnsweredInVietnameseWithoutStarting() {
        assertThat(office.run("hôm qua", "nightly").exitCode()).isEqualTo(2);
        assertThat(office.run("hôm qua", "nightly").err()).contains("\"hôm qua\" của --today không phải là ngày");
        assertThat(office.run("2026-06-08", "consolidate", "2031").err()).contains("Không có kỳ báo cáo \"2031\"");
        assertThat(bare("khong-co-lenh-nay")).isEqualTo(2);
        assertThat(bare("--help")).isZero();
        assertThat(bare()).isEqualTo(2);
    }

    @Test
    void checkPrintsTheReceiptAndStoresNothing() throws IOException {
        var file = Files.writeString(
                Files.createDirectories(folder.resolve("KT")).resolve("thu.csv"),
                "Mã chỉ tiêu,Kết quả,Kỳ báo cáo\nSO_HN,ba,2026-H1\n");

        var result = office.run("2026-06-08", "check", file.toString());

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out()).contains("\"ba\" không phải là số");
        assertThat(file).exists();
        assertThat(database.jdbc()
                        .sql("select count(*) from submission")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(office.files("")).isEmpty();
    }

    private static int bare(String... arguments) {
        var nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return CommandLineEntry.run(List.of(arguments).toArray(String[]::new), nowhere, nowhere);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
