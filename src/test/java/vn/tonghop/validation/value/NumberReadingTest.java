package vn.tonghop.validation.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.submission.DecimalStyle;
import vn.tonghop.validation.value.NumberReading.Ambiguous;
import vn.tonghop.validation.value.NumberReading.Blank;
import vn.tonghop.validation.value.NumberReading.Damaged;
import vn.tonghop.validation.value.NumberReading.Doubtful;
import vn.tonghop.validation.value.NumberReading.Exact;
import vn.tonghop.validation.value.NumberReading.Malformed;

class NumberReadingTest {

    private static final Measures COUNTS =
            Measures.of(0, "cuộc", List.of("Số hội nghị, cuộc họp phổ biến", "gia đình", "Tin/bài trên Cổng"));
    private static final Measures SHARES = Measures.of(3, "%", List.of("Tỷ lệ gia đình văn hóa"));

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
                    １２ | 12
                    １．２３４ | 1234
                    －５ | -5
                    12\u2009345 | 12345
                    1\u00a0234 | 1234
                    1\u202f234 | 1234
                    1’234 | 1234
                    \u200b12\ufeff | 12
                    “3” | 3
                    12. | 12
                    3 cuộc. | 3
                    12 Hội nghị | 12
                    7 tin | 7
                    4 cuộc họp | 4
                    12cuộc | 12
                    3,0 | 3.0
                    """)
    void readsCountsAsPeopleTypeThem(String text, BigDecimal number) {
        assertThat(NumberReading.read(text, DecimalStyle.UNDECIDED, COUNTS)).isEqualTo(new Exact(number));
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
        var read = (Exact) NumberReading.read(text, DecimalStyle.UNDECIDED, SHARES);

        assertThat(read.value()).isEqualByComparingTo(number);
    }

    @Test
    void letsTheStyleOfTheFileDecideBetweenThousandsAndDecimals() {
        assertThat(NumberReading.read("1.234", DecimalStyle.COMMA, SHARES))
                .isEqualTo(new Exact(new BigDecimal("1234")));
        assertThat(NumberReading.read("1.234", DecimalStyle.POINT, SHARES))
                .isEqualTo(new Exact(new BigDecimal("1.234")));
    }

    @Test
    void callsANumberAmbiguousWhenNothingDecides() {
        assertThat(NumberReading.read("1.234", DecimalStyle.UNDECIDED, SHARES))
                .isEqualTo(new Ambiguous(new BigDecimal("1234"), new BigDecimal("1.234")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\t"})
    void tellsAnEmptyCellFromZero(String text) {
        assertThat(NumberReading.read(text, DecimalStyle.UNDECIDED, COUNTS)).isEqualTo(new Blank());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc",
                "-",
                "x",
                "không",
                "1,2,3",
                "1.23.456",
                "12,34,5",
                "1..2",
                "--5",
                "mười",
                "ba cuộc",
                "٣",
                "3²"
            })
    void neverMakesANumberOfWhatIsNone(String text) {
        assertThat(NumberReading.read(text, DecimalStyle.UNDECIDED, COUNTS)).isEqualTo(new Malformed());
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
        assertThat(NumberReading.read(text, DecimalStyle.UNDECIDED, COUNTS)).isEqualTo(new Damaged(damage));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1O | LETTERS_AMONG_DIGITS
                    l2 | LETTERS_AMONG_DIGITS
                    4o5 | LETTERS_AMONG_DIGITS
                    2 nghìn | MULTIPLIER
                    1 trăm | MULTIPLIER
                    1,5 triệu | MULTIPLIER
                    2k | MULTIPLIER
                    95% | PERCENT_OF_COUNT
                    95 phần trăm | PERCENT_OF_COUNT
                    9５％ | PERCENT_OF_COUNT
                    2 cuộc/tháng | RATE
                    3 lần/quý | RATE
                    1 cuộc mỗi tháng | RATE
                    10-12 | RANGE
                    10 – 12 | RANGE
                    từ 10 đến 12 | RANGE
                    10 hoặc 12 | RANGE
                    3+4 | RANGE
                    30+ | ABOUT
                    trên 30 | ABOUT
                    >30 | ABOUT
                    khoảng 100 | ABOUT
                    30 trở lên | ABOUT
                    30 người trở lên | ABOUT
                    5/6 | FRACTION
                    ½ | FRACTION
                    3½ | FRACTION
                    17 trên tổng số 18 | FRACTION
                    12 quyển | OTHER_WORDS
                    12 (tăng 2) | OTHER_WORDS
                    5 con gà | OTHER_WORDS
                    """)
    void saysWhyATextWithDigitsIsNotOneFigure(String text, NumberDoubt doubt) {
        assertThat(NumberReading.read(text, DecimalStyle.UNDECIDED, COUNTS)).isEqualTo(new Doubtful(doubt));
    }

    @Test
    void readsAPercentageOnlyWhereOneIsAskedFor() {
        assertThat(NumberReading.read("95%", DecimalStyle.UNDECIDED, SHARES))
                .isEqualTo(new Exact(new BigDecimal("95")));
    }
}
