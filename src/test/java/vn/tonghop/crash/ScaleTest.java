package vn.tonghop.crash;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.DatabaseKind;

/** Sizes that only a process with little memory of its own can prove. */
@Tag("long")
class ScaleTest {

    private static final String TODAY = "2026-06-09";
    private static final String HEADER = "Kỳ báo cáo;Ngày;Loại;Nội dung;Số người tham dự\n";
    private static final int ROWS_OF_A_FILE = 200;

    @TempDir
    Path folder;

    private Place place;

    @BeforeEach
    void open() {
        place = new Place(DatabaseKind.MYSQL, folder, Program.built());
        place.empty();
    }

    @AfterEach
    void close() {
        place.close();
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    @DisplayName("IN-21 300 MB above the limit and a line of 50 MB are refused with a heap of 96 MB")
    void tooLarge() throws IOException, SQLException {
        place.set("tonghop.intake.largest-file", "60MB");
        place.drop("KT", "mot-dong.csv", longLine());
        place.drop("NC", "qua-lon.csv", HEADER.getBytes(UTF_8));
        try (var sparse =
                new RandomAccessFile(place.input().resolve("NC/qua-lon.csv").toFile(), "rw")) {
            sparse.setLength(300L << 20);
        }

        var run = place.startWithHeap(96, "intake", "--today", TODAY).await();

        assertThat(run.exitCode()).as(run.out()).isEqualTo(1);
        assertThat(receipt("NC")).contains("300 MB, vượt mức cho phép là 60 MB");
        assertThat(receipt("KT")).contains("Dòng 2 dài quá");
        assertThat(count("select count(*) from submission_in_force")).isZero();
    }

    @Test
    @DisplayName("In small: 20,000 rows are taken in with a heap of 96 MB (SC-01 is a million with 512 MB)")
    void manyRows() throws IOException, SQLException {
        assertTakesIn(20_000, 96);
    }

    @Test
    @Tag("soak")
    @DisplayName("SC-01 1,000,000 rows are taken in with a heap of 512 MB")
    void aMillionRows() throws IOException, SQLException {
        assertTakesIn(1_000_000, 512);
    }

    @Test
    @DisplayName("In small: 10 files of 200 rows in one run get 10 receipts (SC-02 are 500 files)")
    void manyFiles() throws SQLException {
        assertTakesInFiles(10);
    }

    @Test
    @Tag("soak")
    @DisplayName("SC-02 500 files of 200 rows are taken in by one run with 500 receipts")
    void fiveHundredFiles() throws SQLException {
        assertTakesInFiles(500);
    }

    private void assertTakesIn(int rows, int megabytes) throws IOException, SQLException {
        var file = Files.createDirectories(place.input().resolve("KT")).resolve("dai.csv");
        try (var out = Files.newBufferedWriter(file)) {
            out.write(HEADER);
            for (var row = 0; row < rows; row++) {
                out.write(row(row));
            }
        }
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-06-08T08:30:00Z")));

        var run = place.startWithHeap(megabytes, "intake", "--today", TODAY).await();

        assertThat(run.exitCode()).as(run.out()).isZero();
        assertThat(count("select count(*) from activity_row")).isEqualTo(rows);
        assertThat(count("select count(distinct line_no) from activity_row")).isEqualTo(rows);
        assertThat(count("select rows_accepted from submission where verdict = 'ACCEPTED'"))
                .isEqualTo(rows);
        assertThat(file).doesNotExist();
    }

    private void assertTakesInFiles(int files) throws SQLException {
        for (var file = 0; file < files; file++) {
            var rows = new StringBuilder(HEADER);
            for (var row = 0; row < ROWS_OF_A_FILE; row++) {
                rows.append(row(file * ROWS_OF_A_FILE + row));
            }
            place.dropAt(
                    file, "KT", "tep-%03d.csv".formatted(file), rows.toString().getBytes(UTF_8));
        }

        var run = place.startWithHeap(512, "intake", "--today", TODAY).await();

        assertThat(run.exitCode()).as(run.out()).isZero();
        assertThat(run.out()).contains("Tệp đã nhận: " + files);
        assertThat(receipts("KT")).hasSize(files);
        assertThat(count("select count(*) from activity_row")).isEqualTo((long) files * ROWS_OF_A_FILE);
        assertThat(count("select count(*) from submission where verdict = 'ACCEPTED' and state = 'ANSWERED'"))
                .isEqualTo(files);
    }

    private static String row(int number) {
        return "2026-H1;%02d/03/2026;Hội nghị;Hội nghị số %d;%d\n".formatted(1 + number % 28, number, number % 97);
    }

    private static byte[] longLine() {
        var header = HEADER.getBytes(UTF_8);
        var content = Arrays.copyOf(header, header.length + (50 << 20));
        Arrays.fill(content, header.length, content.length, (byte) 'x');
        return content;
    }

    private String receipt(String unit) {
        return receipts(unit).get(0);
    }

    private List<String> receipts(String unit) {
        try (var files = Files.list(place.output().resolve("bien-nhan").resolve(unit))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .map(ScaleTest::text)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private long count(String query) throws SQLException {
        try (var connection = place.connect();
                var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }
}
