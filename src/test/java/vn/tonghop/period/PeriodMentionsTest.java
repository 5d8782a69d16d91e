package vn.tonghop.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.period.PeriodMention.Fit;

class PeriodMentionsTest {

    private static final PeriodCode HALF = PeriodCode.parse("2026-H1");
    private static final PeriodCode YEAR = PeriodCode.parse("2026");

    @ParameterizedTest
    @CsvSource({
        "Báo cáo tháng 3 năm 2026, 2026-M03",
        "bao_cao_thang_03_2026, 2026-M03",
        "T11/2026, 2026-M11",
        "Quý II/2026, 2026-Q2",
        "bc quy 4 nam 2026, 2026-Q4",
        "3 tháng đầu năm 2026, 2026-Q1",
        "9 tháng năm 2026, 2026-9M",
        "bao-cao-9-thang-2026, 2026-9M",
        "Từ tháng 1 đến tháng 9 năm 2026, 2026-9M",
        "6 tháng cuối năm 2026, 2026-H2",
        "H2/2026, 2026-H2"
    })
    void namesEveryKindOfPeriod(String title, String code) {
        assertThat(fits(title, PeriodCode.parse(code))).containsOnly(Fit.SAME);
        assertThat(fits(title, HALF)).containsOnly(Fit.OTHER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Biểu kết quả - 6 tháng đầu năm 2026",
                "BÁO CÁO KẾT QUẢ PHONG TRÀO 06 THÁNG NĂM 2026",
                "bieu-ket-qua_KT_2026-H1 (1)",
                "6T/2026",
                "ket_qua_6thang_2026",
                "ket-qua-6-thang-dau-nam-2026",
                "bc_6_thang_2026",
                "cot 6-thang-ket-qua",
                "Sáu tháng đầu năm",
                "H1.2026",
                "Số liệu quý I, II năm 2026",
                "Từ tháng 01 đến tháng 6/2026",
                "từ tháng 12/2025 đến tháng 5/2026",
                "KẾT QUẢ 6 THÁNG ĐẦU NĂM 2026, SO VỚI CÙNG KỲ NĂM 2025",
                "Kết quả 6 tháng đầu năm 2026, phương hướng 6 tháng cuối năm",
            })
    void namesTheHalfYear(String title) {
        assertThat(fits(title, HALF)).containsOnly(Fit.SAME);
        assertThat(fits(title, YEAR)).containsOnly(Fit.OTHER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BÁO CÁO KẾT QUẢ PHONG TRÀO NĂM 2025",
                "ket-qua-nam-2025",
                "Phong trào 2025",
                "2025",
                "6 tháng cuối năm",
                "6 THÁNG CUỐI NĂM 2026",
                "H2/2026",
                "2026-H2",
                "Quý II/2026",
                "bc quy 2",
                "Q3-2026",
                "Tháng 5/2026",
                "T5.2026",
                "9 tháng năm 2026",
                "6 tháng đầu năm 2025",
                "6T-2025",
                "Báo cáo tháng 5 năm 2026",
                "KQ năm 2027",
                "Thời gian: từ ngày 15/12/2024 đến ngày 05/6/2025",
                "Kết quả thực hiện kế hoạch năm 2025",
                "KẾT QUẢ THỰC HIỆN NHIỆM VỤ NĂM 2025",
                "Kết quả năm 2025, nhiệm vụ năm 2026",
                "Kết quả năm 2025, phương hướng nhiệm vụ năm 2026",
            })
    void namesAnotherTime(String title) {
        assertThat(fits(title, HALF)).containsOnly(Fit.OTHER);
        assertThat(fits(title, YEAR)).containsOnly(Fit.OTHER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BÁO CÁO PHONG TRÀO NĂM 2026", "ket qua 2026", "Kế hoạch năm 2026"})
    void namesOnlyTheYear(String title) {
        assertThat(fits(title, HALF)).containsOnly(Fit.POSSIBLE);
        assertThat(fits(title, YEAR)).containsOnly(Fit.SAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BÁO CÁO CẢ NĂM 2026", "12 tháng năm 2026", "Tổng kết năm 2026", "Từ tháng 1 đến tháng 12"})
    void namesTheWholeYear(String title) {
        assertThat(fits(title, HALF)).containsOnly(Fit.OTHER);
        assertThat(fits(title, YEAR)).containsOnly(Fit.SAME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "BIỂU TỔNG HỢP KẾT QUẢ",
                "(Kèm theo Kế hoạch số 12/KH-VPUB ngày 12/01/2025)",
                "Thực hiện Kế hoạch số 12/KH-VPUB ngày 12/01/2025 của Văn phòng",
                "Quyết định 2214/QĐ-TTg năm 2021",
                "Quyết định số 2214/QĐ-TTg ngày 28 tháng 12 năm 2021 của Thủ tướng Chính phủ",
                "Căn cứ Luật Thi đua, khen thưởng năm 2022",
                "Chương trình thực hiện Phong trào giai đoạn 2021-2025",
                "Phong trào giai đoạn 2021 – 2026, tầm nhìn đến năm 2030",
                "Sơn La, ngày 05 tháng 6 năm 2026",
                "Sơn La, tháng 6 năm 2026",
                "Ngày ... tháng ... năm 2025",
                "KT_20251220_v2",
                "bao cao 2025-12-20",
                "bc_05.06.2026",
                "So với 6 tháng đầu năm 2025",
                "Cách điền: mỗi dòng là một chỉ tiêu; Ước cả năm 2025 để trống",
                "Sheet1",
                "Trang tính2",
                "Số liệu lấy để so sánh năm 2025",
                "Điện thoại: 02123.852.025",
                "nội quy cơ quan",
            })
    void mentionsNoTimeOfAReport(String text) {
        assertThat(PeriodMentions.in(text)).isEmpty();
    }

    private static Set<Fit> fits(String title, PeriodCode period) {
        return PeriodMentions.in(title).stream()
                .map(mention -> mention.with(period))
                .collect(Collectors.toSet());
    }
}
