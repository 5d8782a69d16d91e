package vn.tonghop.crash;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.fixture.DatabaseKind;

/** What surrounds the program on somebody's machine and must neither stop nor fool it. */
@Tag("long")
class SurroundingsTest {

    private static final String EVE = "2026-06-11";
    private static final String RESULT = "Mã chỉ tiêu;Kết quả;Kỳ báo cáo\nSO_HN;3;2026-H1\n";

    @TempDir
    Path folder;

    private Place place;

    @BeforeEach
    void anOfficeInAFolderWithVietnameseLetters() {
        place = new Place(DatabaseKind.H2, folder.resolve("Phòng Tổng hợp"), Program.built());
        place.empty();
    }

    @AfterEach
    void close() {
        place.close();
    }

    @Test
    @DisplayName("a start without a UTF-8 locale does nothing and says what to set")
    void aLocaleWithoutVietnameseLetters() {
        place.drop("KT", "Kết quả 6 tháng.csv", RESULT.getBytes(UTF_8));
        var refused = place.startBehind(List.of("env", "-i", "LC_ALL=C"), "nightly", "--today", EVE)
                .await();

        assertThat(refused.exitCode()).as(refused.out()).isEqualTo(2);
        assertThat(refused.out()).contains("UTF-8", "LC_ALL=C.UTF-8").hasLineCount(1);
        assertThat(place.input().resolve("KT/Kết quả 6 tháng.csv")).exists();
        assertThat(place.output().resolve(".tonghop/tonghop.log")).doesNotExist();
    }

    @Test
    @DisplayName(
            "beside serve on the embedded database a command is refused with who serves, since when and what to do")
    void besideServe() {
        var serving = place.start(Map.of(), "serve");
        var note = place.output().resolve(".tonghop/dang-chay-serve.txt");
        while (serving.process().isAlive() && !Files.exists(note)) {
            LockSupport.parkNanos(5_000_000);
        }
        var refused = place.run("status");
        serving.process().destroy();

        assertThat(refused.exitCode()).isEqualTo(4);
        assertThat(refused.out())
                .contains("thường trực (" + serving.process().pid() + "@", " giờ ", "Dừng \"serve\"", "MySQL")
                .hasLineCount(1);
        assertThat(serving.await().exitCode()).isEqualTo(143);
        assertThat(place.run("status").exitCode()).isZero();
    }

    @Test
    @DisplayName("a disk that is full for the log puts no stack trace on the screen, and the night is done")
    void aLogThatCannotBeWritten() {
        place.drop("KT", "Kết quả.csv", RESULT.getBytes(UTF_8));
        place.set("logging.file.name", "/dev/full");

        var night = place.run("nightly", "--today", EVE);

        assertThat(night.out()).contains("Tệp đã nhận: 1").doesNotContain("No space left", "\tat ");
        assertThat(night.exitCode()).isOne();
    }

    @Test
    @DisplayName("a night needs nothing of the machine's temporary folder, which belongs to whoever came first")
    void aTemporaryFolderOfSomebodyElse() throws IOException {
        CrashFiles.drop(place);
        place.drop("kiem-tra/KT", "Thử.csv", RESULT.getBytes(UTF_8));
        var nobodys = Files.writeString(folder.resolve("nobodys"), "a file where the folder should be");
        var night = place.startWithJava(List.of("-Djava.io.tmpdir=" + nobodys), "nightly", "--today", EVE)
                .await();

        assertThat(night.exitCode()).as(night.out()).isEqualTo(1);
        assertThat(night.out()).doesNotContain("không hoàn thành", "chưa soạn được");
        assertThat(place.output().resolve("bao-cao/2026-H1/1")).isDirectoryContaining("glob:**.xlsx");
        assertThat(place.output().resolve("bien-nhan/KT/kiem-tra")).isDirectoryContaining("glob:**.txt");
        assertThat(place.output().resolve(".tonghop")).isDirectoryNotContaining("glob:**/tonghop-check-*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"022", "027", "077"})
    @DisplayName(
            "whatever the mask, the group of the share reads what is for it, and nobody reads database, mails and originals")
    void theMaskOfTheAccount(String mask) throws IOException {
        place.clear();
        place.set("spring.mail.host", "");
        place.set("spring.mail.port", "");
        Files.setAttribute(Files.createDirectories(place.output()), "unix:mode", 02750);
        CrashFiles.drop(place);
        place.drop("KT", "Sai.csv", (RESULT + "KHONG_CO;1;2026-H1\n").getBytes(UTF_8));
        place.drop("kiem-tra/KT", "Thử.csv", RESULT.getBytes(UTF_8));
        var night = place.startBehind(
                        List.of("bash", "-c", "umask " + mask + " && exec \"$@\"", "bash"), "nightly", "--today", EVE)
                .await();

        assertThat(night.exitCode()).as(night.out()).isEqualTo(1);
        assertThat(modes("bien-nhan")).containsExactlyInAnyOrder("2750", "640");
        assertThat(modes("bao-cao")).containsExactlyInAnyOrder("2750", "640");
        assertThat(place.output().resolve("bien-nhan/KT/kiem-tra")).isDirectoryContaining("glob:**.txt");
        assertThat(place.output().resolve("bien-nhan/KT")).isDirectoryContaining("glob:**-dong-can-sua.csv");
        assertThat(mode(place.output().resolve("index.html"))).isEqualTo("640");
        assertThat(modes("thu")).containsExactlyInAnyOrder("700", "600");
        assertThat(modes("luu-tru")).containsExactlyInAnyOrder("700", "600");
        assertThat(mode(place.output().resolve(".tonghop"))).isEqualTo("700");
    }

    /** Each mode that occurs there, the group's handing down left out where a folder is private. */
    private Set<String> modes(String below) throws IOException {
        try (var found = Files.walk(place.output().resolve(below))) {
            return found.map(SurroundingsTest::mode).collect(Collectors.toSet());
        }
    }

    private static String mode(Path path) {
        try {
            var mode = (Integer) Files.getAttribute(path, "unix:mode") & 07777;
            return Integer.toOctalString((mode & 077) == 0 ? mode & 0777 : mode);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
