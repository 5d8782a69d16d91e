package vn.tonghop.intake;

import java.util.Set;
import java.util.TreeSet;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.indicator.IndicatorCode;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.FindingRepository;
import vn.tonghop.submission.RefusedRowRepository;

/** The lines of a file that its unit may correct row by row: those that were refused, and the other row of each pair. */
public final class CorrectableLines {

    private final RefusedRowRepository rows;
    private final FindingRepository findings;
    private final Plan plan;

    CorrectableLines(RefusedRowRepository rows, FindingRepository findings, Plan plan) {
        this.rows = rows;
        this.findings = findings;
        this.plan = plan;
    }

    /** In their order, at most that many refused ones; a part that is above its whole brings the line of the whole along. */
    public Set<Long> of(long submission, int most) {
        var lines = new TreeSet<>(rows.findLines(submission, most));
        for (var above : findings.findAll(submission, FindingCode.PART_ABOVE_WHOLE)) {
            if (lines.contains(above.line())) {
                lines.add(Long.valueOf(above.details().getOrDefault("wholeLine", "0")));
            }
        }
        return lines;
    }

    /** Whether a cell is the code of an indicator, so that its row may be added. */
    boolean isIndicator(String cell) {
        return IndicatorCode.read(cell).flatMap(plan.indicators()::find).isPresent();
    }
}
