package vn.tonghop.acceptance;

import static vn.tonghop.acceptance.StrangerCase.file;
import static vn.tonghop.acceptance.StrangerCase.results;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts of the kinds that were read wrongly once: at least three of each, none of them that of the report. */
final class StrangerTexts {

    private static final String SHORT = "Mã chỉ tiêu;Kết quả;Ghi chú";
    private static final String NAMED = "Mã chỉ tiêu;Chỉ tiêu;Kết quả";
    private static final String ROW = "%s;7;";
    private static final String LONG =
            "Mã đơn vị;Kỳ báo cáo;Mã chỉ tiêu;Chỉ tiêu;Đơn vị tính;Kết quả;Ước cả năm;Ghi chú";
    private static final String MEASURED = "Mã chỉ tiêu;Đơn vị tính;Kết quả;Ghi chú";
    private static final String DAYS = "Ngày;Loại;Nội dung;Số người tham dự\n";

    private StrangerTexts() {}

    static Stream<StrangerCase> all() {
        var lists = Stream.of(rows(), numbers(), columns(), periods(), days(), letters(), separators(), nils())
                .flatMap(List::stream);
        return Stream.of(lists, otherFigures(), namedFigures(), StrangerColumns.all(), StrangerHabits.all())
                .flatMap(files -> files);
    }

    private static List<StrangerCase> rows() {
        return List.of(
                file("k02-kt.csv", results(LONG, "KT;;%s;;;7;;"), "ACCEPTED"),
                file("k02-thua.csv", results(LONG, ";;%s;;;7;;", ";;TL;;;"), "ACCEPTED"),
                file(
                        "k02-cong-khong-nhan.csv",
                        results(SHORT, ROW) + ";63;\n",
                        "PARTLY_ACCEPTED",
                        "INDICATOR_MISSING@11"),
                file(
                        "k02-cong-duoi-chu-ky.csv",
                        results(SHORT, ROW) + "Người lập biểu;;\n;63;\n",
                        "PARTLY_ACCEPTED",
                        "SECOND_TABLE@12"),
                file("k02-chi-so-thu-tu.csv", results("STT;" + SHORT, "1;" + ROW) + "10;;;\n11;;;\n", "ACCEPTED"),
                file(
                        "k02-mot-o-con-so.csv",
                        DAYS + "05/5/2026;Hội nghị;A;9\n06/5/2026;Hội nghị;B;9\n07/5/2026;Hội nghị;C;9\n;;D;9\n",
                        "PARTLY_ACCEPTED",
                        "DATE_MISSING@5"),
                file(
                        "k02-lech-ten.csv",
                        results(NAMED, "%s;;7", "SO_HN;Số văn bản được phổ biến, quán triệt;7"),
                        "PARTLY_ACCEPTED",
                        "INDICATOR_CONTRADICTED@2"),
                file("k02-ten-viet-tat.csv", results(NAMED, "%s;;7", "SO_HN;Số hội nghị;7"), "ACCEPTED"),
                file(
                        "k02-hai-tep-noi-nhau.csv",
                        results(SHORT, ROW) + "\uFEFF" + SHORT + "\nUU_DIEM;Tốt;\n",
                        "ACCEPTED"),
                file("k02-tl.csv", results(LONG, ";;%s;;;7;;") + ";;TL_QT;;;90;;\n", "ACCEPTED"),
                file("k02-ngay.csv", """
                        Mã đơn vị;Kỳ báo cáo;Ngày;Loại;Nội dung;Số người tham dự;Đường dẫn;Ghi chú
                        ;;ngày 07 tháng 5 năm 2026;Hội nghị;Sơ kết;;;
                        ;;ngày 08 tháng 5 năm 2026;Hội nghị;Tổng kết;;;
                        """, "ACCEPTED"));
    }

    private static List<StrangerCase> numbers() {
        return List.of(
                number("k03-o.csv", "2O"),
                number("k03-chuc.csv", "3 chục"),
                number("k03-chuc-khong-dau.csv", "3 chuc"),
                number("k03-van.csv", "2 vạn bản"),
                number("k03-ruoi.csv", "2 nghìn rưỡi"),
                file("k03-cong-chuc.csv", results(SHORT, ROW, "CBCCVC;12 công chức;"), "ACCEPTED"),
                file("k03-van-ban.csv", results(SHORT, ROW, "VB_PB;2 văn bản;"), "ACCEPTED"),
                number("k03-phan-tram.csv", "85 %"),
                number("k03-quy.csv", "4 cuộc/quý"),
                number("k03-khoang.csv", "20-25"),
                file(
                        "k03-tro-len.csv",
                        results(SHORT, ROW, "SO_HN;từ 30 trở lên;"),
                        "PARTLY_ACCEPTED",
                        "NUMBER_MALFORMED@2"),
                file("k03-don-vi.csv", results(SHORT, ROW, "SO_HN;4 cuộc;"), "ACCEPTED"),
                file(
                        "k03-nghin-o-don-vi-tinh.csv",
                        results(MEASURED, "%s;người;7;", "LUOT_NGUOI;nghìn lượt;2;", "CBCCVC_QT;%;95;"),
                        "PARTLY_ACCEPTED",
                        "MEASURE_OTHERWISE@3",
                        "MEASURE_OTHERWISE@6"),
                multiplied("k03-nghin-phia-tren.csv", "Đơn vị tính: nghìn lượt;;"),
                multiplied("k03-tram-phia-tren.csv", "BIỂU 1;;(ĐVT: trăm người)"),
                multiplied("k03-trieu-phia-tren.csv", "ĐVT: triệu đồng;;"),
                file("k03-cuoc-phia-tren.csv", "Đơn vị tính: cuộc;;\n" + results(SHORT, ROW), "ACCEPTED"),
                file("k16-dau-bang.csv", results(SHORT, ROW, "SO_HN;\"=\"\"4\"\"\";"), "ACCEPTED"),
                file("k16-nhay.csv", results(SHORT, ROW, "SO_HN;'4;"), "ACCEPTED"),
                file("k16-rong.csv", results(SHORT, ROW, "SO_HN;４;"), "ACCEPTED"));
    }

    private static StrangerCase number(String name, String written) {
        return file(name, results(SHORT, ROW, "SO_HN;" + written + ";"), "PARTLY_ACCEPTED", "NUMBER_DOUBTFUL@2");
    }

    private static StrangerCase multiplied(String name, String above) {
        return file(name, above + "\n" + results(SHORT, ROW), "REFUSED", "FIGURES_MULTIPLIED");
    }

    /** Headers whose figures are others than the result of the period, alone in their file. */
    private static Stream<StrangerCase> otherFigures() {
        return Stream.of(
                        "Kết quả 6 tháng cuối năm",
                        "Kết quả (%)",
                        "Kết quả (nghìn)",
                        "Kết quả (ĐVT: trăm người)",
                        "Kết quả (ước)",
                        "Tỷ lệ kết quả",
                        "Chênh lệch kết quả",
                        "Kết quả (quý II/2026)",
                        "Kết quả (tháng 5)",
                        "Kết quả (KH)",
                        "Kết quả (trước)",
                        "Kết quả (tổ A)",
                        "Kết quả (nữ)",
                        "Kết quả (2025)")
                .map(header -> file(
                        "k04-khac-%d.csv".formatted(header.hashCode() & 0xFFFF),
                        results("Mã chỉ tiêu;" + header + ";Ghi chú", ROW),
                        "REFUSED",
                        "COLUMN_MISSING"));
    }

    /** Headers of the figures that are meant, beside or below others. */
    private static Stream<StrangerCase> namedFigures() {
        return Stream.of(
                        "Kết quả;Kết quả 6 tháng đầu năm 2026",
                        "Số lượng;Kết quả trong kỳ",
                        "Kết quả;Kết quả kỳ này",
                        "Kết quả 2025;Kết quả 2026",
                        "Kết quả;\n;2025;2026",
                        "Kết quả;\n;6 tháng 2025;6 tháng 2026",
                        "Kết quả;\n;Năm 2025;Năm 2026")
                .map(header -> file(
                        "k04-dung-%d.csv".formatted(header.hashCode() & 0xFFFF),
                        results("Mã chỉ tiêu;" + header, "%s;;7"),
                        "ACCEPTED",
                        "COLUMN_GUESSED"));
    }

    private static List<StrangerCase> columns() {
        return List.of(
                file("k04-hai-nam.csv", results("Mã chỉ tiêu;Năm 2025;Năm 2026;Ghi chú", "%s;99;7;"), "REFUSED"),
                file(
                        "k04-ky.csv",
                        results(
                                "Mã chỉ tiêu;Kết quả 6 tháng đầu năm 2025;Kết quả 6 tháng đầu năm 2026;Ghi chú",
                                "%s;99;7;"),
                        "ACCEPTED",
                        "COLUMN_GUESSED"),
                file(
                        "k04-sau-thang.csv",
                        results("Mã chỉ tiêu;6 tháng đầu năm 2025;Thực hiện sáu tháng năm 2026;Ghi chú", "%s;99;7;"),
                        "ACCEPTED"),
                file(
                        "k04-ky-nay.csv",
                        results("Mã chỉ tiêu;Kết quả kỳ trước;Kết quả kỳ này;Ghi chú", "%s;99;7;"),
                        "ACCEPTED"),
                file("k04-thang.csv", results("Mã chỉ tiêu;Kết quả tháng 6;Kết quả;Ghi chú", "%s;1;7;"), "ACCEPTED"),
                file("k04-ke-hoach.csv", results("Mã chỉ tiêu;Kế hoạch;Kết quả;Ghi chú", "%s;99;7;"), "ACCEPTED"),
                file(
                        "k14-cung-ky.csv",
                        results("Mã chỉ tiêu;Kết quả cùng kỳ năm trước;Kết quả;Ghi chú", "%s;99;7;"),
                        "ACCEPTED"),
                file("k14-nam.csv", results("Mã chỉ tiêu;Kết quả Nam;Kết quả Nữ;Ghi chú", "%s;3;4;"), "REFUSED"),
                file("k14-luy-ke.csv", results("Mã chỉ tiêu;Lũy kế;Kết quả;Ghi chú", "%s;99;7;"), "ACCEPTED"));
    }

    private static List<StrangerCase> periods() {
        return List.of(
                file(
                        "k05-tieu-de.csv",
                        "KẾT QUẢ PHONG TRÀO 6 THÁNG ĐẦU NĂM 2025;;\n" + results(SHORT, ROW),
                        "REFUSED",
                        "PERIOD_OTHERWISE"),
                file("k05 ket qua nam 2024.csv", results(SHORT, ROW), "REFUSED", "PERIOD_OTHERWISE"),
                another("Quý", "II", "k05-cot-quy.csv"),
                another("Tháng", "5", "k05-cot-thang.csv"),
                another("Năm", "2025", "k05-cot-nam.csv"),
                another("Thời gian", "năm 2025", "k05-cot-thoi-gian.csv"),
                file("k05-cot-nam-nay.csv", results("Mã chỉ tiêu;Năm;Kết quả", "%s;2026;7"), "ACCEPTED"),
                file(
                        "k05-ngay-ky.csv",
                        "Số: 12/BC-KT;;Sơn La, ngày 10 tháng 6 năm 2025\n" + results(SHORT, ROW),
                        "REFUSED",
                        "PERIOD_OTHERWISE"),
                file(
                        "k05-duoi-bang.csv",
                        results(SHORT, ROW) + "Số liệu 6 tháng đầu năm 2025;;\n",
                        "ACCEPTED",
                        "PERIOD_DOUBTED"),
                file("KT_2031_0004.csv", results(SHORT, ROW), "ACCEPTED", "PERIOD_ASSUMED"),
                file("k05 IMG_2047.csv", results(SHORT, ROW), "ACCEPTED", "PERIOD_ASSUMED"),
                file("k05 nam 2031.csv", results(SHORT, ROW), "REFUSED", "PERIOD_OTHERWISE"),
                file("k05 ket qua2025.csv", results(SHORT, ROW), "REFUSED", "PERIOD_OTHERWISE"),
                file("k05 bao cao 2027.csv", results(SHORT, ROW), "REFUSED", "PERIOD_OTHERWISE"),
                file("k05-ky.csv", "Kỳ báo cáo: 6 tháng cuối năm 2025;;\n" + results(SHORT, ROW), "REFUSED"),
                file("k05-thang-3 va 6-thang-dau-nam.csv", results(SHORT, ROW), "ACCEPTED"),
                file("k05-dung ky 6 thang dau nam 2026.csv", results(SHORT, ROW), "ACCEPTED"));
    }

    private static StrangerCase another(String column, String word, String name) {
        return file(
                name,
                results("Mã chỉ tiêu;%s;Kết quả".formatted(column), "%s;" + word + ";7"),
                "REFUSED",
                "PERIOD_OTHERWISE");
    }

    private static List<StrangerCase> days() {
        return List.of(
                file(
                        "k08-thang-truoc.csv",
                        DAYS + "5/20/2026;Hội nghị;A;9\n4/3/2026;Hội nghị;B;9\n",
                        "REFUSED",
                        "DATE_EITHER_WAY@3"),
                file("k08-dot.csv", DAYS + "10-12/5;Hội nghị;A;9\n" + sixDays(), "PARTLY_ACCEPTED", "DATE_SEVERAL@2"),
                file("k08-hai-so.csv", DAYS + "03/4/26;Hội nghị;A;9\n04/4/2026;Hội nghị;B;9\n", "ACCEPTED"));
    }

    private static String sixDays() {
        return IntStream.rangeClosed(3, 8)
                .mapToObj("%02d/4/2026;Hội nghị;B;9%n"::formatted)
                .collect(Collectors.joining());
    }

    private static List<StrangerCase> letters() {
        return List.of(
                file(
                        "k09-tcvn3.csv",
                        results(SHORT, ROW) + "UU_DIEM;C«ng chøc chÊp hµnh tèt;\n",
                        "ACCEPTED",
                        "LETTERS_CONVERTED@11"),
                file(
                        "k09-hai-lan.csv",
                        results(SHORT, ROW) + "UU_DIEM;Ä\u0090Ã£ phá»• biáº¿n Ä‘áº§y Ä‘á»§;\n",
                        "ACCEPTED",
                        "LETTERS_CONVERTED@11"),
                file(
                        "k09-vni.csv",
                        results(SHORT, ROW) + "UU_DIEM;Coâng chöùc chaáp haønh toát;\n",
                        "ACCEPTED",
                        "LETTERS_CONVERTED@11"),
                lost("k10-ansi.csv", "M? ch? tiêu;K?t qu?;Ghi chú"),
                lost("k10-hoi.csv", "M?? ch??? ti??u;K???t qu???;Ghi ch??"),
                lost("k10-don-vi.csv", "Mã ??n v?;Mã ch? tiêu;K?t qu?"),
                lost("k10-mot-o.csv", "Ma CT;K?t qu?;Ghi chu"),
                lost("k10-mot-chu.csv", "Ma;S? l??ng;Note"),
                file(
                        "k10-bang-ma-tay-au.csv",
                        "Mã CT;K?t qu?\nSO_HN;3\n".getBytes(StandardCharsets.ISO_8859_1),
                        "REFUSED",
                        "FILE_LETTERS_LOST@1"),
                file("k10-hoi-that.csv", results("Ma;Ket qua;Can bo nao?", "%s;7;A"), "ACCEPTED", "COLUMN_UNKNOWN"),
                file("k10-hoi-khac.csv", results("Ma;C?n b? n?o", "%s;7"), "REFUSED", "COLUMN_MISSING"));
    }

    private static StrangerCase lost(String name, String header) {
        var text = results(header, "%s;7;s? l??ng");
        return file(name, text.getBytes(StandardCharsets.UTF_8), "REFUSED", "FILE_LETTERS_LOST");
    }

    private static List<StrangerCase> separators() {
        var commas = "Mã chỉ tiêu,Kết quả,Ghi chú";
        return List.of(
                file("k12-nghin.csv", results(commas, "%s,7,", "LUOT_NGUOI,2,350,"), "PARTLY_ACCEPTED", "ROW_BROKEN@3"),
                file(
                        "k12-nghin-cuoi.csv",
                        results(commas, "%s,7,", "LUOT_NGUOI,2,350"),
                        "PARTLY_ACCEPTED",
                        "ROW_BROKEN@3"),
                file("k12-moi-dong.csv", results(commas, "%s,2,350"), "REFUSED", "ROW_BROKEN@2"),
                file("k12-le.csv", results(commas, "%s,7,", "SO_HN,1,5,"), "PARTLY_ACCEPTED", "ROW_BROKEN@2"),
                file(
                        "k12-le-hai-cot.csv",
                        results("Mã chỉ tiêu,Kết quả,Ước cả năm,Ghi chú", "%s,7,9,", "LUOT_NGUOI,12,5,20,"),
                        "PARTLY_ACCEPTED",
                        "ROW_BROKEN@3"),
                file(
                        "k12-thua-dau.csv",
                        results("Mã chỉ tiêu,Kết quả,Ước cả năm,Ghi chú", "%s,7,9,", "VB_PB,3,5,,"),
                        "ACCEPTED"),
                file("k12-ghi-chu.csv", results(commas, "%s,7,số 350"), "ACCEPTED"),
                file("k12-ngoac.csv", results(commas, "%s,7,", "LUOT_NGUOI,\"2,350\","), "ACCEPTED"),
                file("k18-gach.csv", results(SHORT, "%s;7;a|b|c|d|e|f|g"), "ACCEPTED"),
                file("k18-phay.csv", results(SHORT, "%s;7;một, hai, ba, bốn, năm"), "ACCEPTED"),
                file("k18-sep.csv", "sep=,\n" + results(SHORT, ROW), "ACCEPTED"));
    }

    private static List<StrangerCase> nils() {
        return List.of(
                file("nil-mot-dong.csv", SHORT + "\n;;Không phát sinh\n", "NIL", "NOTHING_TO_REPORT"),
                file("nil-moi-dong.csv", results(SHORT, "%s;không phát sinh;"), "NIL"),
                file("nil-duoi-tieu-de.csv", SHORT + "\nKhông phát sinh;;\n", "NIL"),
                file(
                        "nil-trong-ky.csv",
                        "ỦY BAN NHÂN DÂN TỈNH;;\nVĂN PHÒNG;;\nBÁO CÁO;;\n" + SHORT
                                + "\nTrong kỳ đơn vị không phát sinh;;\n",
                        "NIL"),
                file(
                        "nil-tron.csv",
                        results(SHORT, "%s;-;", "SO_HN;không phát sinh;", "VB_PB;Không;", "CBCCVC;;"),
                        "NIL"));
    }
}
