package vn.tonghop.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.OnEachDatabase.Dialect;
import vn.tonghop.fixture.TestDatabase;

/** No file may stop the job; each gets a receipt with a reason, the original is in the archive, the exit code says 1. */
@OnEachDatabase(Dialect.SAME)
class BadInputTest {

    private static final String TODAY = "2026-06-08";
    private static final String HEADER = "Mã đơn vị;Kỳ báo cáo;Mã chỉ tiêu;Kết quả;Ghi chú\n";
    private static final String GOOD = HEADER
            + "KT;2026-H1;SO_HN;3;\nKT;2026-H1;LUOT_NGUOI;60;\nKT;2026-H1;VB_PB;3;\nKT;2026-H1;CBCCVC;20;\n"
            + "KT;2026-H1;CBCCVC_QT;20;\nKT;2026-H1;DHVH_DK;5;\nKT;2026-H1;DHVH_DAT;0;\nKT;2026-H1;GDVH_DK;18;\n"
            + "KT;2026-H1;GDVH_DAT;17;\n";

    private final TestDatabase database;

    @TempDir
    Path folder;

    private Office office;

    BadInputTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void emptyOffice() {
        office = new Office(folder, database);
    }

    @Test
    void everyBadFileIsAnsweredWithItsReasonWhileTheGoodOneCounts() {
        office.drop("KT", "tot.csv", GOOD);
        office.drop("NC", "rong.csv", "");
        office.drop("NC", "chi-co-tieu-de.csv", HEADER);
        office.drop(
                "NC", "anh.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 0, 1});
        office.drop("NC", "cot-la.csv", "Con trâu;Cái cày\n1;2\n");
        office.drop("NC", "ky-la.csv", HEADER.replace("KT", "NC") + "NC;quý I/2019;SO_HN;3;\n");
        office.drop("NC", "don-vi-khac.csv", GOOD);
        office.drop("PHONG_LA", "x.csv", GOOD);

        var result = office.run(TODAY, "nightly");

        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(office.receipt("KT", "tot.csv")).contains("số liệu trong tệp được tính");
        assertThat(office.receipt("NC", "rong.csv"))
                .contains("Tệp không có nội dung nào")
                .contains("Không phát sinh");
        assertThat(office.receipt("NC", "chi-co-tieu-de.csv")).contains("không có dòng số liệu nào");
        assertThat(office.receipt("NC", "anh.csv")).contains("không phải là bảng CSV");
        assertThat(office.receipt("NC", "cot-la.csv"))
                .contains("Con trâu; Cái cày")
                .contains("Không nhận ra biểu mẫu");
        assertThat(office.receipt("NC", "ky-la.csv")).contains("\"quý I/2019\" không có trong kế hoạch");
        assertThat(office.receipt("NC", "don-vi-khac.csv")).contains("thư mục của Phòng Nội chính");
        assertThat(office.receipt("_khong-ro-don-vi", "x.csv")).contains("Thư mục \"PHONG_LA\" không thuộc đơn vị nào");
        assertThat(office.files("luu-tru")).hasSize(8);
        assertThat(count("select count(*) from submission_in_force")).isOne();
    }

    @Test
    void oneBadByteNearTheEndRefusesTheFileNamingTheLine() {
        var good = (GOOD + "KT;2026-H1;UU_DIEM;Tốt;\n".repeat(1)).getBytes(StandardCharsets.UTF_8);
        good[good.length - 4] = (byte) 0xC3;
        office.drop("KT", "hong.csv", good);

        office.run(TODAY, "intake");

        assertThat(office.receipt("KT", "hong.csv")).contains("Dòng 11 có ký tự hỏng");
        assertThat(count("select count(*) from result_row")).isZero();
    }

    @Test
    void aBadRowLosesThatRowOnlyWithItsLine() {
        office.drop("KT", "mot-dong-sai.csv", GOOD.replace("CBCCVC_QT;20", "CBCCVC_QT;hai mươi"));

        var result = office.run(TODAY, "intake");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(office.receipt("KT", "mot-dong-sai.csv"))
                .contains("còn 01 dòng sai")
                .contains("Dòng 6, cột \"Kết quả\": \"hai mươi\" không phải là số.");
        assertThat(count("select count(*) from result_row")).isEqualTo(8);
        assertThat(office.files("bien-nhan/KT"))
                .filteredOn(file -> file.toString().endsWith("-dong-can-sua.csv"))
                .singleElement()
                .satisfies(file -> assertThat(Office.text(file))
                        .startsWith("\uFEFF")
                        .contains("KT;2026-H1;CBCCVC_QT;hai mươi;;6;"));
    }

    @Test
    void aFileWithTooManyBadRowsDoesNotCountAtAll() {
        office.drop("KT", "nhieu-dong-sai.csv", GOOD.replaceAll(";(\\d+);\n", ";x;\n"));

        office.run(TODAY, "intake");

        assertThat(office.receipt("KT", "nhieu-dong-sai.csv")).contains("Có 09 dòng sai trên tổng số 09 dòng số liệu");
        assertThat(count("select count(*) from submission_in_force")).isZero();
    }

    @Test
    void aKeyThatStandsTwiceIsNamedOnBothLines() {
        office.drop("KT", "trung.csv", GOOD + "KT;2026-H1;SO_HN;4;\n");

        office.run(TODAY, "intake");

        assertThat(office.receipt("KT", "trung.csv"))
                .contains("Dòng 2 trùng với dòng 11")
                .contains("Dòng 11 trùng với dòng 2");
    }

    @Test
    void aKeyThatWasCopiedDownTheSheetNamesTheFirstLinesOnly() {
        office.drop("KT", "keo-xuong.csv", HEADER + "KT;2026-H1;SO_HN;3;\n".repeat(500));

        office.run(TODAY, "intake");

        assertThat(office.receipt("KT", "keo-xuong.csv"))
                .contains("Có 500 dòng sai trên tổng số 500 dòng số liệu", "số dòng đúng, không phải sửa: 0")
                .contains("Dòng 2 trùng với dòng 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, …: ");
    }

    @Test
    void aPartAboveItsWholeShowsBothSidesAndTheDifference() {
        office.drop("KT", "lon-hon.csv", GOOD.replace("GDVH_DAT;17", "GDVH_DAT;21"));

        office.run(TODAY, "intake");

        assertThat(office.receipt("KT", "lon-hon.csv"))
                .contains("là 21, lớn hơn")
                .contains("là 18 (dòng 9), chênh lệch 3");
    }

    @Test
    void linksFoldersAndUnfinishedFilesAreLeftAlone() throws IOException {
        var outside = Files.writeString(folder.resolve("bi-mat.txt"), "secret");
        Files.createDirectories(office.input().resolve("KT/thu-muc"));
        Files.createSymbolicLink(office.input().resolve("KT/lien-ket.csv"), outside);
        office.drop("KT", "~$tot.csv", GOOD);
        office.drop("KT", "tot.csv.part", GOOD);

        var result = office.run(TODAY, "intake");

        assertThat(result.exitCode()).isZero();
        assertThat(office.files("luu-tru")).isEmpty();
        assertThat(outside).exists();
        assertThat(count("select count(*) from submission")).isZero();
    }

    @Test
    void everyLineOfAFileIsAccountedFor() {
        office.drop(
                "KT",
                "co-dau-de.csv",
                "VĂN PHÒNG UBND TỈNH;;;;\nĐơn vị: Phòng Kinh tế;;;;\n;;;;\n" + GOOD.replace("SO_HN;3", "SO_HN;ba")
                        + "\nTổng cộng;;;143;\nNgười lập biểu;;;;\n");

        office.run(TODAY, "intake");

        var account = database.jdbc()
                .sql("""
                        select lines_all, lines_preamble + lines_header + lines_blank + lines_aside + lines_accepted
                          + lines_refused as accounted, lines_refused from submission
                        """)
                .query((row, index) -> row.getLong(1) + " " + row.getLong(2) + " " + row.getLong(3))
                .single();
        assertThat(account).isEqualTo("16 16 1");
        assertThat(office.receipt("KT", "co-dau-de.csv"))
                .contains("Có 01 dòng ngoài bảng không được tính là số liệu, bắt đầu bằng: \"Người lập biểu\"")
                .contains("Có 01 dòng tổng cộng hoặc tiêu đề nhóm");
    }

    @Test
    void whatStandsBelowTheSignatureIsToldWithItsNumberOfLines() {
        var signed = GOOD + "\nNgười lập biểu;;;;\n(Ký, ghi rõ họ tên);;;;\nNguyễn Văn A;;;;\n";
        office.drop("KT", "ky-ten.csv", signed);
        office.drop("KT", "hai-bang.csv", signed + "KT;2026-H1;SO_HN;3;\n".repeat(100));

        office.run(TODAY, "intake");

        assertThat(office.receipt("KT", "ky-ten.csv"))
                .contains("Có 03 dòng ngoài bảng")
                .doesNotContain("một bảng khác");
        assertThat(office.receipt("KT", "hai-bang.csv"))
                .contains("Dòng 15-114 thuộc một bảng khác, đứng sau phần chữ ký, nên không được tính.")
                .doesNotContain("không tách được");
    }

    private long count(String sql) {
        return database.jdbc().sql(sql).query(Long.class).single();
    }
}
