package vn.tonghop.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @ValueSource(strings = {"", "tchcqt", "TỔ", "A B", "../A", "_A", "-A", "A23456789012345678901234567890123"})
    void refusesACodeThatCouldNotBeAFolder(String text) {
        assertThat(UnitCode.read(text)).isEmpty();
        assertThatThrownBy(() -> new UnitCode(text))
                .hasMessage("'%s' is not a unit code; expected 1 to 32 of A-Z, 0-9, _ and -, for example TCHCQT"
                        .formatted(text));
    }

    @Test
    void refusesAUnitWithoutName() {
        assertThatThrownBy(() -> unit(" ", "VP", Optional.empty())).hasMessage("unit HC has no name");
    }

    @Test
    void refusesAUnitAboveItself() {
        assertThatThrownBy(() -> unit("Phòng", "HC", Optional.empty())).hasMessage("unit HC is its own parent");
    }

    @Test
    void refusesAUnitThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> unit("Phòng", "VP", Optional.of(BEGIN.minusDays(1))))
                .hasMessage("unit HC ends on 2025-12-31, before it begins on 2026-01-01");
    }

    @Test
    void existsFromItsFirstToItsLastDay() {
        var unit = unit("Phòng", "VP", Optional.of(BEGIN.plusDays(1)));

        assertThat(List.of(-1, 0, 1, 2))
                .extracting(days -> unit.existsOn(BEGIN.plusDays(days)))
                .containsExactly(false, true, true, false);
    }

    private static Unit unit(String name, String parent, Optional<LocalDate> end) {
        return new Unit(
                new UnitCode("HC"),
                name,
                List.of(),
                UnitCode.read(parent),
                Unit.Kind.DEPARTMENT,
                true,
                List.of(),
                "",
                BEGIN,
                end,
                "HC");
    }
}
