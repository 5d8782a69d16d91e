package vn.tonghop.validation.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.submission.DecimalStyle;
import vn.tonghop.validation.value.NumberReading.Ambiguous;
import vn.tonghop.validation.value.NumberReading.Blank;
import vn.tonghop.validation.value.NumberReading.Damaged;
import vn.tonghop.validation.value.NumberReading.Exact;
import vn.tonghop.validation.value.NumberReading.Malformed;

class NumberReadingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    12 | 12
                    03 | 3
                    0 | 0
                    1.234 | 1234
                    1,234 | 1234
                    1 234 | 1234
                    1.234.567 | 1234567
                    1,234,567 | 1234567
                    12 cuộc | 12
                    25 gia đình | 25
                    -5 | -5
                    −5 | -5
                    +5 | 5
                    """)
    void readsCountsAsPeopleTypeThem(String text, BigDecimal number) {
        assertThat(NumberReading.read(text, DecimalStyle.UNDECIDED, 0)).isEqualTo(new Exact(number));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    80,5 | 80.5
                    80.5 | 80.5
                    80,5% | 80.5
                    80,5 % | 80.5
                    1.234,5 | 1234.5
                    1,234.5 | 1234.5
                    1 234,5 | 1234.5
                    0,125 | 0.125
                    0.125 | 0.125
                    """)
    void readsDecimalsInBothStyles(String text, BigDecimal number) {
        var read = (Exact) NumberReading.read(text, DecimalStyle.UNDECIDED, 3);

        assertThat(read.value()).isEqualByComparingTo(number);
    }

    @Test
    void letsTheStyleOfTheFileDecideBetweenThousandsAndDecimals() {
        assertThat(NumberReading.read("1.234", DecimalStyle.COMMA, 3)).isEqualTo(new Exact(new BigDecimal("1234")));
        assertThat(NumberReading.read("1.234", DecimalStyle.POINT, 3)).isEqualTo(new Exact(new BigDecimal("1.234")));
    }

    @Test
    void callsANumberAmbiguousWhenNothingDecides() {
        assertThat(NumberReading.read("1.234", DecimalStyle.UNDECIDED, 1))
                .isEqualTo(new Ambiguous(new BigDecimal("1234"), new BigDecimal("1.234")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\t"})
    void tellsAnEmptyCellFromZero(String text) {
        assertThat(NumberReading.read(text, DecimalStyle.UNDECIDED, 0)).isEqualTo(new Blank());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"abc", "-", "x", "không", "1,2,3", "1.23.456", "12,34,5", "1..2", "5/6", "10-12", "--5", "mười"})
    void neverMakesANumberOfWhatIsNone(String text) {
        assertThat(NumberReading.read(text, DecimalStyle.UNDECIDED, 0)).isEqualTo(new Malformed());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1,23E+11 | SCIENTIFIC_NOTATION
                    1.23E+11 | SCIENTIFIC_NOTATION
                    #REF! | FORMULA_ERROR
                    #DIV/0! | FORMULA_ERROR
                    '#####' | COLUMN_TOO_NARROW
                    01-Feb | TURNED_INTO_DATE
                    Feb-26 | TURNED_INTO_DATE
                    02-Thg1 | TURNED_INTO_DATE
                    01/02/2026 | TURNED_INTO_DATE
                    =SUM(B2:B3) | FORMULA_NOT_CALCULATED
                    """)
    void namesWhatExcelDid(String text, ExcelDamage damage) {
        assertThat(NumberReading.read(text, DecimalStyle.UNDECIDED, 0)).isEqualTo(new Damaged(damage));
    }
}
