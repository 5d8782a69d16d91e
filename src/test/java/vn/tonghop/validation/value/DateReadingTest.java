package vn.tonghop.validation.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.submission.DateStyle;

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
                " 5 / 6 / 2026 ",
                "05/06-2026",
                "2026/06/05",
                "2026.6.5",
                "05-Jun-26",
                "5 June 2026",
                "Thứ Sáu, 05/6/2026",
                "T6, ngày 05 tháng 6 năm 2026",
                "8h ngày 05/6/2026",
                "08:30 05/06/2026",
                "14 giờ 30 phút, ngày 05/6/2026",
                "Sáng ngày 5/6/2026",
                "05/6/2026, 8h30",
                "０５/０６/２０２６",
                "05\u201306\u20132026",
                "5.6.26",
                "2026-06-05T08:30"
            })
    void readsTheFifthOfJune(String text) {
        assertThat(DateReading.read(text, DateStyle.USUAL)).contains(LocalDate.of(2026, 6, 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "31/02/2026",
                "02/15/2026",
                "5-Jun",
                "5/6",
                "2026",
                "hôm qua",
                "00/06/2026",
                "5/6/026",
                "10-12/05",
                "05/6-26",
                "2026/06-05",
                "05-Jux-26",
                "05-Jun/26",
                "Thứ Sáu",
                "8h30",
                "5.6/26"
            })
    void refusesWhatIsNoDate(String text) {
        assertThat(DateReading.read(text, DateStyle.USUAL)).isEmpty();
    }

    @Test
    void readsSerialNumbersByTheDateSystemOfTheWorkbook() {
        assertThat(DateReading.read("44716", new DateStyle(false, true))).contains(LocalDate.of(2026, 6, 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10-12/05",
                "10-12/5/2026",
                "từ 10 đến 12/5/2026",
                "10, 11/5/2026",
                "10/5/2026 - 12/5/2026",
                "10/5 và 17/5/2026"
            })
    void tellsSeveralDaysFromOne(String text) {
        assertThat(DateReading.isSeveralDays(text)).isTrue();
        assertThat(DateReading.read(text, DateStyle.USUAL)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5/6/2026", "05-6-26"})
    void knowsWhichDatesMeanAnotherDayMonthFirst(String text) {
        assertThat(DateReading.isEitherWay(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"6/6/2026", "15/6/2026", "2026-06-05", "ngày 05 tháng 6 năm 2026", "46178"})
    void knowsWhichDatesMeanOnlyOneDay(String text) {
        assertThat(DateReading.isEitherWay(text)).isFalse();
    }
}
