package vn.tonghop.period;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.fixture.Plans;

class PeriodTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6 tháng đầu năm 2026",
                "06 THÁNG ĐẦU NĂM 2026",
                "Báo cáo sáu tháng đầu năm 2026",
                "Kỳ báo cáo: 6 tháng năm 2026",
                "6T.2026",
                "06T 2026",
                "2026-H1"
            })
    void readsTheFirstHalfOfTheYear(String text) {
        assertThat(Plans.shipped().readPeriod(text))
                .map(period -> period.code().toString())
                .contains("2026-H1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"năm 2026", "Cả năm 2026", "2026", "số liệu năm 2026"})
    void readsTheYear(String text) {
        assertThat(Plans.shipped().readPeriod(text))
                .map(period -> period.code().toString())
                .contains("2026");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "6 tháng",
                "6 tháng cuối năm 2026",
                "9 tháng 2026",
                "tháng 6/2026",
                "6 tháng đầu năm 2025",
                "quý I/2026",
                "năm"
            })
    void neverTakesAnotherPeriodForOneOfThePlan(String text) {
        assertThat(Plans.shipped().readPeriod(text)).isEmpty();
    }
}
