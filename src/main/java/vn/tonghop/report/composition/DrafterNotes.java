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

    /**
     * What there is to look at, one sentence for each thing.
     *
     * @param figures figures that do not cover all
     * @param lists figures that differ from the lists sent with them, or have none
     * @param dossiers titles of the office whose papers the plan does not have, or has against the figure
     * @param sections parts of the report for which nobody has written anything
     */
    public record Notes(List<String> figures, List<String> lists, List<String> dossiers, List<String> sections) {}

    /** What there is to look at in the report of those totals; nothing while the wording cannot be used. */
    public Notes of(PeriodTotals totals) {
        if (!wording.isRight()) {
            return new Notes(List.of(), List.of(), List.of(), List.of());
        }
        var month = YearMonth.from(totals.consolidatedAt().atZone(OfficialDate.ZONE));
        var context = new ReportContext(plan, totals, Issue.draft(month), wording.right());
        return new Notes(
                new DrafterWarnings(context).figures(),
                new DrafterWarnings(context).lists(),
                new DossierWarnings(context).all(),
                new DrafterWarnings(context).sections());
    }
}
