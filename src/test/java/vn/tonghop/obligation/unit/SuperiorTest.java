package vn.tonghop.obligation.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.PlanWithUnits;
import vn.tonghop.fixture.Plans;
import vn.tonghop.forms.StandardForms;
import vn.tonghop.plan.Plan;
import vn.tonghop.plan.folder.PlanFolder;
import vn.tonghop.unit.UnitCode;

class SuperiorTest {

    @TempDir
    Path folder;

    @Test
    void isTheHeadOfTheUnitAbove() {
        assertThat(Superior.of(Plans.unit("KT"), Plans.shipped()))
                .isEqualTo(new Superior(
                        "Chánh Văn phòng, Văn phòng UBND tỉnh Sơn La", List.of("lanhdao@vpub.example.invalid")));
    }

    @Test
    void isTheNearestAboveWithAnAddress() {
        var plan = plan(
                "DOI,Đội xe,,VPUB,department,,Đội trưởng,2021-01-01,,DOI", "TO1,Tổ Một,,DOI,subunit,,,2021-01-01,,TO1");

        assertThat(Superior.of(plan.units().get(new UnitCode("TO1")), plan).mails())
                .containsExactly("lanhdao@vpub.example.invalid");
    }

    @Test
    void withoutAHeadIsTheUnitItself() {
        var plan = plan(
                "DOI,Đội xe,,VPUB,department,doi@vpub.example.invalid,,2021-01-01,,DOI",
                "TO1,Tổ Một,,DOI,subunit,,,2021-01-01,,TO1");

        assertThat(Superior.of(plan.units().get(new UnitCode("TO1")), plan))
                .isEqualTo(new Superior("Đội xe", List.of("doi@vpub.example.invalid")));
    }

    @Test
    void isTheDraftingDepartmentWhereNobodyIsAbove() {
        var plan = Plans.shipped();

        assertThat(Superior.of(plan.units().get(new UnitCode("VPUB")), plan))
                .isEqualTo(
                        new Superior("Phòng Tổ chức - Hành chính - Quản trị", List.of("tchcqt@vpub.example.invalid")));
    }

    private Plan plan(String... units) {
        return PlanFolder.at(PlanWithUnits.in(folder, List.of(units))).read(StandardForms.all());
    }
}
