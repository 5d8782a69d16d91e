package vn.tonghop.report.tabulation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.aggregation.DepartmentStanding;
import vn.tonghop.report.prose.CoverageParagraphs;
import vn.tonghop.report.wording.ReportContext;
import vn.tonghop.submission.Coverage.Standing;
import vn.tonghop.unit.Unit;
import vn.tonghop.unit.UnitCode;
import vn.tonghop.vietnamese.OfficialNumber;

/** How a unit stands, in words; late and counted is told apart from late and left out. */
final class StandingWords {

    private final ReportContext context;
    private final Set<UnitCode> uncounted;
    private final Set<UnitCode> incomplete;

    StandingWords(ReportContext context) {
        this.context = context;
        var coverage = new CoverageParagraphs(context);
        this.uncounted = codes(coverage.lateUncounted());
        this.incomplete = codes(coverage.incomplete());
    }

    private static Set<UnitCode> codes(List<Unit> units) {
        return units.stream().map(Unit::code).collect(Collectors.toSet());
    }

    String of(Unit department, DepartmentStanding standing) {
        if (standing.expected() == 0) {
            return context.wording().text("standing.nobody");
        }
        if (!standing.isPartial()) {
            return of(department, standing.standing());
        }
        return context.wording()
                .sentence("standing.partial")
                .with("submitted", OfficialNumber.inSentence(standing.submitted()))
                .with("expected", OfficialNumber.inSentence(standing.expected()))
                .text();
    }

    String of(Unit unit, Standing standing) {
        var leftOut = standing == Standing.LATE && uncounted.contains(unit.code());
        var words = context.wording().text("standing." + standing + (leftOut ? "_UNCOUNTED" : ""));
        return incomplete.contains(unit.code())
                ? context.wording()
                        .sentence("standing.incomplete")
                        .with("standing", words)
                        .text()
                : words;
    }
}
