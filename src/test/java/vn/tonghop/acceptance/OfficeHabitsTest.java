package vn.tonghop.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.forms.activities.Activity;
import vn.tonghop.validation.JudgedFile;

/** Text files as people of other offices write them: read as they mean it, or answered with the true reason. */
class OfficeHabitsTest {

    private static final String RESULTS =
            "Mã đơn vị;Kỳ báo cáo;Mã chỉ tiêu;Chỉ tiêu;Đơn vị tính;Kết quả;Ước cả năm;Ghi chú\n";
    private static final String ACTIVITIES = "Ngày;Loại;Nội dung;Số người tham dự;Ghi chú\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1O",
                "2 nghìn",
                "1 trăm",
                "12%",
                "2 cuộc/tháng",
                "3 lần/quý",
                "10-12",
                "trên 30",
                "30+",
                "5/6",
                "12 con"
            })
    @DisplayName("what is not one number is refused with the reason")
    void notOneNumber(String written) {
        var judged =
                judged(RESULTS + "KT;2026-H1;SO_HN;;cuộc;%s;;a\nKT;2026-H1;VB_PB;;văn bản;3;;a\n".formatted(written));

        assertThat(judged.codes()).containsExactly(FindingCode.NUMBER_DOUBTFUL);
        assertThat(judged.amounts()).containsOnlyKeys("VB_PB");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 cuộc",
                "12 hội nghị",
                "１２",
                "\"=\"\"12\"\"\"",
                "=12",
                "'12",
                "12\u00a0cuộc",
                "“12”",
                "12,0",
                "12."
            })
    @DisplayName("tricks and slips of spreadsheet users are read")
    void oneNumber(String written) {
        var judged = judged(RESULTS + "KT;2026-H1;SO_HN;;cuộc;%s;;a\n".formatted(written));

        assertThat(judged.amounts())
                .hasEntrySatisfying("SO_HN", amount -> assertThat(amount).isEqualByComparingTo("12"));
    }

    @Test
    @DisplayName("codes that a spreadsheet was kept from changing are codes")
    void protectedCodes() {
        var judged = judged(RESULTS + "\"=\"\"KT\"\"\";2026-H1;'SO_HN;;cuộc;3;;a\n");

        assertThat(judged.amounts()).isEqualTo(Map.of("SO_HN", new BigDecimal("3")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3/13/2026", "5-31-2026", "4/25/26"})
    @DisplayName("one date with the month first makes every date that could be read both ways a finding")
    void monthFirst(String proof) {
        var judged = judged(ACTIVITIES
                + "3/4/2026;Hội nghị;Họp 1;20;a\n%s;Hội nghị;Họp 2;20;a\n15/3/2026;Hội nghị;Họp 3;20;a\n4/4/2026;Hội nghị;Họp 4;20;a\n"
                        .formatted(proof));

        assertThat(judged.codes()).containsExactly(FindingCode.DATE_EITHER_WAY, FindingCode.EXCEL_DAMAGE);
        assertThat(judged.accepted(Activity.class))
                .extracting(Activity::content)
                .containsExactly("Họp 3", "Họp 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10-12/05", "10-12/5/2026", "từ 10 đến 12/5/2026", "10/5 và 17/5/2026"})
    @DisplayName("several days are not one day")
    void severalDays(String written) {
        var judged = judged(ACTIVITIES + "%s;Hội nghị;Tập huấn;20;a\n03/4/2026;Hội nghị;Họp;20;a\n".formatted(written));

        assertThat(judged.codes()).containsExactly(FindingCode.DATE_SEVERAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KT;2026-H1;;;;Không phát sinh trong kỳ;;",
                "KT;2026-H1;SO_HN;;;Trong kỳ, đơn vị không phát sinh nội dung báo cáo;;",
                "Không phát sinh;;;;;;;",
                ";;;;;KPS;;",
                "KT;2026-H1;SO_HN;;;Không phát sinh;;\nKT;2026-H1;VB_PB;;;-;;\nKT;2026-H1;UU_DIEM;;;Không;;",
                "KT;2026-H1;SO_HN;;;0;;\nKT;2026-H1;HAN_CHE;;;Không có phát sinh;;",
                "KT;2026-H1;SO_HN;;;;;Không phát sinh\nKT;2026-H1;VB_PB;;;;;",
                "KT;2026-H1;SO_HN;;;KHÔNG PHÁT SINH;;",
                "KT;2026-H1;SO_HN;;;khong co phat sinh;;",
                "KT;2026-H1;SO_HN;;;0 phát sinh;;\nKT;2026-H1;VB_PB;;;0 phát sinh;;",
                "KT;2026-H1;SO_HN;;;Không có số liệu phát sinh trong kỳ.;;",
                "KT;2026-H1;SO_HN;;;Không;;",
                "KT;2026-H1;SO_HN;;;không;;\nKT;2026-H1;VB_PB;;;Không có;;\nKT;2026-H1;CBCCVC;;;0;;",
                "KT;2026-H1;;;;;;Trong kỳ đơn vị không phát sinh",
                "KT;2026-H1;SO_HN;;;Chưa phát sinh trong kỳ;;"
            })
    @DisplayName("nothing to report, in whatever words and rows")
    void nothingToReport(String rows) {
        var judged = judged(RESULTS + rows + "\n");

        assertThat(judged.isNil()).isTrue();
        assertThat(judged.codes()).containsExactly(FindingCode.NOTHING_TO_REPORT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"☑ Không phát sinh", "[x] Không phát sinh trong kỳ", "Không phát sinh (đánh dấu x);x"})
    @DisplayName("a tick above a form without answers is a nil return")
    void tick(String line) {
        var judged = judged("Biểu kết quả;;;;;;;\n" + line + ";;;;;;;\n\n" + RESULTS
                + "KT;2026-H1;SO_HN;;cuộc;;;\nKT;2026-H1;VB_PB;;văn bản;;;\nKT;2026-H1;UU_DIEM;;;Không;;\n");

        assertThat(judged.isNil()).isTrue();
    }

    @Test
    @DisplayName("a tick above a form with answers is told, and the answers count")
    void tickAboveAnswers() {
        var judged = judged("Không phát sinh: đánh dấu x vào ô bên phải;x;;;;;;\n\n" + RESULTS
                + "KT;2026-H1;SO_HN;;cuộc;3;;\nKT;2026-H1;VB_PB;;văn bản;;;\n");

        assertThat(judged.isNil()).isFalse();
        assertThat(judged.codes()).containsExactly(FindingCode.NIL_CONTRADICTED, FindingCode.NUMBER_MISSING);
        assertThat(judged.amounts()).containsOnlyKeys("SO_HN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KT;2026-H1;SO_HN;;cuộc;3;;Không phát sinh",
                "KT;2026-H1;SO_HN;;cuộc;3;;\nKT;2026-H1;VB_PB;;;Không phát sinh;;",
                "KT;2026-H1;HAN_CHE;;;Không phát sinh vi phạm nội quy;;",
                "KT;2026-H1;SO_HN;;cuộc;;;\nKT;2026-H1;HAN_CHE;;;Không;;",
                "KT;2026-H1;SO_HN;;cuộc;0;;\nKT;2026-H1;VB_PB;;;0;;",
                "KT;2026-H1;SO_HN;;cuộc;Chưa có;;"
            })
    @DisplayName("a file that answers something is no nil return")
    void somethingToReport(String rows) {
        assertThat(judged(RESULTS + rows + "\n").isNil()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "M� ??n v?;K? b�o c�o;M� ch? ti�u;K?t qu?",
                "Ma ??n v?,K? bao cao,Ma ch? tieu,K?t qu?",
                "Ng�y;Lo?i;N?i dung;S? ng??i tham d?"
            })
    @DisplayName("letters that were lost are told as lost and nothing else")
    void lostLetters(String header) {
        var separator = header.contains(";") ? ";" : ",";
        var judged = judged(
                header + "\n" + "KT;2026-H1;SO_HN;3\n".replace(";", separator).repeat(3));

        assertThat(judged.codes()).containsExactly(FindingCode.FILE_LETTERS_LOST);
        assertThat(judged.rowsOfData()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kết quả (6 tháng 2025);Kết quả (6 tháng 2026)",
                "Tháng 5 kết quả;6 tháng kết quả",
                "Kết quả cùng kỳ;Kết quả 6 tháng",
                "Lũy kế kết quả;Kết quả"
            })
    @DisplayName("the figure of another time is never the result")
    void otherFigures(String columns) {
        var judged =
                judged("Mã chỉ tiêu;Chỉ tiêu;" + columns + ";Ghi chú\nSO_HN;a;10;3;\nVB_PB;b;11;4;\nCBCCVC;c;12;5;\n");

        assertThat(judged.amounts())
                .isEqualTo(Map.of(
                        "SO_HN", new BigDecimal("3"), "VB_PB", new BigDecimal("4"), "CBCCVC", new BigDecimal("5")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sep=,\n", "sep=|\n"})
    @DisplayName("the separator is that of the line with the known headers")
    void separator(String hint) {
        var judged =
                judged(hint + "Mã chỉ tiêu;Kết quả;Ghi chú\nSO_HN;3;a|b|c|d\nVB_PB;4;a, b, c, d|e\nCBCCVC;5;a|b|c|d\n");

        assertThat(judged.amounts()).containsOnlyKeys("SO_HN", "VB_PB", "CBCCVC");
        assertThat(judged.findings()).extracting(Finding::code).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"LUOT_NGUOI,1,046,", "LUOT_NGUOI,12,500,", "LUOT_NGUOI,1,046,ghi chú"})
    @DisplayName("a number that its comma split is a broken row, even where an empty last cell hides it")
    void splitNumber(String row) {
        var judged = judged("Mã chỉ tiêu,Kết quả,Ghi chú\nSO_HN,3,\n%s\nVB_PB,3,\nCBCCVC,18,\n".formatted(row));

        assertThat(judged.codes()).containsExactly(FindingCode.ROW_BROKEN);
        assertThat(judged.amounts()).containsOnlyKeys("SO_HN", "VB_PB", "CBCCVC");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mã chỉ tiêu;Kết quả;Ước cả năm;Ghi chú\nSO_HN;3;;\nVB_PB;4;;\nCBCCVC;5;;\n",
                "Mã đơn vị;Kỳ báo cáo;Mã chỉ tiêu;Chỉ tiêu;Đơn vị tính;Kết quả;Ước cả năm;Ghi chú\nKT;2026-H1;SO_HN;;;3;;\nKT;2026-H1;VB_PB;;;4;;\nKT;2026-H1;CBCCVC;;;5;;\n",
                "Mã chỉ tiêu;Chỉ tiêu;Đơn vị tính;Kết quả;Ước cả năm;Ghi chú\nSO_HN;Số hội nghị;cuộc;3;;\nVB_PB;;;4;;\nCBCCVC;Tổng số công chức;người;5;;\n"
            })
    @DisplayName("a row with a known code and a figure is data, however few its cells")
    void sparseRows(String content) {
        var judged = judged(content);

        assertThat(judged.amounts()).containsOnlyKeys("SO_HN", "VB_PB", "CBCCVC");
        assertThat(judged.codes()).isEmpty();
    }

    @Test
    @DisplayName("a code without a figure is a missing figure, a spelled date is the date of a row")
    void sparseRowsWithGaps() {
        var missing =
                judged("Mã chỉ tiêu;Chỉ tiêu;Kết quả;Ghi chú\nSO_HN;a;3;\nCBCCVC;;;\nVB_PB;b;4;\nLUOT_NGUOI;;;\n");
        var spelled = judged("""
                Mã đơn vị;Kỳ báo cáo;Ngày;Loại;Nội dung;Số người tham dự;Đường dẫn;Ghi chú
                ;;ngày 05 tháng 3 năm 2026;Hội nghị;Quán triệt kế hoạch;;;
                ;;ngày 15 tháng 4 năm 2026;Hội nghị;Phát động;;;
                """);

        assertThat(missing.codes()).containsExactly(FindingCode.NUMBER_MISSING, FindingCode.NUMBER_MISSING);
        assertThat(spelled.accepted(Activity.class)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ";;KT. CHÁNH VĂN PHÒNG;",
                "KT. TRƯỞNG PHÒNG;;;",
                "TM. UBND TỈNH;;;",
                ";;Sơn La, ngày 05 tháng 6 năm 2026;",
                "Người lập biểu;;Thủ trưởng đơn vị;"
            })
    @DisplayName("signatures stay signatures")
    void signatures(String line) {
        var judged = judged("Mã chỉ tiêu;Chỉ tiêu;Kết quả;Ghi chú\nSO_HN;a;3;x\nVB_PB;b;4;y\n" + line + "\n");

        assertThat(judged.rowsOfData()).isEqualTo(2);
        assertThat(judged.codes()).containsExactly(FindingCode.LINES_AFTER_TABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BÁO CÁO PHONG TRÀO QUÝ II/2026;;",
                "KẾT QUẢ NĂM 2025;;",
                "Đơn vị: Phòng Kinh tế;;\nBIỂU TỔNG HỢP;;\n6 tháng cuối năm;;",
                "Thời gian lấy số liệu: từ 15/12/2024 đến 15/6/2025;;"
            })
    @DisplayName("a title that names another time keeps a file without period from counting")
    void titlesOfAnotherTime(String title) {
        var judged = judged(title + "\n\nMã chỉ tiêu;Kết quả;Ghi chú\nSO_HN;3;a\nVB_PB;4;b\n");

        assertThat(judged.codes()).containsExactly(FindingCode.PERIOD_OTHERWISE);
        assertThat(judged.amounts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Phong trao nam 2025.csv", "KT_H2-2026.csv", "2025.csv", "bc thang 5.csv"})
    @DisplayName("a file name that names another time is asked about, or told where the table names the period")
    void namesOfAnotherTime(String name) {
        var without = judged(name, "Mã chỉ tiêu;Kết quả;Ghi chú\nSO_HN;3;a\nVB_PB;4;b\n");
        var stated = judged(name, "Kỳ báo cáo;Mã chỉ tiêu;Kết quả\n2026-H1;SO_HN;3\n2026-H1;VB_PB;4\n");

        assertThat(without.codes()).containsExactly(FindingCode.PERIOD_OTHERWISE);
        assertThat(stated.codes()).containsExactly(FindingCode.PERIOD_DOUBTED);
        assertThat(stated.amounts()).containsOnlyKeys("SO_HN", "VB_PB");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thực hiện Kế hoạch số 12/KH-VPUB ngày 12/01/2026;;",
                "Quyết định 2214/QĐ-TTg năm 2021;;",
                "Phong trào TDĐKXDĐSVH giai đoạn 2021-2025;;",
                "KẾT QUẢ PHONG TRÀO NĂM 2026;;"
            })
    @DisplayName("years of documents and plans are no period; what is then assumed is told")
    void yearsThatAreNoPeriod(String title) {
        var judged = judged(title + "\n\nMã chỉ tiêu;Kết quả;Ghi chú\nSO_HN;3;a\nVB_PB;4;b\n");

        assertThat(judged.codes()).isEmpty();
        assertThat(judged.isPeriodAssumed()).isTrue();
        assertThat(judged.amounts()).containsOnlyKeys("SO_HN", "VB_PB");
    }

    private JudgedFile judged(String content) {
        return judged("bieu.csv", content);
    }

    private JudgedFile judged(String name, String content) {
        try {
            return JudgedFile.of(Files.write(folder.resolve(name), content.getBytes(StandardCharsets.UTF_8)), "KT");
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
