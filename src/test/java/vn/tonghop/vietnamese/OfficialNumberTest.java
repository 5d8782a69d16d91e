package vn.tonghop.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficialNumberTest {

    @ParameterizedTest
    @CsvSource({
        "0, '0'",
        "999, '999'",
        "1234, '1.234'",
        "1234567.89, '1.234.567,89'",
        "0.5, '0,5'",
        "80.50, '80,5'",
        "-1234.5, '-1.234,5'"
    })
    void hasDotsBetweenThousandsAndACommaBeforeDecimals(BigDecimal amount, String written) {
        assertThat(OfficialNumber.written(amount)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"0, '0'", "1, '01'", "9, '09'", "10, '10'", "1200, '1.200'"})
    void padsASmallCountInsideASentence(long count, String written) {
        assertThat(OfficialNumber.inSentence(count)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"80.8, '80,8%'", "100, '100%'", "86.578, '86,6%'", "0.05, '0,1%'", "33.333333, '33,3%'"})
    void roundsPercentHalfUpToOneDecimal(BigDecimal percent, String written) {
        assertThat(OfficialNumber.percent(percent)).isEqualTo(written);
    }

    @Test
    void doesNotDependOnTheMachinesLocale() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(OfficialNumber.written(1_234_567)).isEqualTo("1.234.567");
        } finally {
            Locale.setDefault(before);
        }
    }
}
