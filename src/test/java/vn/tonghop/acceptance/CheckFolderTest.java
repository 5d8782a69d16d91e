package vn.tonghop.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.OnEachDatabase.Dialect;
import vn.tonghop.fixture.TestDatabase;

/** The check folder answers as the real one would, and nothing of it counts. */
@OnEachDatabase(Dialect.SAME)
class CheckFolderTest {

    private static final String TODAY = "2026-06-08";
    private static final String HEADER = "Mã đơn vị;Kỳ báo cáo;Mã chỉ tiêu;Kết quả;Ghi chú\n";
    private static final String PARTLY = HEADER
            + "KT;2026-H1;SO_HN;3;\nKT;2026-H1;LUOT_NGUOI;60;\nKT;2026-H1;VB_PB;3;\nKT;2026-H1;CBCCVC;18;\n"
            + "KT;2026-H1;KHONG_CO;18;\n";

    private final TestDatabase database;

    @TempDir
    Path folder;

    private Office office;

    CheckFolderTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void emptyOffice() {
        office = new Office(folder, database);
    }

    @Test
    @DisplayName("VA-12 a file in the check folder gets the whole answer, and nothing of it counts")
    void checkFolder() {
        office.drop("KT", "that.csv", HEADER + "KT;2026-H1;SO_HN;3;\n");
        office.run(TODAY, "intake");
        var before = office.run(TODAY, "status").out();
        office.drop("kiem-tra/KT", "thu.csv", HEADER + "KT;2026-H1;SO_HN;ba;\nKT;2026-H1;VB_PB;3;\n");
        office.drop("kiem-tra/NC", "thu.csv", HEADER + "NC;2026-H1;SO_HN;5;\n");

        var result = office.run(TODAY, "intake");

        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains("Kiểm tra thử (không tính): 2 tệp");
        var answers = office.files("bien-nhan/KT/kiem-tra");
        assertThat(answers).hasSize(2);
        assertThat(answers.stream()
                        .filter(file -> file.toString().endsWith(".txt"))
                        .map(Office::text))
                .singleElement()
                .asString()
                .startsWith("KẾT QUẢ KIỂM TRA THỬ")
                .contains("Dòng 2, cột \"Kết quả\": \"ba\" không phải là số");
        assertThat(office.files("bien-nhan/NC/kiem-tra")).hasSize(2);
        assertThat(office.run(TODAY, "status").out()).isEqualTo(before);
        assertThat(count("select count(*) from submission")).isOne();
        assertThat(office.input().resolve("kiem-tra/KT")).isEmptyDirectory();
        assertThat(office.files("luu-tru/kiem-tra-KT")).hasSize(1);
        assertThat(office.run(TODAY, "intake").out()).contains("Không có gì mới");
    }

    @Test
    @DisplayName("VA-12 a file that is still being copied into the check folder is named, and tried by a later run")
    void freshInTheCheckFolder() {
        office.set("tonghop.intake.longest-wait", "0s").set("tonghop.intake.minimum-age", "1h");
        office.drop("kiem-tra/KT", "dang-chep.csv", HEADER + "KT;2026-H1;SO_HN;3;\n");

        var waits = office.run(TODAY, "intake");

        assertThat(waits.out()).contains("còn 01 tệp", "kiem-tra/KT/dang-chep.csv");
        assertThat(office.input().resolve("kiem-tra/KT/dang-chep.csv")).exists();
        office.set("tonghop.intake.minimum-age", "0s");
        assertThat(office.run(TODAY, "intake").out())
                .contains("Kiểm tra thử (không tính): 1 tệp")
                .doesNotContain("dang-chep.csv");
    }

    @Test
    @DisplayName("VA-12 the check folder waits for a marker as the other folders do")
    void checkFolderWaits() throws Exception {
        office.set("tonghop.intake.wait-for-marker", "true");
        office.drop("kiem-tra/KT", "thu.csv", HEADER + "KT;2026-H1;SO_HN;3;\n");
        assertThat(office.run(TODAY, "intake").out()).contains("Không có gì mới");
        assertThat(office.files("bien-nhan/KT/kiem-tra")).isEmpty();

        Files.createFile(office.input().resolve("kiem-tra/KT/thu.csv.xong"));
        office.run(TODAY, "intake");

        assertThat(office.files("bien-nhan/KT/kiem-tra")).hasSize(2);
        assertThat(office.input().resolve("kiem-tra/KT")).isEmptyDirectory();
        assertThat(count("select count(*) from submission")).isZero();
    }

    @Test
    @DisplayName("VA-12 a table of corrected rows finds the file that it corrects, and what would change is told")
    void correctedTable() {
        office.drop("NC", "truoc.csv", HEADER + "NC;2026-H1;SO_HN;4;\n");
        office.drop("KT", "that.csv", PARTLY);
        office.run(TODAY, "intake");
        var table = office.files("bien-nhan/KT").stream()
                .filter(file -> file.toString().endsWith("-dong-can-sua.csv"))
                .map(Office::text)
                .findFirst()
                .orElseThrow();
        office.drop("kiem-tra/KT", "da sua.csv", table.replace("KHONG_CO", "CBCCVC_QT"));

        office.run("2026-06-09", "intake");

        assertThat(answer("KT"))
                .contains("số liệu trong tệp được tính")
                .contains("THAY ĐỔI SO VỚI LẦN NỘP TRƯỚC")
                .contains("that.csv");
        assertThat(count("select count(*) from submission")).isEqualTo(2);
        assertThat(count("select count(*) from result_row where indicator_code = 'CBCCVC_QT'"))
                .isZero();
    }

    @Test
    @DisplayName("VA-12 a file that was handed in already is recognised, and one that was withdrawn is not in its way")
    void seenBefore() {
        office.drop("KT", "that.csv", PARTLY);
        office.run(TODAY, "intake");
        office.drop("kiem-tra/KT", "cung noi dung.csv", PARTLY);
        office.run("2026-06-09", "intake");
        assertThat(answer("KT"))
                .contains("giống hệt tệp đã nhận và đang được tính", "that.csv", "được tính: 4", "chưa tính: 1")
                .doesNotContain("Cách 1");

        var number = Long.toString(count("select max(id) from submission"));
        office.run("2026-06-09", "withdraw", number, "--reason", "nộp nhầm", "--by", "Nguyễn Văn Trực");
        office.drop("kiem-tra/KT", "cung noi dung.csv", PARTLY);
        office.run("2026-06-10", "intake");

        assertThat(answer("KT"))
                .contains("Sửa các dòng sai nêu dưới đây trong tệp")
                .doesNotContain("THAY ĐỔI SO VỚI LẦN NỘP TRƯỚC");
    }

    private String answer(String unit) {
        return office.files("bien-nhan/" + unit + "/kiem-tra").stream()
                .filter(file -> file.toString().endsWith(".txt"))
                .map(Office::text)
                .findFirst()
                .orElseThrow();
    }

    private long count(String sql) {
        return database.jdbc().sql(sql).query(Long.class).single();
    }
}
