package vn.tonghop.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.OnEachDatabase.Dialect;
import vn.tonghop.fixture.TestDatabase;

/** {@code check} with several files: each is judged for itself, and a program can read what became of it. */
@OnEachDatabase(Dialect.SAME)
class CheckCommandTest {

    private static final String TODAY = "2026-06-08";
    private static final String HEADER = "Mã đơn vị;Kỳ báo cáo;Mã chỉ tiêu;Kết quả;Ghi chú\n";

    @TempDir
    Path folder;

    private final TestDatabase database;
    private Office office;

    CheckCommandTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void emptyOffice() {
        office = new Office(folder, database);
    }

    @Test
    @DisplayName("files of one unit are no revisions of each other, nor is the same file a duplicate of itself")
    void eachForItself() {
        var first = office.drop("KT", "a.csv", HEADER + "KT;2026-H1;SO_HN;3;\n");
        var second = office.drop("KT", "b.csv", HEADER + "KT;2026-H1;SO_HN;4;\n");
        var same = office.drop("KT", "c.csv", HEADER + "KT;2026-H1;SO_HN;3;\n");

        var result = office.run(TODAY, "check", first.toString(), second.toString(), same.toString(), first.toString());

        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.out().split("\\(lần nộp thứ 1\\)", -1)).hasSize(5);
        assertThat(result.out())
                .contains("\"a.csv\"", "\"b.csv\"", "\"c.csv\"")
                .doesNotContain("THAY ĐỔI SO VỚI LẦN NỘP TRƯỚC", "biên nhận số", "giống hệt");
        assertThat(count("select count(*) from submission")).isZero();
    }

    @Test
    @DisplayName(
            "a trial leaves nothing where it was called from, not even in the folders that are used without settings")
    void leavesNothing() throws IOException {
        var file = office.drop("KT", "a.csv", HEADER + "KT;2026-H1;SO_HN;3;\n");
        var before = filesFoundHere();

        assertThat(office.run(TODAY, "check", file.toString()).exitCode()).isZero();

        assertThat(filesFoundHere()).isEqualTo(before);
    }

    private static Map<Path, FileTime> filesFoundHere() throws IOException {
        var found = new TreeMap<Path, FileTime>();
        for (var place : List.of(Path.of("output"), Path.of("input"))) {
            try (var files = Files.walk(place)) {
                for (var file : files.toList()) {
                    found.put(file, Files.getLastModifiedTime(file));
                }
            }
        }
        return found;
    }

    @Test
    @DisplayName("files tried together in the check folder are no revisions of each other either")
    void eachForItselfInTheCheckFolder() {
        office.drop("KT", "that.csv", HEADER + "KT;2026-H1;SO_HN;2;\n");
        office.run(TODAY, "intake");
        office.drop("kiem-tra/KT", "mot.csv", HEADER + "KT;2026-H1;SO_HN;3;\n");
        office.drop("kiem-tra/KT", "hai.csv", HEADER + "KT;2026-H1;SO_HN;4;\n");
        office.drop("kiem-tra/NC", "ba.csv", HEADER + "NC;2026-H1;SO_HN;5;\n");

        var result = office.run("2026-06-09", "intake");
        assertThat(result.err()).isEmpty();

        var answers = office.files("bien-nhan/KT/kiem-tra").stream()
                .filter(file -> file.toString().endsWith(".txt"))
                .map(Office::text)
                .toList();
        assertThat(answers)
                .hasSize(2)
                .allSatisfy(answer ->
                        assertThat(answer).contains("THAY ĐỔI SO VỚI LẦN NỘP TRƯỚC", "that.csv", "(lần nộp thứ 2)"));
        assertThat(office.files("bien-nhan/NC/kiem-tra")).hasSize(2);
    }

    @Test
    @DisplayName("a file that nobody judges never ends with 0, and the others are judged")
    void withoutVerdict() {
        var good = office.drop("KT", "a.csv", HEADER + "KT;2026-H1;SO_HN;3;\n");
        var temporary = office.drop("KT", "~$a.csv", HEADER + "KT;2026-H1;SO_HN;3;\n");

        assertThat(office.run(TODAY, "check", good.toString()).exitCode()).isZero();
        var alone = office.run(TODAY, "check", temporary.toString());
        var both = office.run(TODAY, "check", temporary.toString(), good.toString());

        assertThat(alone.exitCode()).isEqualTo(1);
        assertThat(alone.out()).contains("không được xét", "lưu lại với tên khác");
        assertThat(both.exitCode()).isEqualTo(1);
        assertThat(both.out()).contains("không được xét").contains("số liệu trong tệp được tính");
    }

    @Test
    @DisplayName("--json tells verdict, lines and each finding by its code, line, column and value")
    void json() {
        var partly = office.drop(
                "KT",
                "a.csv",
                HEADER + "KT;2026-H1;SO_HN;1O;\nKT;2026-H1;VB_PB;3;\n"
                        + "KT;2026-H1;LUOT_NGUOI;9;\nKT;2026-H1;CBCCVC;5;\nKT;2026-H1;CBCCVC_QT;5;\n");
        var form = office.drop("NC", "b.csv", "a;b\n1;2\n");
        var temporary = office.drop("NK", "c.tmp", "");

        var result = office.run(TODAY, "check", "--json", partly.toString(), form.toString(), temporary.toString());

        assertThat(result.exitCode()).as(result.err()).isEqualTo(1);
        var files = JsonMapper.shared().readTree(result.out()).get("files");
        assertThat(files).hasSize(3);
        var read = files.get(0);
        assertThat(read.get("file").asString()).isEqualTo(partly.toString());
        assertThat(read.get("unit").asString()).isEqualTo("KT");
        assertThat(read.get("period").asString()).isEqualTo("2026-H1");
        assertThat(read.get("form").asString()).isEqualTo("RESULTS");
        assertThat(read.get("verdict").asString()).isEqualTo("PARTLY_ACCEPTED");
        assertThat(read.get("sha256").asString()).hasSize(64);
        assertThat(read.get("lines").get("all").asInt()).isEqualTo(6);
        assertThat(read.get("lines").get("accepted").asInt()).isEqualTo(4);
        assertThat(read.get("lines").get("refused").asInt()).isEqualTo(1);
        assertThat(read.get("findings")).anySatisfy(finding -> {
            assertThat(finding.get("code").asString()).isEqualTo("NUMBER_DOUBTFUL");
            assertThat(finding.get("severity").asString()).isEqualTo("ERROR");
            assertThat(finding.get("line").asInt()).isEqualTo(2);
            assertThat(finding.get("column").asString()).isEqualTo("Kết quả");
            assertThat(finding.get("value").asString()).isEqualTo("1O");
            assertThat(finding.get("reason").asString()).contains("Dòng 2");
            assertThat(finding.get("remedy").asString()).isNotBlank();
        });
        assertThat(files.get(1).get("verdict").asString()).isEqualTo("REFUSED");
        assertThat(files.get(1).get("form").isNull()).isTrue();
        assertThat(files.get(2).get("verdict").isNull()).isTrue();
        assertThat(files.get(2).get("reason").asString()).contains("không được xét");
    }

    private long count(String sql) {
        return database.jdbc().sql(sql).query(Long.class).single();
    }
}
