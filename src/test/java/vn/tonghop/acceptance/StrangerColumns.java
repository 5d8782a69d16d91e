package vn.tonghop.acceptance;

import static vn.tonghop.acceptance.StrangerCase.file;
import static vn.tonghop.acceptance.StrangerCase.results;

import java.util.stream.Stream;

/** Texts with a column "Đơn vị" that names units, or measures, or neither. */
final class StrangerColumns {

    private static final String PLAIN = "Mã chỉ tiêu;Đơn vị;Kết quả";
    private static final String FAMILIES = "GDVH_DK;gia đình;7";

    private StrangerColumns() {}

    static Stream<StrangerCase> all() {
        return Stream.concat(measures(), units());
    }

    private static Stream<StrangerCase> measures() {
        return Stream.of(
                file("k14-do.csv", results(PLAIN, "%s;người;7", FAMILIES), "ACCEPTED", "COLUMNS_UNDERSTOOD"),
                file(
                        "k14-do-khong-dau.csv",
                        results("Mã chỉ tiêu;Don vi;Kết quả", "%s;nguoi;7", "SO_HN;cuoc;7"),
                        "ACCEPTED",
                        "COLUMNS_UNDERSTOOD"),
                file(
                        "k14-do-la.csv",
                        results(PLAIN, "%s;người;7", FAMILIES, "DHVH_DK;suất;7", "SO_HN;cuộc;7"),
                        "ACCEPTED"),
                file("k14-do-trong.csv", results(PLAIN, "%s;;7", "CBCCVC;người;7"), "ACCEPTED"),
                file(
                        "k14-do-canh-ten.csv",
                        results("Mã chỉ tiêu;Đơn vị;Đơn vị báo cáo;Kết quả", "%s;người;;7", "SO_HN;cuộc;;7"),
                        "ACCEPTED"),
                file(
                        "k14-do-nghin.csv",
                        results(PLAIN, "%s;người;7", "LUOT_NGUOI;nghìn lượt;2"),
                        "PARTLY_ACCEPTED",
                        "MEASURE_OTHERWISE@3"));
    }

    private static Stream<StrangerCase> units() {
        return Stream.of(
                file("k14-don-vi-la.csv", results(PLAIN, "%s;Hội người cao tuổi;7"), "REFUSED", "UNIT_UNKNOWN@2"),
                file(
                        "k14-don-vi-lan.csv",
                        results(PLAIN, "%s;người;7", "SO_HN;Phòng Nội chính;7"),
                        "REFUSED",
                        "UNIT_CONTRADICTED"),
                file("k14-don-vi-khac.csv", results(PLAIN, "%s;Phòng Nội chính;7"), "REFUSED", "UNIT_CONTRADICTED"),
                file(
                        "k14-ma-va-do.csv",
                        results("Mã đơn vị;Mã chỉ tiêu;Kết quả", "người;%s;7"),
                        "REFUSED",
                        "UNIT_UNKNOWN@2"));
    }
}
