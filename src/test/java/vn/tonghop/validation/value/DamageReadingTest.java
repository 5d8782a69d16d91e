package vn.tonghop.validation.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.submission.DateStyle;

/** VA-03 and VA-04: what Excel did is named. */
class DamageReadingTest {

    private static final List<String> CODES = List.of("007", "0012", "SO_HN");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    5-Jun | YEAR_LOST
                    02/15/2026 | DAY_AND_MONTH_SWAPPED
                    6/30/2026 00:00:00 | DAY_AND_MONTH_SWAPPED
                    '######' | COLUMN_TOO_NARROW
                    #VALUE! | FORMULA_ERROR
                    """)
    void namesWhatHappenedToADate(String text, ExcelDamage damage) {
        assertThat(DateReading.read(text, DateStyle.USUAL)).isEmpty();
        assertThat(DamageReading.ofDate(text)).contains(damage);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2026", "32/01/2026", "13/13/2026", "hôm qua", "05/6"})
    void doesNotBlameExcelForADateThatNeverWas(String text) {
        assertThat(DamageReading.ofDate(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "7, LEADING_ZEROS_LOST",
        "12, LEADING_ZEROS_LOST",
        "1.23E+11, SCIENTIFIC_NOTATION",
        "01-Feb, TURNED_INTO_DATE"
    })
    void namesWhatHappenedToACode(String text, ExcelDamage damage) {
        assertThat(DamageReading.ofCode(text, CODES)).contains(damage);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8", "70", "2", "SO_H", "0007"})
    void doesNotBlameExcelForACodeThatNobodyHas(String text) {
        assertThat(DamageReading.ofCode(text, CODES)).isEmpty();
    }

    @Test
    void knowsTheDateThatTheSameDigitsGiveInAmerica() {
        assertThat(DateReading.swapped(LocalDate.of(2026, 11, 3))).contains(LocalDate.of(2026, 3, 11));
        assertThat(DateReading.swapped(LocalDate.of(2026, 6, 13))).isEmpty();
        assertThat(DateReading.swapped(LocalDate.of(2026, 6, 6))).isEmpty();
    }
}
