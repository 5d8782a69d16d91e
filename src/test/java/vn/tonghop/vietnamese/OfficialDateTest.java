package vn.tonghop.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.4. */
class OfficialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2026-06-05, 05/6/2026, ngày 05 tháng 6 năm 2026",
        "2026-02-14, 14/02/2026, ngày 14 tháng 02 năm 2026",
        "2026-01-09, 09/01/2026, ngày 09 tháng 01 năm 2026",
        "2026-03-10, 10/3/2026, ngày 10 tháng 3 năm 2026",
        "2026-09-02, 02/9/2026, ngày 02 tháng 9 năm 2026",
        "2026-11-25, 25/11/2026, ngày 25 tháng 11 năm 2026"
    })
    void padsDaysBelowTenAndOnlyTheMonthsOneAndTwo(LocalDate date, String written, String spelled) {
        assertThat(OfficialDate.written(date)).isEqualTo(written);
        assertThat(OfficialDate.spelled(date)).isEqualTo(spelled);
    }

    @Test
    void leavesTheDayOfADraftToTheClerkWithBlanksThatDoNotCollapse() {
        assertThat(OfficialDate.withoutDay(YearMonth.of(2026, 2)))
                .isEqualTo("ngày" + "\u00a0".repeat(6) + "tháng 02 năm 2026");
        assertThat(OfficialDate.withoutDay(YearMonth.of(2026, 6))).endsWith("tháng 6 năm 2026");
    }

    @Test
    void tellsAMomentInVietnamWhateverTheServersZone() {
        var moment = Instant.parse("2026-06-11T17:05:00Z").atZone(ZoneOffset.UTC);

        assertThat(OfficialDate.moment(moment)).isEqualTo("00 giờ 05, ngày 12/6/2026");
    }
}
