package vn.tonghop.validation.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateReadingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "05/06/2026",
                "5/6/2026",
                "05-06-2026",
                "5.6.2026",
                "5/6/26",
                "ngày 05 tháng 6 năm 2026",
                "05 tháng 06 năm 2026",
                "2026-06-05",
                "05/06/2026 00:00:00",
                "Ngày 05/6/2026",
                "46178",
                " 5 / 6 / 2026 "
            })
    void readsTheFifthOfJune(String text) {
        assertThat(DateReading.read(text)).contains(LocalDate.of(2026, 6, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31/02/2026", "02/15/2026", "5-Jun", "5/6", "2026", "hôm qua", "00/06/2026", "5/6/026"})
    void refusesWhatIsNoDate(String text) {
        assertThat(DateReading.read(text)).isEmpty();
    }
}
