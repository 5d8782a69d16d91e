package vn.tonghop.report.composition;

import java.time.YearMonth;
import java.util.List;
import vn.tonghop.aggregation.PeriodTotals;
import vn.tonghop.plan.Plan;
import vn.tonghop.report.Issue;
import vn.tonghop.report.wording.OfficeWording;
import vn.tonghop.report.wording.ReportContext;
import vn.tonghop.vietnamese.OfficialDate;

/** What the drafting department has to look at before a report is signed, for the mail that brings the draft. */
public final class DrafterNotes {

    private final Plan plan;
    private final OfficeWording wording;

    DrafterNotes(Plan plan, OfficeWording wording) {
        this.plan = plan;
        this.wording = wording;
    }

    /** One sentence for each thing, figures that do not cover all among them; none while the wording cannot be used. */
    public List<String> of(PeriodTotals totals) {
        if (!wording.isRight()) {
            return List.of();
        }
        var month = YearMonth.from(totals.consolidatedAt().atZone(OfficialDate.ZONE));
        return new DrafterWarnings(new ReportContext(plan, totals, Issue.draft(month), wording.right())).all();
    }
}
