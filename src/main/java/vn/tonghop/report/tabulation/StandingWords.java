package vn.tonghop.report.tabulation;

import vn.tonghop.report.prose.CoverageParagraphs;
import vn.tonghop.report.wording.Material;
import vn.tonghop.submission.Coverage.Standing;
import vn.tonghop.unit.Unit;

/** How a unit stands, in words; late and counted is told apart from late and left out. */
final class StandingWords {

    private final Material material;
    private final CoverageParagraphs coverage;

    StandingWords(Material material) {
        this.material = material;
        this.coverage = new CoverageParagraphs(material);
    }

    String of(Unit unit, Standing standing) {
        var uncounted = standing == Standing.LATE
                && coverage.lateUncounted().stream()
                        .anyMatch(late -> late.code().equals(unit.code()));
        return material.wording().text("standing." + standing + (uncounted ? "_UNCOUNTED" : ""));
    }
}
