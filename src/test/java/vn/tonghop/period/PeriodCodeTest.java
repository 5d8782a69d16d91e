package vn.tonghop.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.period.PeriodCode.Part;

class PeriodCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-H1",
                "2026",
                "2021",
                "2099-H1",
                "2026-H2",
                "2026-9M",
                "2026-Q1",
                "2026-Q4",
                "2026-M01",
                "2026-M12"
            })
    void isWrittenAsItIsRead(String text) {
        assertThat(PeriodCode.parse(text)).hasToString(text);
    }

    @Test
    void readsACodeWithBlanksAroundIt() {
        assertThat(PeriodCode.read(" 2026-H1\t")).contains(new PeriodCode(2026, Part.FIRST_HALF));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-H3",
                "2026-Q5",
                "2026-Q0",
                "2026-M13",
                "2026-M00",
                "2026-M1",
                "2026-",
                "2026-h1",
                "H1/2026",
                "26",
                "2020",
                "2100",
                "2026-H1x",
                "-2026",
                "٢٠٢٦"
            })
    void readsNothingElse(String text) {
        assertThat(PeriodCode.read(text)).isEmpty();
    }

    @Test
    void saysWhatItExpectsWhenOurOwnTextIsNoCode() {
        assertThatThrownBy(() -> PeriodCode.parse("2026-H3"))
                .hasMessage("'2026-H3' is not a period code; expected for example 2026-H1 or 2026");
    }

    @Test
    void refusesAYearOutsideTheProgramme() {
        assertThatThrownBy(() -> new PeriodCode(2020, Part.WHOLE_YEAR))
                .hasMessage("year is 2020; expected 2021 to 2099");
        assertThatThrownBy(() -> new PeriodCode(2100, Part.FIRST_HALF))
                .hasMessage("year is 2100; expected 2021 to 2099");
    }

    @Test
    void comparesAPeriodWithTheSameOneYearBefore() {
        assertThat(PeriodCode.parse("2026-H1").yearBefore()).contains(PeriodCode.parse("2025-H1"));
        assertThat(PeriodCode.parse("2021").yearBefore()).isEmpty();
    }

    @Test
    void isOrderedByTheEndOfThePeriod() {
        assertThat(Stream.of("2027-H1", "2026", "2026-H1", "2025")
                        .map(PeriodCode::parse)
                        .sorted())
                .extracting(PeriodCode::toString)
                .containsExactly("2025", "2026-H1", "2026", "2027-H1");
    }
}
