package vn.tonghop.report.tabulation;

import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.report.prose.CoverageParagraphs;
import vn.tonghop.report.wording.Material;
import vn.tonghop.submission.Coverage.Standing;
import vn.tonghop.unit.Unit;
import vn.tonghop.unit.UnitCode;

/** How a unit stands, in words; late and counted is told apart from late and left out. */
final class StandingWords {

    private final Material material;
    private final Set<UnitCode> uncounted;

    StandingWords(Material material) {
        this.material = material;
        this.uncounted = new CoverageParagraphs(material)
                .lateUncounted().stream().map(Unit::code).collect(Collectors.toSet());
    }

    String of(Unit unit, Standing standing) {
        var leftOut = standing == Standing.LATE && uncounted.contains(unit.code());
        return material.wording().text("standing." + standing + (leftOut ? "_UNCOUNTED" : ""));
    }
}
