package vn.tonghop.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.OnEachDatabase.Dialect;
import vn.tonghop.fixture.TestDatabase;

/** A receipt blames a unit once for one fault, and calls nothing wrong that nobody looked at. */
@OnEachDatabase(Dialect.SAME)
class ToldOnceTest {

    private static final String HEADER = "Mã chỉ tiêu,Kết quả,Ghi chú";
    private static final String ROW = "%s,7,";
    private static final String NOT_REPORTED = "INDICATOR_NOT_REPORTED";

    @TempDir
    Path folder;

    private final TestDatabase database;

    ToldOnceTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    @DisplayName("VA-09 an indicator whose row could not be taken apart is not told as missing beside it")
    void brokenRows() {
        var office = new Office(folder, database);
        office.drop("KT", "nghin.csv", StrangerCase.results(HEADER, ROW, "LUOT_NGUOI,2,350,"));
        office.drop("NC", "mat-chu.csv", StrangerCase.results(HEADER, ROW, "VB_PB,7,V?n b?n"));
        office.drop(
                "TH",
                "ten.csv",
                StrangerCase.results("Chỉ tiêu,Kết quả,Ghi chú", ROW, "CBCCVC,,")
                        .replace("CBCCVC,,", "\"Tổng số công chức, viên chức, người lao động\",1,250,"));
        office.drop(
                "NK",
                "hai-dong.csv",
                StrangerCase.results(HEADER, ROW, "SO_HN,1,046,").replace("GDVH_DK,7,", "GDVH_DK,1,250,"));
        office.drop(
                "TTTT",
                "thieu.csv",
                StrangerCase.results(HEADER, ROW, "LUOT_NGUOI,2,350,").replace("VB_PB,7,\n", ""));

        office.run("2026-06-05", "intake");

        assertThat(office.receipt("KT", "nghin.csv"))
                .contains("(mã: ROW_BROKEN)")
                .doesNotContain(NOT_REPORTED);
        assertThat(office.receipt("NC", "mat-chu.csv"))
                .contains("(mã: LETTERS_LOST)")
                .doesNotContain(NOT_REPORTED);
        assertThat(office.receipt("TH", "ten.csv")).contains("(mã: ROW_BROKEN)").doesNotContain(NOT_REPORTED);
        assertThat(office.receipt("NK", "hai-dong.csv"))
                .contains("dòng 2, 9: có thể")
                .doesNotContain(NOT_REPORTED);
        assertThat(office.receipt("TTTT", "thieu.csv"))
                .contains("(mã: ROW_BROKEN)", "chưa có chỉ tiêu", "(VB_PB)")
                .doesNotContain("(LUOT_NGUOI)");
        assertThat(refusedSubjects()).contains("LUOT_NGUOI", "VB_PB", "CBCCVC", "SO_HN", "GDVH_DK");
    }

    @Test
    @DisplayName("VA-09 rows of a file that was refused before anybody judged them are told as not looked at")
    void neverJudged() {
        var office = new Office(folder, database);
        var rows = StrangerCase.results(HEADER, ROW);
        office.drop("KT", "ky.csv", "Kỳ báo cáo: 6 tháng cuối năm 2031,,\n" + rows);
        office.drop("NC", "hai-cot.csv", StrangerCase.results("Mã chỉ tiêu,Kết quả,Kết quả", "%s,7,8"));
        office.drop("TH", "don-vi.csv", "Đơn vị: Phòng Nội chính,,\n" + rows);
        office.drop("TTTT", "sai.csv", StrangerCase.results(HEADER, "%s,x,"));

        office.run("2026-06-05", "intake");

        for (var file : List.of("KT/ky.csv", "NC/hai-cot.csv", "TH/don-vi.csv")) {
            assertThat(receipt(office, file))
                    .contains("Dòng số liệu được tính: 0", "Dòng số liệu chưa xét, vì cả tệp chưa nhận được: 9")
                    .doesNotContain("Dòng số liệu sai", "Dòng số liệu đúng");
        }
        assertThat(receipt(office, "TTTT/sai.csv"))
                .contains("Dòng số liệu đúng, nhưng không được tính: 0", "Dòng số liệu sai, chưa tính: 9")
                .doesNotContain("chưa xét");
    }

    @Test
    @DisplayName("DL-10 a nil return that is not complete is not told that nothing more is to be done")
    void nilInPart() {
        var office = new Office(folder, database);
        office.drop("KT", "mot-dong.csv", HEADER + "\n,,Không phát sinh\n");
        office.drop("NC", "moi-dong.csv", StrangerCase.results(HEADER, "%s,không phát sinh,"));
        office.drop("NK", "duoi-tieu-de.csv", HEADER + "\nKhông phát sinh,,\n");

        office.run("2026-06-05", "intake");

        for (var file : List.of("KT/mot-dong.csv", "NC/moi-dong.csv", "NK/duoi-tieu-de.csv")) {
            assertThat(receipt(office, file))
                    .contains("(mã: NIL_NOT_POSSIBLE)", "(mã: NOTHING_TO_REPORT)")
                    .doesNotContain("Không cần làm gì thêm", "không phải làm gì thêm");
        }
    }

    private static String receipt(Office office, String file) {
        var parts = file.split("/", -1);
        return office.receipt(parts[0], parts[1]);
    }

    private List<String> refusedSubjects() {
        return database.jdbc()
                .sql("select distinct subject from refused_row")
                .query(String.class)
                .list();
    }
}
