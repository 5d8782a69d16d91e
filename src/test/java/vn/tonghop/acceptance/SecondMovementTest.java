package vn.tonghop.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.OnEachDatabase.Dialect;
import vn.tonghop.fixture.TestDatabase;
import vn.tonghop.plan.folder.ShippedPlans;

/** Another movement at another kind of office, by its plan alone: the monthly report of a ward on "Ngày thứ bảy văn minh". */
@OnEachDatabase(Dialect.SAME)
class SecondMovementTest {

    private final TestDatabase database;

    @TempDir
    Path folder;

    SecondMovementTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void goesFromFilesToTheMonthlyReport() throws IOException {
        var office = new Office(folder, database);
        office.set("tonghop.plan-folder", plan().toString());
        office.drop("TDP1", "kq.csv", """
                Mã chỉ tiêu;Kết quả;Kỳ báo cáo
                SO_BUOI;4;tháng 11/2026
                LUOT_THAM_GIA;320;tháng 11/2026
                KM_DUONG;3,5;tháng 11/2026
                RAC_THU;1,25;tháng 11/2026
                TONG_HO;120;tháng 11/2026
                HO_THAM_GIA;100;tháng 11/2026
                KHO_KHAN;Thiếu xe chở rác;tháng 11/2026
                """);
        office.drop("TDP2", "kq.csv", """
                Mã chỉ tiêu;Kết quả;Kỳ báo cáo
                SO_BUOI;3;T11/2026
                LUOT_THAM_GIA;200;T11/2026
                KM_DUONG;2;T11/2026
                TONG_HO;80;T11/2026
                HO_THAM_GIA;90;T11/2026
                """);
        office.drop("THCS", "kq.csv", "BÁO CÁO THÁNG 11 NĂM 2026\nMã chỉ tiêu;Kết quả\nSố buổi;1\nKM_DUONG;0,8\n");
        office.run("2026-11-26", "nightly");

        assertThat(office.receipt("TDP2", "kq.csv")).contains("số hộ tham gia (90) lớn hơn tổng số hộ (80).");
        assertThat(report(office))
                .contains("Phong trào “Ngày thứ bảy văn minh” tháng 11 năm 2026")
                .contains("I. KẾT QUẢ RA QUÂN TỔNG VỆ SINH")
                .contains("đã ra quân 08 buổi (chưa gồm Tổ dân phố 3); 100/120 hộ gia đình tham gia, đạt 83,3% (chỉ")
                .contains(
                        "03/04 tổ dân phố, đơn vị đã báo cáo có tổ chức ra quân tổng vệ sinh. Đã ra quân 08 buổi (chưa gồm "
                                + "Tổ dân phố 3) với 520 lượt người tham gia (chưa gồm Tổ dân phố 3, Trường THCS Mẫu).")
                .contains("Đã dọn vệ sinh 6,3 km đường, ngõ (chưa gồm Tổ dân phố 3); thu gom 1,25 tấn rác.")
                .contains("Có 100/120 hộ gia đình tham gia, đạt tỷ lệ 83,3%")
                .contains("phản ánh: thiếu xe chở rác.")
                .contains("KT. CHỦ TỊCH");
        var cells = report(office).replaceAll("<[^>]+>", "|").replaceAll("[|\\s]+", " ");
        assertThat(cells)
                .as("a school is not asked for households, nor for their share; who reports nothing has no row")
                .contains("Trường THCS Mẫu 1 … 0,8 x x x ")
                .doesNotContain("Phòng Văn hóa - Xã hội x");
    }

    private Path plan() throws IOException {
        var plan = Files.createDirectories(folder.resolve("plan"));
        for (var file : ShippedPlans.files("ngay-thu-bay-van-minh").entrySet()) {
            Files.write(plan.resolve(file.getKey()), file.getValue());
        }
        return plan;
    }

    private static String report(Office office) {
        return office.files("bao-cao/2026-M11").stream()
                .filter(file -> file.toString().endsWith(".html"))
                .map(Office::text)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
