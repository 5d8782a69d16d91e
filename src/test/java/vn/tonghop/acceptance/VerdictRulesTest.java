package vn.tonghop.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.OnEachDatabase.Dialect;
import vn.tonghop.fixture.PlanWithUnits;
import vn.tonghop.fixture.TestDatabase;

/** What the rules say of figures that are right in themselves, and what a receipt tells. */
@OnEachDatabase(Dialect.SAME)
class VerdictRulesTest {

    private static final String HEAD = "Mã chỉ tiêu,Kết quả,Kỳ báo cáo\n";
    private static final String H1 = HEAD + "SO_HN,3,2026-H1\nLUOT_NGUOI,60,2026-H1\nVB_PB,3,2026-H1\n";

    private final TestDatabase database;

    @TempDir
    Path folder;

    private Office office;

    VerdictRulesTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void emptyOffice() {
        office = new Office(folder, database);
    }

    @Test
    @DisplayName(
            "VA-06, VA-13: jumps, decreases, figures below the plan and rules that could not run are told; all counts")
    void acrossPeriodsAndUnits() {
        for (var unit : List.of("KT", "NC", "TH")) {
            office.drop(unit, "h1.csv", unit.equals("NC") ? H1 + "GDVH_DAT,0,2026-H1\n" : H1);
        }
        office.run("2026-06-05", "intake");
        assertThat(office.receipt("KT", "h1.csv"))
                .contains("Bổ sung các chỉ tiêu nêu ở phần \"Đề nghị kiểm tra\"")
                .doesNotContain("chưa có số liệu để so sánh");
        assertThat(office.run("2026-06-05", "status").out())
                .contains("chưa tự động kiểm tra được mức tăng, giảm của các chỉ tiêu: Số hội nghị");

        office.drop(
                "TCHCQT",
                "lech.csv",
                H1.replace("LUOT_NGUOI,60", "LUOT_NGUOI,600").replace("VB_PB,3", "VB_PB,2"));
        office.drop("KT", "nam.csv", HEAD + "SO_HN,2,2026\nLUOT_NGUOI,900,2026\nVB_PB,3,2026\n");
        office.drop("NC", "nam.csv", HEAD + "GDVH_DAT,20,2026\n");
        office.run("2026-06-06", "intake");

        assertThat(office.receipt("TCHCQT", "lech.csv"))
                .contains("toàn bộ số liệu trong tệp được tính, nhưng tệp còn thiếu chỉ tiêu")
                .contains("là 600, chênh lệch lớn so với mức thường gặp ở các đơn vị khác (60)")
                .contains("là 2, trong khi kế hoạch yêu cầu mọi đơn vị phổ biến 3 văn bản");
        assertThat(office.receipt("KT", "nam.csv"))
                .contains("là 900, chênh lệch lớn so với kỳ 6 tháng đầu năm 2026 (60)")
                .contains("là 2, nhỏ hơn 3 đã báo cáo kỳ 6 tháng đầu năm 2026");
        assertThat(office.receipt("NC", "nam.csv"))
                .as("what is judged once a year has no half-year to be compared with")
                .doesNotContain("chênh lệch lớn");
        assertThat(count("select count(*) from submission_in_force")).isEqualTo(6);

        office.run("2026-06-10", "nightly");
        assertThat(draftMail()).contains("bản số 1");
        assertThat(draftMail())
                .contains("Phòng Tổ chức - Hành chính - Quản trị (biên nhận số", "là 600, chênh lệch lớn");
    }

    private String draftMail() {
        return database.jdbc()
                .sql("select text_body from outbox where kind = 'DRAFT' and period_code = '2026-H1'")
                .query(String.class)
                .single();
    }

    @Test
    @DisplayName(
            "RS-01, RS-02, RS-03, EM-12: a revision tells what it changed, a refused one what counts; nothing of others")
    void changesAndMissing() {
        office.drop("NC", "cua-nc.csv", H1.replace("LUOT_NGUOI,60", "LUOT_NGUOI,7777"));
        office.drop("KT", "a.csv", H1 + "GDVH_DK,18,2026-H1\n");
        office.run("2026-06-05", "intake");
        assertThat(office.receipt("KT", "a.csv"))
                .doesNotContain("THAY ĐỔI SO VỚI")
                .contains("ĐƠN VỊ CÒN THIẾU TRONG KỲ\n- Biểu hoạt động: chưa nộp")
                .doesNotContain("Phòng Nội chính")
                .doesNotContain("7.777");

        office.drop("KT", "b.csv", H1.replace("SO_HN,3", "SO_HN,5") + "CBCCVC,20,2026-H1\n");
        office.run("2026-06-06", "intake");
        assertThat(office.receipt("KT", "b.csv"))
                .contains("THAY ĐỔI SO VỚI LẦN NỘP TRƯỚC\n- So với tệp \"a.csv\"")
                .contains("sửa 01, thêm 01, bỏ 01 dòng số liệu")
                .contains("quán triệt về Phong trào: 3 thành 5 (tăng 2)")
                .contains("Thêm: Tổng số công chức, viên chức, người lao động: 20")
                .contains("Bỏ: Số gia đình đăng ký");

        office.drop("KT", "c.csv", H1.replaceAll(",\\d+,", ",x,"));
        office.run("2026-06-07", "intake");
        assertThat(office.receipt("KT", "c.csv"))
                .contains("Số liệu đang được tính của đơn vị vẫn là tệp \"b.csv\"")
                .contains("Dòng số liệu đúng, nhưng không được tính: 0");

        office.drop("KT", "a-lai.csv", H1 + "GDVH_DK,18,2026-H1\n");
        office.run("2026-06-08", "intake");
        assertThat(office.receipt("KT", "a-lai.csv"))
                .contains("giống hệt tệp \"a.csv\"")
                .contains("5 thành 3 (giảm 2)");
    }

    @Test
    void tellsFiguresThatBreakARuleOfThePlanWithTheirValues() {
        office.drop("KT", "a.csv", H1.replace("LUOT_NGUOI,60", "LUOT_NGUOI,600") + "CBCCVC,16,2026-H1\n");
        office.run("2026-06-05", "intake");

        assertThat(office.receipt("KT", "a.csv"))
                .contains("quán triệt (600) gấp hơn 5 lần tổng số công chức, viên chức, người lao động (16).");
    }

    @Test
    @DisplayName(
            "RS-03 a revision of a list tells the rows that were added, removed and changed, and the totals that moved")
    void changesOfAList() {
        var head = "Ngày,Loại,Nội dung,Số người tham dự,Kỳ báo cáo\n";
        office.drop("KT", "a.csv", head + "05/06/2026,Hội nghị,A,3,2026-H1\n01/03/2026,Hội nghị,B,3,2026-H1\n");
        office.run("2026-06-05", "intake");
        office.drop("KT", "b.csv", head + "05/06/2026,Hội nghị,A,30,2026-H1\n02/03/2026,Hội nghị,C,7,2026-H1\n");
        office.run("2026-06-06", "intake");

        assertThat(office.receipt("KT", "b.csv"))
                .contains("sửa 01, thêm 01, bỏ 01 dòng số liệu")
                .contains("- Sửa: hoạt động ngày 05/6/2026, A: 3 thành 30 (tăng 27)")
                .contains("- Thêm: hoạt động ngày 02/3/2026, C")
                .contains("- Bỏ: hoạt động ngày 01/3/2026, B")
                .contains("- Cả biểu: tổng số người tham dự: 6 thành 37 (tăng 31)")
                .doesNotContain("số hoạt động");
    }

    @Test
    @DisplayName(
            "VA-01, VA-02: eight faults in eight rows are told in one reply, each with line, value and remedy; none is 0")
    void everyFaultAtOnce() {
        office.drop("KT", "loi.csv", """
                Mã chỉ tiêu;Kết quả;Kỳ báo cáo
                SO_HN;abc;2026-H1
                LUOT_NGUOI;;2026-H1
                VB_PB;1,5;2026-H1
                CBCCVC;1,23E+11;2026-H1
                KHONG_CO;3;2026-H1
                GDVH_DK;-4;2026-H1
                GDVH_DAT;9;2025-H1
                CBCCVC_QT;1.234,5;2026-H1
                """);
        office.run("2026-06-05", "intake");

        var told = told("loi.csv");
        assertThat(told)
                .satisfiesExactly(
                        fault -> assertThat(fault).contains("Dòng 2", "\"abc\" không phải là số"),
                        fault -> assertThat(fault).contains("Dòng 3", "chưa điền số liệu"),
                        fault -> assertThat(fault)
                                .contains("Dòng 4", "phải là số nguyên", "\"1,5\"", "Dòng 9", "\"1.234,5\""),
                        fault -> assertThat(fault).contains("Dòng 5", "\"1,23E+11\"", "Excel làm hỏng"),
                        fault -> assertThat(fault).contains("Dòng 6", "không có chỉ tiêu", "\"KHONG_CO\""),
                        fault -> assertThat(fault).contains("Dòng 7", "\"-4\"", "từ 0 đến 1.000"),
                        fault -> assertThat(fault).contains("Dòng 8", "kỳ báo cáo \"2025-H1\""))
                .allSatisfy(fault -> assertThat(fault).containsPattern("\n   -> \\S+"));
        assertThat(count("select count(*) from result_row")).isZero();
        assertThat(told)
                .allSatisfy(fault -> assertThat(fault).contains("cột \"").containsPattern("\\(mã: [A-Z_]+\\)$"));
        assertThat(office.receipt("KT", "loi.csv")).contains(codes());
    }

    @Test
    @DisplayName("VA-03 days that do not exist or are written as Excel writes them are errors; 05/06/2026 is 5 June")
    void days() {
        office.drop("KT", "ngay.csv", """
                Ngày;Loại;Nội dung;Số người tham dự;Kỳ báo cáo
                31/02/2026;Hội nghị;A;3;2026-H1
                02/15/2026;Hội nghị;B;3;2026-H1
                5-Jun;Hội nghị;C;3;2026-H1
                """);
        office.drop("NC", "ngay-dung.csv", """
                Ngày;Loại;Nội dung;Số người tham dự;Kỳ báo cáo
                05/06/2026;Hội nghị;D;3;2026-H1
                """);
        office.run("2026-06-05", "intake");

        assertThat(told("ngay.csv"))
                .satisfiesExactly(
                        fault -> assertThat(fault).contains("Dòng 2, cột \"Ngày\": \"31/02/2026\""),
                        fault -> assertThat(fault)
                                .contains("Dòng 3, cột \"Ngày\": \"02/15/2026\"", "Dòng 4, cột \"Ngày\": \"5-Jun\""));
        assertThat(database.jdbc()
                        .sql("select held_on from activity_row")
                        .query(LocalDate.class)
                        .list())
                .containsExactly(LocalDate.of(2026, 6, 5));
    }

    @Test
    @DisplayName("VA-04 a code without its zeros and a number in powers are told as damage by Excel, with what to do")
    void damageByExcel() {
        var plan = PlanWithUnits.in(
                folder.resolve("plan"),
                List.of("007,Đội bảy,,VPUB,department,bay@vpub.example.invalid,,2021-01-01,,007"));
        office.drop("007", "bay.csv", """
                Mã đơn vị;Mã chỉ tiêu;Kết quả;Kỳ báo cáo
                7;SO_HN;3;2026-H1
                007;CBCCVC;1.23E+11;2026-H1
                """);
        office.run("2026-06-05", "intake", "--plan", plan.toString());

        assertThat(office.receipt("007", "bay.csv"))
                .contains("Dòng 2, cột \"Mã đơn vị\": \"7\" có dấu hiệu bị Excel làm hỏng (mã bị mất số 0 ở đầu)")
                .contains(
                        "Dòng 3, cột \"Kết quả\": \"1.23E+11\" có dấu hiệu bị Excel làm hỏng (số bị đổi sang dạng mũ)")
                .contains("Định dạng cột này là \"Văn bản\" (Text) trong Excel");
        assertThat(count("select count(*) from submission_in_force")).isZero();
    }

    /** What a receipt tells under "DÒNG PHẢI SỬA", one text for each fault. */
    private List<String> told(String file) {
        var receipt = office.receipt("KT", file);
        var faults = receipt.substring(receipt.indexOf("DÒNG PHẢI SỬA")).split("\n\n", 2)[0];
        return Pattern.compile("(?m)^\\d+\\. ").splitAsStream(faults).skip(1).toList();
    }

    private List<String> codes() {
        return database.jdbc()
                .sql("select distinct code from finding where severity = 'ERROR'")
                .query(String.class)
                .list();
    }

    @Test
    @DisplayName("VA-14: the same fault in many lines is told once, with its lines")
    void oneFaultInManyLines() {
        var wrong = "32/01/2026;Hội nghị;Nội dung;3;2026-H1\n";
        var other = "33/01/2026;Hội nghị;Khác;3;2026-H1\n";
        var rows = wrong.repeat(13) + other + wrong + other + (wrong + other).repeat(10);
        office.drop("KT", "ngay-sai.csv", "Ngày;Loại;Nội dung;Số người tham dự;Kỳ báo cáo\n" + rows);
        office.run("2026-06-05", "intake");

        assertThat(office.receipt("KT", "ngay-sai.csv"))
                .contains("Dòng 2-14, 16, 18, 20, 22, 24, 26, 28, 30, 32 và 02 dòng khác, cột \"Ngày\": \"32/01/2026\"")
                .contains("Dòng 15, 17, 19, 21, 23, 25, 27, 29, 31, 33 và 02 dòng khác, cột \"Ngày\": \"33/01/2026\"");
    }

    @Test
    @DisplayName("VA-14: exact count of very many errors, the first are shown and it is said")
    void manyErrors() {
        var rows = new StringBuilder("Ngày;Loại;Nội dung;Kỳ báo cáo\n");
        for (var i = 0; i < 50_000; i++) {
            rows.append("32/01/2026;Hội nghị;Nội dung ").append(i).append(";2026-H1\n");
        }
        office.drop("KT", "nhieu.csv", rows.toString());
        office.run("2026-06-05", "intake");

        assertThat(count("select count(*) from finding where severity = 'ERROR'"))
                .isEqualTo(50_000);
        assertThat(office.receipt("KT", "nhieu.csv"))
                .contains("50.000 dòng sai")
                .containsPattern("Tệp có 50\\.00\\d nhận xét; trên đây là 200 nhận xét đầu tiên");
        assertThat(count("select count(*) from submission where unit_code <> 'KT'"))
                .isZero();
    }

    @Test
    @DisplayName(
            "VA-05 a part above its whole: both figures, both lines and the difference are told, both rows refused")
    void partAboveWhole() {
        office.drop("KT", "ho.csv", H1 + "CBCCVC,20,2026-H1\nGDVH_DK,18,2026-H1\nGDVH_DAT,21,2026-H1\n");
        office.run("2026-06-05", "intake");

        assertThat(office.receipt("KT", "ho.csv"))
                .contains("Dòng 7: \"Số gia đình đạt danh hiệu “Gia đình văn hóa”\" là 21, lớn hơn "
                        + "\"Số gia đình đăng ký danh hiệu “Gia đình văn hóa”\" là 18 (dòng 6), chênh lệch 3.")
                .contains("Kiểm tra lại cả hai số liệu");
        assertThat(count("select count(*) from result_row where indicator_code = 'GDVH_DAT'"))
                .isZero();
    }

    @Test
    @DisplayName("VA-10 one key twice in a file: both lines are named, each points to the other, neither counts")
    void keyTwice() {
        office.drop(
                "KT",
                "trung.csv",
                H1
                        + "GDVH_DK,18,2026-H1\nGDVH_DAT,17,2026-H1\nCBCCVC,20,2026-H1\nDHVH_DK,5,2026-H1\nDHVH_DAT,5,2026-H1\n"
                        + "SO_HN,4,2026-H1\n");
        office.run("2026-06-05", "intake");

        assertThat(office.receipt("KT", "trung.csv"))
                .contains("Dòng 2 trùng với dòng 10: \"KT SO_HN\"")
                .contains("Dòng 10 trùng với dòng 2: \"KT SO_HN\"")
                .contains("còn 02 dòng sai");
        assertThat(count("select count(*) from result_row where indicator_code = 'SO_HN'"))
                .isZero();
    }

    @Test
    @DisplayName("VA-11 units whose names differ only in accents are never merged or mixed up")
    void namesThatDifferInAccents() {
        var plan = PlanWithUnits.in(
                folder.resolve("plan"),
                List.of(
                        "P_A,Phòng Quản lý,,VPUB,department,a@vpub.example.invalid,Trưởng phòng,2021-01-01,,P_A",
                        "P_B,Phòng Quan lý,,VPUB,department,b@vpub.example.invalid,Trưởng phòng,2021-01-01,,P_B"));
        var rows = "Đơn vị,Mã chỉ tiêu,Kết quả,Kỳ báo cáo\n%1$s,SO_HN,%2$d,2026-H1\n%1$s,VB_PB,3,2026-H1\n";
        office.drop("P_A", "a.csv", rows.formatted("Phòng Quản lý", 3));
        office.drop("P_B", "b.csv", rows.formatted("Phòng Quan lý", 4));
        office.drop("P_B", "lan.csv", rows.formatted("Phòng Quản lý", 5));
        office.drop("P_A", "khong-dau.csv", rows.formatted("Phong Quan ly", 6));
        office.run("2026-06-05", "intake", "--plan", plan.toString());

        assertThat(database.jdbc()
                        .sql(
                                "select unit_code, amount from result_row where indicator_code = 'SO_HN' order by unit_code")
                        .query((row, index) -> row.getString(1) + " " + row.getInt(2))
                        .list())
                .containsExactly("P_A 3", "P_B 4");
        assertThat(office.receipt("P_B", "lan.csv")).contains("\"Phòng Quản lý\"");
        assertThat(office.receipt("P_A", "khong-dau.csv")).contains("\"Phong Quan ly\"");
    }

    private long count(String sql) {
        return database.jdbc().sql(sql).query(Long.class).single();
    }
}
