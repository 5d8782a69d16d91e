package vn.tonghop.plan.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.indicator.IndicatorCode;

/** Rules of a plan reckon with figures, and reach nothing else. */
class SpelConditionTest {

    private static final Map<IndicatorCode, BigDecimal> FIGURES = Map.of(
            new IndicatorCode("A"), new BigDecimal("7"),
            new IndicatorCode("B"), new BigDecimal("2"),
            new IndicatorCode("NUL"), BigDecimal.ZERO);

    @ParameterizedTest
    @CsvSource({
        "A <= 5 * B, true",
        "A <= 3 * B, false",
        "A / B > 3, true",
        "A / B == 3.5, true",
        "A - B != 5, false",
        "A > 0 and B > 0, true",
        "not (A > 0) or NUL == 0, true",
        "A / NUL > 1, true",
        "A * 0.5 >= 3.5, true"
    })
    void reckonsWithDecimals(String text, boolean holds) {
        assertThat(SpelCondition.read(text).orElseThrow().holds(FIGURES)).isEqualTo(holds);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A",
                "A + 1",
                "1 < 2",
                "A <=",
                "a <= 1",
                "A = 1",
                "A <= '5'",
                "T(java.lang.System).exit(1)",
                "new java.io.File('x').exists()",
                "A.intValue() > 1",
                "A.class.name == 'x'",
                "#root.size() > 1",
                "@plan.title == 'x'",
                "A > 1 ? true : false",
                "{A, 1}.contains(1)",
                "A matches '1'",
                "A between {1, 2}",
                "A instanceof T(Integer)",
                "(A = 3) > 1",
                "A++ > 1",
                "true"
            })
    void refusesEverythingElse(String text) {
        assertThat(SpelCondition.read(text)).isEmpty();
    }

    @Test
    void namesItsIndicatorsOnceInTheirOrder() {
        assertThat(SpelCondition.read("B < A and A < 9 * B").orElseThrow().indicators())
                .containsExactly(new IndicatorCode("B"), new IndicatorCode("A"));
    }
}
