package vn.tonghop.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.acceptance.StrangerCase.results;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.OnEachDatabase.Dialect;
import vn.tonghop.fixture.StoredWorkbook;
import vn.tonghop.fixture.TestDatabase;

/** Receipts and the closing summary say of a file only what is so. */
@OnEachDatabase(Dialect.SAME)
class ReceiptWordsTest {

    private static final String HEADER = "Mã chỉ tiêu;Kết quả;Ghi chú";
    private static final String ROW = "%s;7;";
    private static final Pattern ACCOUNT =
            Pattern.compile("(?m)^- (Dòng(?! tiêu đề bảng)|Tổng số dòng)[^:]*: ([\\d.]+)$");

    private final TestDatabase database;

    @TempDir
    Path folder;

    private Office office;

    ReceiptWordsTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void emptyOffice() {
        office = new Office(folder, database);
    }

    @Test
    @DisplayName(
            "IN-19 a file in a folder of no unit is told of the folder, not of a unit, and nothing in it is to be mended")
    void folderOfNoUnit() {
        office.drop("KHONG_CO", "a.csv", results(HEADER, ROW));
        office.drop("Phong moi", "b.csv", results(HEADER, "%s;x;"));

        office.run("2026-06-05", "intake");

        for (var file : new String[][] {{"KHONG_CO", "a.csv"}, {"Phong moi", "b.csv"}}) {
            assertThat(office.receipt("_khong-ro-don-vi", file[1]))
                    .contains("Tệp \"%s\" trong thư mục \"%s\"".formatted(file[1], file[0]))
                    .contains("- Thư mục: " + file[0], "không phải sửa gì trong tệp")
                    .doesNotContain(
                            "của " + file[0],
                            "- Đơn vị: ",
                            "Hạn nộp của đơn vị",
                            "đề nghị đơn vị sửa",
                            "số liệu nào của đơn vị",
                            "ĐƠN VỊ CÒN THIẾU");
        }
    }

    @Test
    @DisplayName("VA-09 rows whose figures no report uses are not told as counted; wrong ones are no part of them")
    void leftOut() {
        office.drop("KT", "du.csv", results(HEADER, ROW) + "TL_QT;100;\n");
        office.drop("NC", "sai.csv", results(HEADER, ROW, "GDVH_DAT;x;"));
        office.drop("TH", "ti-le.csv", HEADER + "\nTL_QT;100;\nSO_HN;1;\n");
        office.drop("NK", "khong.csv", results(HEADER, "%s;không phát sinh;"));

        office.run("2026-06-05", "intake");

        account(
                "KT",
                "du.csv",
                "được tính: 7",
                "không đưa vào báo cáo (chỉ tiêu không bình xét trong kỳ, tỷ lệ tự tính): 3");
        account("NC", "sai.csv", "được tính: 7", "tỷ lệ tự tính): 1", "sai, chưa tính: 1");
        account("TH", "ti-le.csv", "được tính: 1", "tỷ lệ tự tính): 1");
        account("NK", "khong.csv", "Dòng của báo cáo không phát sinh: 9");
    }

    private void account(String unit, String file, String... lines) {
        var receipt = office.receipt(unit, file);
        assertThat(receipt).contains(lines);
        var numbers = ACCOUNT.matcher(receipt)
                .results()
                .mapToLong(line -> Long.parseLong(line.group(2)))
                .toArray();
        var sum = Arrays.stream(numbers).limit(numbers.length - 1L).sum();
        assertThat(sum).as(file).isEqualTo(numbers[numbers.length - 1]);
    }

    @Test
    @DisplayName(
            "RS-02 where no row is right nothing is said of right rows; the number in a heading is that of the rows")
    void noRightRow() {
        office.drop("KT", "tot.csv", results(HEADER, ROW));
        office.run("2026-06-05", "intake");
        office.drop("KT", "hong.csv", results(HEADER, "%s;x;"));
        office.drop("NC", "lan.csv", results(HEADER, ROW, "SO_HN;x;", "VB_PB;1O;", "CBCCVC;y;"));

        office.run("2026-06-06", "intake");

        assertThat(office.receipt("KT", "hong.csv"))
                .contains("Có 09 dòng sai trên tổng số 09 dòng số liệu", "DÒNG PHẢI SỬA (9)", "vẫn là tệp \"tot.csv\"")
                .doesNotContain("các dòng đúng");
        assertThat(office.receipt("NC", "lan.csv"))
                .contains("DÒNG PHẢI SỬA (3)", "các dòng đúng đã nộp được giữ nguyên");
    }

    @Test
    @DisplayName(
            "IN-24 cells of which a part was left out are named with the figure that is left, words are not repeated")
    void leftOutOfCells() {
        office.drop(
                "KT",
                "so.xlsx",
                workbook(StoredWorkbook.row("SO_HN", part("7", "1", "vertAlign val=\"superscript\""))));
        office.drop("NC", "gach.xlsx", workbook(StoredWorkbook.row("SO_HN", part("7", "15", "strike"))));
        office.drop("TH", "chu.xlsx", workbook(StoredWorkbook.row("UU_DIEM", part("Ông Mẫu", " bỏ", "strike"))));

        office.run("2026-06-05", "intake");

        assertThat(office.receipt("KT", "so.xlsx"))
                .contains("Có 01 ô chứa chữ gạch ngang hoặc chỉ số trên", "phần còn lại của ô: B2 = 7.");
        assertThat(office.receipt("NC", "gach.xlsx")).contains("phần còn lại của ô: B2 = 7.");
        assertThat(office.receipt("TH", "chu.xlsx")).contains("phần còn lại của ô: B2.");
    }

    private static byte[] workbook(String row) {
        return StoredWorkbook.ofRows(StoredWorkbook.row("Mã chỉ tiêu", "Kết quả") + row)
                .bytes();
    }

    private static String part(String kept, String left, String how) {
        return "<c t=\"inlineStr\"><is><r><t>%s</t></r><r><rPr><%s/></rPr><t xml:space=\"preserve\">%s</t></r></is></c>"
                .formatted(kept, how, left);
    }

    @Test
    @DisplayName("VA-09 an indicator that stands in a table below the signatures is not told as missing beside its row")
    void belowTheSignatures() {
        var signed = "Người lập biểu;;\n";
        office.drop("KT", "ma.csv", results(HEADER, ROW).replace("VB_PB;7;\n", "") + signed + "VB_PB;3;\n");
        office.drop("NC", "stt.csv", results(HEADER, ROW).replace("VB_PB;7;\n", "") + signed + "1;VB_PB;3\n");
        office.drop(
                "TH",
                "ten.csv",
                results(HEADER, ROW).replace("VB_PB;7;\n", "") + signed + ";Số văn bản được phổ biến, quán triệt;3\n");
        office.drop("NK", "khac.csv", results(HEADER, ROW).replace("VB_PB;7;\n", "") + signed + "SO_HN;3;\n");

        office.run("2026-06-05", "intake");

        for (var file : new String[][] {{"KT", "ma.csv"}, {"NC", "stt.csv"}, {"TH", "ten.csv"}}) {
            assertThat(office.receipt(file[0], file[1]))
                    .contains("(mã: SECOND_TABLE)")
                    .doesNotContain("INDICATOR_NOT_REPORTED");
        }
        assertThat(office.receipt("NK", "khac.csv"))
                .contains("(mã: SECOND_TABLE)", "INDICATOR_NOT_REPORTED", "(VB_PB)");
    }

    @Test
    @DisplayName("OP-06 a file that counts and lacks indicators is not summed up as complete")
    void summary() {
        office.drop("KT", "du.csv", results(HEADER, ROW));
        office.drop("NC", "thieu.csv", HEADER + "\nSO_HN;3;\nVB_PB;3;\n");
        office.drop("TH", "mot.csv", HEADER + "\nSO_HN;3;\nUU_DIEM;Tốt;\n");
        office.drop("NK", "hoi-nghi.csv", "Ngày;Loại;Nội dung\n05/5/2026;Hội nghị;Sơ kết\n");

        assertThat(office.run("2026-06-05", "intake").out())
                .contains(
                        "Tệp đã nhận: 4\n  được tính đầy đủ: 2\n  được tính nhưng còn thiếu chỉ tiêu phải báo cáo: 2\n");
    }
}
