package vn.tonghop.acceptance;

import static vn.tonghop.acceptance.StrangerCase.file;
import static vn.tonghop.acceptance.StrangerCase.results;

import java.util.List;
import java.util.stream.Stream;

/** Texts with the habits of offices that write tables by hand: signatures, lettered columns, numbered names, spoken days. */
final class StrangerHabits {

    private static final String SHORT = "Mã chỉ tiêu;Kết quả;Ghi chú";
    private static final String ROW = "%s;7;";
    private static final String DAYS = "Ngày;Loại;Nội dung;Số người tham dự\n";

    private StrangerHabits() {}

    static Stream<StrangerCase> all() {
        return Stream.of(signatures(), rulers(), days(), letters(), names()).flatMap(List::stream);
    }

    private static List<StrangerCase> signatures() {
        return List.of(
                file(
                        "k02-noi-nhan.csv",
                        results(SHORT, ROW)
                                + ";;\nNơi nhận:;;Sơn La, ngày 05 tháng 6 năm 2026\n- Như trên;;TRƯỞNG PHÒNG\n"
                                + "- Lưu: VT;;\n;;Nguyễn Văn A\n",
                        "ACCEPTED",
                        "LINES_AFTER_TABLE@12"),
                file(
                        "k02-hai-chu-ky.csv",
                        results(SHORT, ROW) + "Người lập biểu;;Trưởng phòng\n(Ký, ghi rõ họ tên);;(Ký tên)\n"
                                + "Trần Thị B;;Nguyễn Văn A\n",
                        "ACCEPTED",
                        "LINES_AFTER_TABLE@11"),
                file(
                        "k02-noi-nhan-bon-cot.csv",
                        results("STT;" + SHORT, "1;" + ROW)
                                + "Nơi nhận:;;Sơn La, ngày 05 tháng 6 năm 2026;\n- Như trên;;CHÁNH VĂN PHÒNG;\n",
                        "ACCEPTED",
                        "LINES_AFTER_TABLE@11"),
                file(
                        "k02-loi-duoi-chu-ky.csv",
                        results(SHORT, ROW) + "Người lập biểu;;Trưởng phòng\nƯu điểm;Tốt;\n",
                        "PARTLY_ACCEPTED",
                        "SECOND_TABLE@12"),
                file(
                        "k02-so-duoi-chu-ky.csv",
                        results(SHORT, ROW) + "Nơi nhận:;;TRƯỞNG PHÒNG\nTIN_BAI_VP;3;\n",
                        "PARTLY_ACCEPTED",
                        "SECOND_TABLE@12"));
    }

    private static List<StrangerCase> rulers() {
        return List.of(
                file("k02-chu-cot.csv", results("Mã chỉ tiêu;Chỉ tiêu;Kết quả\nA;B;1", "%s;;7"), "ACCEPTED"),
                file("k02-chu-bon-cot.csv", results("STT;" + SHORT + "\nA;B;1;2", "1;" + ROW), "ACCEPTED"),
                file("k02-gach-ngang.csv", results(SHORT + "\n---;---;---", ROW), "ACCEPTED"),
                file("k02-cham-cham.csv", results(SHORT, ROW) + "……;……;……\n", "ACCEPTED"),
                file("k02-ma-va-gach.csv", results(SHORT, ROW, "SO_HN;---;"), "PARTLY_ACCEPTED", "NUMBER_MALFORMED@2"));
    }

    private static List<StrangerCase> days() {
        return List.of(
                file(
                        "k08-thu-va-gio.csv",
                        DAYS + "Thứ Năm, 05/3/2026;Hội nghị;A;9\n8h30 ngày 06/3/2026;Hội nghị;B;9\n"
                                + "Chiều ngày 07/3/2026;Hội nghị;C;9\n08/3/2026, 14h00;Hội nghị;D;9\n"
                                + "14 giờ 00 phút, ngày 09 tháng 3 năm 2026;Hội nghị;E;9\n",
                        "ACCEPTED"),
                file(
                        "k08-excel-tieng-anh.csv",
                        DAYS + "05-Mar-26;Hội nghị;A;9\n6-Mar-2026;Hội nghị;B;9\n07 May 2026;Hội nghị;C;9\n",
                        "ACCEPTED"),
                file("k08-nam-truoc.csv", DAYS + "2026/03/05;Hội nghị;A;9\n2026.3.6;Hội nghị;B;9\n", "ACCEPTED"),
                file("k08-chi-thang.csv", DAYS + "Mar-26;Hội nghị;A;9\n", "REFUSED", "EXCEL_DAMAGE@2"));
    }

    private static List<StrangerCase> letters() {
        var form = results(SHORT, ROW);
        return List.of(
                file("k10-cuoi-o.csv", form + "HAN_CHE;S?;\n", "PARTLY_ACCEPTED", "LETTERS_LOST@11"),
                file("k10-cuoi-cau.csv", form + "HAN_CHE;kinh phí ph?;\n", "PARTLY_ACCEPTED", "LETTERS_LOST@11"),
                file("k10-hoi-viet-tat.csv", form + "KIEN_NGHI;Khi nào có KH?;\n", "ACCEPTED"),
                file("k10-hoi-cuoi-cau.csv", form + "KIEN_NGHI;Có được không?;\n", "ACCEPTED"));
    }

    private static List<StrangerCase> names() {
        return List.of(
                file("k16-hai-bom.csv", "\uFEFF\uFEFF" + results(SHORT, ROW), "ACCEPTED", "PERIOD_ASSUMED"),
                file(
                        "k14-so-cung-ky.csv",
                        results("Mã chỉ tiêu;Kết quả;%% so cùng kỳ".replace("%%", "%"), "%s;7;98%%"),
                        "ACCEPTED",
                        "COLUMN_UNKNOWN"),
                file(
                        "k14-tang-giam.csv",
                        results("Mã chỉ tiêu;Kết quả;Tăng, giảm so với cùng kỳ", "%s;7;1"),
                        "ACCEPTED",
                        "COLUMN_UNKNOWN"),
                file("k14-ten-danh-so.csv", """
                        Chỉ tiêu;Kết quả
                        SO_HN - Số hội nghị, cuộc họp phổ biến, quán triệt về Phong trào;7
                        2. Số lượt người tham dự phổ biến, quán triệt;7
                        - Số văn bản được phổ biến, quán triệt (văn bản);7
                        4.1 Số danh hiệu văn hóa được đăng ký (cá nhân, gia đình, tập thể);7
                        """, "ACCEPTED", "INDICATOR_NOT_REPORTED"),
                file(
                        "k14-ten-cua-hai.csv",
                        "Chỉ tiêu;Kết quả\nSố văn bản được phổ biến, quán triệt;7\nHội nghị phổ biến, quán triệt;7\n"
                                + "CBCCVC: Số lượt người tham dự phổ biến, quán triệt;7\n"
                                + results("", ROW)
                                        .replace("SO_HN;7;\nLUOT_NGUOI;7;\nVB_PB;7;\n", "")
                                        .strip(),
                        "PARTLY_ACCEPTED",
                        "INDICATOR_MISTYPED@4"),
                file("nil-noi-dung.csv", SHORT + "\nKhông có nội dung báo cáo;;\n", "NIL"),
                file("nil-so-lieu.csv", SHORT + "\n;Không có số liệu báo cáo;\n", "NIL"),
                file("nil-de-bao-cao.csv", results(SHORT, "%s;Không có gì để báo cáo;"), "NIL"));
    }
}
