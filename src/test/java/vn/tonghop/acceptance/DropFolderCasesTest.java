package vn.tonghop.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.OnEachDatabase.Dialect;
import vn.tonghop.fixture.TestDatabase;

/** What lies in the drop folder, and what of it is taken when. */
@OnEachDatabase(Dialect.SAME)
class DropFolderCasesTest {

    private static final String TODAY = "2026-06-08";
    private static final String HEADER = "Mã đơn vị;Kỳ báo cáo;Mã chỉ tiêu;Kết quả;Ghi chú\n";

    /** Between two rows of a file that grows. */
    private static final long PAUSE = 10_000_000;

    private final TestDatabase database;

    @TempDir
    Path folder;

    private Office office;

    DropFolderCasesTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void emptyOffice() {
        office = new Office(folder, database);
    }

    @Test
    @DisplayName("IN-15 a file that is still growing is left, and taken once, complete, by a later run")
    void growing() throws Exception {
        office.set("tonghop.intake.settle-pause", "400ms");
        var file = office.drop("KT", "dang-ghi.csv", HEADER);
        var writing = new AtomicBoolean(true);
        var writer = CompletableFuture.runAsync(() -> write(file, writing));
        try {
            assertThat(office.run(TODAY, "intake").out()).contains("Không có gì mới");
        } finally {
            writing.set(false);
            writer.join();
        }
        assertThat(file).exists();
        var rows = Files.readAllLines(file).size() - 1;

        office.run(TODAY, "intake");

        assertThat(count("select count(*) from submission")).isOne();
        assertThat(count("select rows_data from submission")).isEqualTo(rows);
        assertThat(file).doesNotExist();
    }

    @Test
    @DisplayName(
            "IN-17, IN-18 the same content under another name is the same file; the same name with other content a new one")
    void sameContentAndSameName() {
        office.drop("KT", "a.csv", HEADER + "KT;2026-H1;SO_HN;3;\n");
        office.run(TODAY, "intake");
        office.drop("KT", "b.csv", HEADER + "KT;2026-H1;SO_HN;3;\n");
        office.run(TODAY, "intake");
        assertThat(office.receipt("KT", "\"b.csv\""))
                .contains("giống hệt tệp đã nhận")
                .contains("biên nhận số ");
        assertThat(count("select max(revision) from submission")).isOne();

        office.drop("KT", "a.csv", HEADER + "KT;2026-H1;SO_HN;4;\n");
        office.run(TODAY, "intake");

        assertThat(count("select max(revision) from submission")).isEqualTo(2);
        assertThat(
                        count(
                                "select r.amount from result_row r join submission_in_force f on f.submission_id = r.submission_id"))
                .isEqualTo(4);
    }

    @Test
    @DisplayName("A file above the limit and a line of 50 MB are refused, each with its reason (their memory: IN-21)")
    void tooLarge() throws IOException {
        office.set("tonghop.intake.largest-file", "60MB");
        try (var sparse =
                new RandomAccessFile(office.drop("KT", "qua-lon.csv", HEADER).toFile(), "rw")) {
            sparse.setLength(61L << 20);
        }
        office.drop("KT", "mot-dong.csv", longLine());

        var result = office.run(TODAY, "intake");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(office.receipt("KT", "qua-lon.csv")).contains("61 MB, vượt mức cho phép là 60 MB");
        assertThat(office.receipt("KT", "mot-dong.csv"))
                .contains("Dòng 2 dài quá")
                .contains("ký tự");
        assertThat(count("select count(*) from submission_in_force")).isZero();
    }

    @Test
    @DisplayName("IN-22 names with Vietnamese letters, blanks, dots and 250 characters are archived inside the archive")
    void names() {
        var names = List.of(
                "Kết quả thực hiện – kỳ 6 tháng (bản cuối).csv",
                Normalizer.normalize("Kết quả đã sửa.csv", Normalizer.Form.NFD),
                "bao..cao....csv",
                " khoảng trắng .csv",
                "a".repeat(246) + ".csv");
        for (var i = 0; i < names.size(); i++) {
            office.drop("KT", names.get(i), HEADER + "KT;2026-H1;SO_HN;" + i + ";\n");
        }

        office.run(TODAY, "intake");

        assertThat(office.files("luu-tru/KT")).hasSize(names.size());
        assertThat(office.files(""))
                .allSatisfy(file -> assertThat(file.toAbsolutePath().normalize())
                        .startsWith(office.output().toAbsolutePath()));
        assertThat(count("select count(*) from submission where verdict = 'ACCEPTED'"))
                .isEqualTo(names.size());
        assertThat(office.receipt("KT", "Tệp \"Kết quả đã sửa.csv\" của")).contains("hợp lệ");
    }

    @Test
    @DisplayName(
            "IN-23 two files of one unit are taken in the order of their arrival, each answered, the later one counts")
    void orderOfArrival() throws IOException {
        var later = office.drop("KT", "a-sau.csv", HEADER + "KT;2026-H1;SO_HN;2;\n");
        var earlier = office.drop("KT", "b-truoc.csv", HEADER + "KT;2026-H1;SO_HN;1;\n");
        Files.setLastModifiedTime(earlier, FileTime.from(Instant.parse("2026-06-08T02:00:00Z")));
        Files.setLastModifiedTime(later, FileTime.from(Instant.parse("2026-06-08T03:00:00Z")));

        office.run(TODAY, "nightly");

        assertThat(office.receipt("KT", "Tệp \"b-truoc.csv\"")).contains("lần nộp thứ 1");
        assertThat(office.receipt("KT", "Tệp \"a-sau.csv\"")).contains("lần nộp thứ 2");
        assertThat(database.jdbc()
                        .sql("select subject from outbox where kind = 'RECEIPT' and addressee = :unit order by id")
                        .param("unit", "kt@vpub.example.invalid")
                        .query(String.class)
                        .list())
                .satisfiesExactly(
                        first -> assertThat(first).contains("b-truoc.csv"),
                        second -> assertThat(second).contains("a-sau.csv"));
        assertThat(
                        count(
                                "select r.amount from result_row r join submission_in_force f on f.submission_id = r.submission_id"))
                .isEqualTo(2);
    }

    @Test
    @DisplayName("SE-04 links, folders and devices are not followed and are logged; names of programs are left")
    void noPlainFiles() throws IOException, InterruptedException {
        var secret = Files.writeString(folder.resolve("bi-mat.csv"), HEADER + "KT;2026-H1;SO_HN;9;\n");
        Files.createDirectories(office.input().resolve("KT/thu-muc.csv"));
        Files.createSymbolicLink(office.input().resolve("KT/lien-ket.csv"), secret);
        Files.createSymbolicLink(office.input().resolve("NC"), folder);
        assertThat(new ProcessBuilder(
                                "mkfifo",
                                office.input().resolve("KT/ong-dan.csv").toString())
                        .start()
                        .waitFor())
                .isZero();
        office.drop("KT", "~$bao-cao.csv", HEADER);

        assertThat(office.run(TODAY, "intake").exitCode()).isZero();

        assertThat(count("select count(*) from submission")).isZero();
        assertThat(secret).exists();
        assertThat(Office.text(office.output().resolve(".tonghop/tonghop.log")))
                .contains(Stream.of("KT/thu-muc.csv", "KT/lien-ket.csv", "KT/ong-dan.csv", "NC")
                        .map(name -> "it is not a plain file: " + office.input().resolve(name))
                        .toList());
    }

    @Test
    @DisplayName("a file is taken when its .xong lies beside it, and the marker goes with it")
    void marker() throws IOException {
        office.set("tonghop.intake.wait-for-marker", "true");
        office.drop("KT", "bao-cao.csv", HEADER + "KT;2026-H1;SO_HN;3;\n");
        assertThat(office.run(TODAY, "intake").out()).contains("Không có gì mới");

        Files.createFile(office.input().resolve("KT/bao-cao.xong"));
        office.run(TODAY, "intake");

        assertThat(count("select count(*) from submission where verdict = 'ACCEPTED'"))
                .isOne();
        assertThat(office.input().resolve("KT")).isEmptyDirectory();
    }

    @Test
    @DisplayName("ST-10 a file too young for this run is left and named; a later run takes it")
    void minimumAge() {
        office.set("tonghop.intake.longest-wait", "0s").set("tonghop.intake.minimum-age", "1h");
        office.drop("KT", "moi.csv", HEADER + "KT;2026-H1;SO_HN;3;\n");
        assertThat(office.run(TODAY, "intake").out())
                .contains("Không có gì mới")
                .contains("KT/moi.csv");

        office.set("tonghop.intake.minimum-age", "0s");
        office.run(TODAY, "intake");

        assertThat(count("select count(*) from submission")).isOne();
    }

    private static void write(Path file, AtomicBoolean writing) {
        try {
            for (var row = 1; writing.get() && row < 3_000; row++) {
                Files.writeString(file, "KT;2026-H1;SO_HN;3;dòng %d\n".formatted(row), StandardOpenOption.APPEND);
                LockSupport.parkNanos(PAUSE);
            }
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static byte[] longLine() {
        var header = HEADER.getBytes(StandardCharsets.UTF_8);
        var content = Arrays.copyOf(header, header.length + (50 << 20));
        Arrays.fill(content, header.length, content.length, (byte) 'x');
        return content;
    }

    private long count(String sql) {
        return database.jdbc().sql(sql).query(Long.class).single();
    }
}
