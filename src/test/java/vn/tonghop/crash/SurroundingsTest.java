package vn.tonghop.crash;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.DatabaseKind;

/** What surrounds the program on somebody's machine and must neither stop nor fool it. */
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
}
