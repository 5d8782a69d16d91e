package vn.tonghop.verdict;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.finding.Finding;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.ReadingFacts;

/** The rules that need more than one stored row of a file: those within it, then those against other periods. */
final class StoredRowRules {

    private final Plan plan;
    private final WholeFileRules wholeFile;
    private final AcrossPeriods acrossPeriods;

    StoredRowRules(Plan plan, WholeFileRules wholeFile, AcrossPeriods acrossPeriods) {
        this.plan = plan;
        this.wholeFile = wholeFile;
        this.acrossPeriods = acrossPeriods;
    }

    /** Judges the rows of a file, or that it has none; rows that fail become refused rows. Returns what there is to say. */
    List<Finding> apply(FileToSettle known) {
        var file = known.file();
        var about = known.facts();
        var unit = file.unit().orElseThrow();
        var form = about.form().orElseThrow();
        var period = about.period().orElseThrow();
        if (about.nil() == ReadingFacts.NilReturn.YES) {
            return wholeFile.notNil(unit, period);
        }
        var found = new ArrayList<>(wholeFile.apply(known));
        if (plan.forms().get(form).reportsIndicators()) {
            found.addAll(acrossPeriods.compare(file.id(), plan.period(period)));
        }
        return found;
    }
}
