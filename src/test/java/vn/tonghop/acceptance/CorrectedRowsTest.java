package vn.tonghop.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.OnEachDatabase.Dialect;
import vn.tonghop.fixture.TestDatabase;
import vn.tonghop.storage.Sha256;

/** The correction table goes out, is corrected and comes back. */
@OnEachDatabase(Dialect.SAME)
class CorrectedRowsTest {

    private static final String BASE = """
            Kỳ báo cáo: 6 tháng đầu năm 2026;;
            ;;
            Mã chỉ tiêu;Kết quả;Ghi chú
            SO_HN;ba;=1+1
            LUOT_NGUOI;60;
            VB_PB;3;
            CBCCVC;20;
            CBCCVC_QT;hai mươi;
            GDVH_DK;18;
            GDVH_DAT;17;
            DHVH_DK;5;
            DHVH_DAT;0;
            """;

    private final TestDatabase database;

    @TempDir
    Path folder;

    private Office office;

    CorrectedRowsTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void emptyOffice() {
        office = new Office(folder, database);
    }

    @Test
    @DisplayName(
            "VA-07, VA-09, SE-03: corrected rows replace the faulty ones, good rows stay, every line keeps its number")
    void merges() {
        office.drop("KT", "a.csv", BASE);
        office.run("2026-06-05", "intake");
        var table = correctionTable();
        assertThat(table).contains("'=1+1;4;").contains("Dòng (biên nhận số ");
        assertThat(office.receipt("KT", "a.csv")).contains("còn 02 dòng sai").contains("Cách 1: mở tệp");

        office.drop("KT", "sua.csv", table.replace("ba;'=1+1;4", "4;'=1+1;4").replace("hai mươi", "20"));
        var done = office.run("2026-06-06", "intake");

        assertThat(office.receipt("KT", "sua.csv"))
                .contains("số liệu trong tệp được tính, trừ những chỗ nêu dưới đây")
                .contains("Đã ghép 02 dòng đơn vị sửa hoặc thêm vào tệp \"a.csv\"");
        assertThat(done.exitCode()).isZero();
        assertThat(inForce())
                .containsExactly(
                        "4 SO_HN 4",
                        "5 LUOT_NGUOI 60",
                        "6 VB_PB 3",
                        "7 CBCCVC 20",
                        "8 CBCCVC_QT 20",
                        "9 GDVH_DK 18",
                        "10 GDVH_DAT 17",
                        "11 DHVH_DK 5",
                        "12 DHVH_DAT 0");
        assertThat(verdicts()).containsExactly("PARTLY_ACCEPTED 1", "ACCEPTED 2");

        office.drop(
                "KT", "sua-lai.csv", table.replace("ba;'=1+1;4", "9;'=1+1;4").replace("hai mươi", "20"));
        office.run("2026-06-07", "intake");
        assertThat(office.receipt("KT", "sua-lai.csv"))
                .contains("sau đó đơn vị đã có tệp mới hơn được tính là \"sua.csv\"");
        assertThat(inForce()).contains("4 SO_HN 4");
    }

    @Test
    @DisplayName(
            "OP-12: where the merged file cannot be kept, neither the unit nor its file is blamed; the operator is told")
    void archiveNotWritable() throws IOException {
        office.drop("KT", "a.csv", BASE);
        office.run("2026-06-05", "intake");
        var table = correctionTable().replace("hai mươi", "20");
        var place = "luu-tru/KT/%s-ghep-1.csv/day".formatted(Sha256.of(table).substring(0, 16));
        Files.createDirectories(office.output().resolve(place));
        office.drop("KT", "sua.csv", table);

        var result = office.run("2026-06-06", "intake");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out()).contains("các dòng đã sửa trong tệp \"KT/sua.csv\" chưa ghép được");
        assertThat(office.receipt("KT", "sua.csv"))
                .contains("lỗi không phải do đơn vị", "(mã: CORRECTION_NOT_KEPT)")
                .doesNotContain("READER_FAILED", "tệp bị hỏng");
        assertThat(office.run("2026-06-06", "status").out()).contains("tệp \"KT/sua.csv\" chưa ghép được");
        assertThat(inForce()).contains("5 LUOT_NGUOI 60");
    }

    @Test
    @DisplayName(
            "VA-08: a table that belongs to no file of the unit, or with other lines, is refused and nothing changes")
    void refuses() {
        office.drop("KT", "a.csv", BASE);
        office.run("2026-06-05", "intake");
        var table = correctionTable();
        office.drop("NC", "cua-don-vi-khac.csv", table);
        office.drop("KT", "dong-la.csv", table.replace("hai mươi;;8;", "20;;9;"));
        office.drop("KT", "mat-bien-nhan.csv", table.replaceAll("Dòng \\(biên nhận số \\d+\\)", "Dòng"));
        office.drop("KT", "chua-sua-het.csv", table.replace("hai mươi", "20"));
        office.run("2026-06-06", "intake");

        assertThat(office.receipt("NC", "cua-don-vi-khac.csv")).contains("Không tìm thấy tệp mang biên nhận số ");
        assertThat(office.receipt("KT", "dong-la.csv"))
                .contains("hoặc được ghi hai lần: \"9\"")
                .contains("các dòng cần sửa là: 4, 8");
        assertThat(office.receipt("KT", "mat-bien-nhan.csv")).contains("Không tìm thấy tệp mang biên nhận số ?");
        assertThat(office.receipt("KT", "Tệp \"chua-sua-het.csv\" của")).contains("còn 01 dòng sai");
        assertThat(inForce()).hasSize(8).contains("8 CBCCVC_QT 20");
    }

    @Test
    @DisplayName("the table brings the other row of a pair along, and takes an added row whose code is known")
    void pairsAndAddedRows() {
        office.drop("KT", "a.csv", BASE.replace("SO_HN;ba", "SO_HN;3").replace("GDVH_DAT;17", "GDVH_DAT;19"));
        office.run("2026-06-05", "intake");
        var table = correctionTable();
        assertThat(table).contains("GDVH_DK;18;;9;", "GDVH_DAT;19;;10;", "kèm theo để đối chiếu với dòng sai");

        var mended = table.replace("hai mươi", "20").replace("GDVH_DK;18", "GDVH_DK;19");
        office.drop("KT", "them-la.csv", mended + "KHONG_CO;5;;;;\n");
        office.drop("KT", "them.csv", mended + "VB_DON_DOC;2;;;;\n");
        office.run("2026-06-06", "intake");

        assertThat(office.receipt("KT", "them-la.csv")).contains("phải có mã chỉ tiêu trong danh mục");
        assertThat(office.receipt("KT", "\"them.csv\"")).contains("Đã ghép 04 dòng đơn vị sửa hoặc thêm");
        assertThat(inForce()).contains("9 GDVH_DK 19", "10 GDVH_DAT 19");
    }

    @Test
    void aTableThatDoesNotHoldAllRowsSaysSoAndTheNextOneHoldsTheRest() {
        office.set("tonghop.receipt.most-correction-rows", "1");
        office.drop("KT", "a.csv", BASE);
        office.run("2026-06-05", "intake");
        assertThat(office.receipt("KT", "a.csv"))
                .contains("Tệp đó chỉ chứa 01 dòng sai đầu tiên; khi đơn vị nộp lại, biên nhận mới sẽ kèm");
        var first = correctionTable();
        assertThat(first).contains("\nSO_HN;ba").doesNotContain("hai mươi");

        office.drop("KT", "sua.csv", first.replace("ba;'=1+1;4", "4;'=1+1;4"));
        office.run("2026-06-06", "intake");

        assertThat(office.receipt("KT", "sua.csv")).contains("còn 01 dòng sai").doesNotContain("Tệp đó chỉ chứa");
        assertThat(office.files("bien-nhan/KT").stream()
                        .filter(file -> file.toString().endsWith("-dong-can-sua.csv"))
                        .map(Office::text))
                .anySatisfy(table -> assertThat(table).contains("hai mươi").doesNotContain("SO_HN"));
    }

    @Test
    void theMailCarriesTheTableUnderTheNameThatItAsksToOpen() {
        office.drop("KT", "a.csv", BASE);
        office.run("2026-06-05", "nightly");

        var mail = database.jdbc()
                .sql("""
                        select a.file_name, o.text_body from outbox_attachment a join outbox o on o.id = a.outbox_id
                        where o.kind = 'RECEIPT' and a.media_type like 'text/csv%'
                        """)
                .query((row, index) -> List.of(row.getString(1), row.getString(2)))
                .single();
        assertThat(mail.get(0)).endsWith("-dong-can-sua.csv");
        assertThat(mail.get(1)).contains("mở tệp \"" + mail.get(0) + "\"");
    }

    private String correctionTable() {
        return office.files("bien-nhan/KT").stream()
                .filter(file -> file.toString().endsWith("-dong-can-sua.csv"))
                .map(Office::text)
                .findFirst()
                .orElseThrow();
    }

    private List<String> inForce() {
        return database.jdbc()
                .sql("""
                        select r.line_no, r.indicator_code, r.amount from result_row r
                        join submission_in_force f on f.submission_id = r.submission_id order by r.line_no
                        """)
                .query((row, index) -> row.getLong(1) + " " + row.getString(2) + " "
                        + row.getBigDecimal(3).stripTrailingZeros().toPlainString())
                .list();
    }

    private List<String> verdicts() {
        return database.jdbc()
                .sql("select verdict, revision from submission order by id")
                .query((row, index) -> row.getString(1) + " " + row.getString(2))
                .list();
    }
}
