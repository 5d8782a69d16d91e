package vn.tonghop.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.unit.Unit.Kind;

class UnitRegisterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 9);

    private final UnitRegister register = new UnitRegister(List.of(
            unit("VP", "Văn phòng", "", Kind.OFFICE),
            unit("HC", "Phòng Hành chính", "VP", Kind.DEPARTMENT, "P. Hành chính", "HCQT"),
            unit("TO1", "Tổ Một", "HC", Kind.SUBUNIT),
            unit("BAN", "Bản Mòn", "TO1", Kind.PLACE),
            unit("BAM", "Bản Môn", "TO1", Kind.PLACE)));

    @ParameterizedTest
    @ValueSource(strings = {"HC", "hc", "Phòng Hành chính", "PHONG HANH CHINH", "p hành chính", " hcqt "})
    void readsAUnitByCodeNameOrAlias(String written) {
        assertThat(register.read(written)).map(Unit::code).contains(new UnitCode("HC"));
    }

    @Test
    void neverMergesUnitsThatDifferOnlyInAccents() {
        assertThat(register.read("Bản Mòn")).map(Unit::code).contains(new UnitCode("BAN"));
        assertThat(register.read("Bản Môn")).map(Unit::code).contains(new UnitCode("BAM"));
        assertThat(register.read("Ban Mon")).isEmpty();
        assertThat(register.read("BẢN MÔN")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Phòng", "XX", "---", "Phòng Hành chính 2"})
    void doesNotGuess(String written) {
        assertThat(register.read(written)).isEmpty();
    }

    @Test
    void findsTheDepartmentAboveAUnit() {
        assertThat(register.departmentOf(new UnitCode("BAN"), DAY))
                .map(Unit::code)
                .contains(new UnitCode("HC"));
        assertThat(register.departmentOf(new UnitCode("HC"), DAY))
                .map(Unit::code)
                .contains(new UnitCode("HC"));
        assertThat(register.departmentOf(new UnitCode("VP"), DAY)).isEmpty();
        assertThat(register.departmentOf(new UnitCode("XX"), DAY)).isEmpty();
    }

    @Test
    void knowsWhoLiesWithinWhom() {
        assertThat(register.isWithin(new UnitCode("BAN"), new UnitCode("VP"))).isTrue();
        assertThat(register.isWithin(new UnitCode("HC"), new UnitCode("HC"))).isTrue();
        assertThat(register.isWithin(new UnitCode("HC"), new UnitCode("TO1"))).isFalse();
        assertThat(register.isWithin(new UnitCode("XX"), new UnitCode("VP"))).isFalse();
    }

    @Test
    void expectsSubmissionsOnlyFromUnitsThatExistOnThatDay() {
        var closed = new Unit(
                new UnitCode("CU"),
                "Phòng Cũ",
                List.of(),
                Optional.empty(),
                Kind.DEPARTMENT,
                true,
                List.of(),
                "",
                LocalDate.of(2021, 1, 1),
                Optional.of(DAY),
                "CU");
        var units = new UnitRegister(List.of(closed, unit("MOI", "Phòng Mới", "", Kind.DEPARTMENT)));

        assertThat(units.submittingOn(DAY)).extracting(Unit::folder).containsExactly("CU", "MOI");
        assertThat(units.submittingOn(DAY.plusDays(1))).extracting(Unit::folder).containsExactly("MOI");
        assertThat(units.submittingOn(LocalDate.of(2020, 12, 31))).isEmpty();
    }

    @Test
    void expectsNothingFromTheOfficeAndFromPlaces() {
        assertThat(register.submittingOn(DAY)).extracting(Unit::folder).containsExactly("HC", "TO1");
        assertThat(register.departments()).extracting(Unit::folder).containsExactly("HC");
    }

    @Test
    void findsAUnitByItsFolderInAnyCase() {
        assertThat(register.findByFolder("HC")).isPresent();
        assertThat(register.findByFolder("hc")).isPresent();
        assertThat(register.findByFolder("hcm")).isEmpty();
    }

    @Test
    void knowsWhereAUnitThatMovedLayOnEachDay() {
        var until = LocalDate.of(2026, 3, 31);
        var units = new UnitRegister(List.of(
                unit("A", "Phòng A", "", Kind.DEPARTMENT),
                unit("B", "Phòng B", "", Kind.DEPARTMENT),
                stretch("A", LocalDate.of(2021, 1, 1), Optional.of(until)),
                stretch("B", until.plusDays(1), Optional.empty())));
        var team = new UnitCode("TO");

        assertThat(units.departmentOf(team, until).map(Unit::folder)).contains("A");
        assertThat(units.departmentOf(team, until.plusDays(1)).map(Unit::folder))
                .contains("B");
        assertThat(units.get(team).parent()).contains(new UnitCode("B"));
        assertThat(units.submittingOn(until)).extracting(Unit::folder).containsExactly("A", "B", "TO");
        assertThat(units.all()).hasSize(3);
    }

    private static Unit stretch(String parent, LocalDate from, Optional<LocalDate> to) {
        return new Unit(
                new UnitCode("TO"),
                "Tổ",
                List.of(),
                UnitCode.read(parent),
                Kind.SUBUNIT,
                true,
                List.of(),
                "",
                from,
                to,
                "TO");
    }

    @Test
    void refusesACodeThatStandsTwice() {
        var units = List.of(unit("HC", "Một", "", Kind.DEPARTMENT), unit("HC", "Hai", "", Kind.DEPARTMENT));

        assertThatThrownBy(() -> new UnitRegister(units)).hasMessage("unit code HC stands twice");
    }

    @Test
    void refusesAParentThatIsMissingAndAUnitAboveItself() {
        var orphan = List.of(unit("HC", "Một", "XX", Kind.DEPARTMENT));
        var circle = List.of(unit("A", "Một", "B", Kind.DEPARTMENT), unit("B", "Hai", "A", Kind.DEPARTMENT));

        assertThatThrownBy(() -> new UnitRegister(orphan)).hasMessage("parent XX is not in the plan");
        assertThatThrownBy(() -> new UnitRegister(circle)).hasMessage("unit A lies above itself");
    }

    @Test
    void namesTheCodeThatMustExist() {
        assertThatThrownBy(() -> register.get(new UnitCode("XX"))).hasMessage("no unit XX in the plan");
    }

    private static Unit unit(String code, String name, String parent, Kind kind, String... aliases) {
        return new Unit(
                new UnitCode(code),
                name,
                List.of(aliases),
                UnitCode.read(parent),
                kind,
                kind == Kind.DEPARTMENT || kind == Kind.SUBUNIT,
                List.of(),
                "",
                LocalDate.of(2021, 1, 1),
                Optional.empty(),
                code);
    }
}
