package vn.tonghop.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import vn.tonghop.aggregation.PeriodTotals;
import vn.tonghop.fixture.SamplePlan;
import vn.tonghop.fixture.SampleTotals;
import vn.tonghop.forms.StandardForms;
import vn.tonghop.plan.Office.Signatory;
import vn.tonghop.plan.PaperRules;
import vn.tonghop.plan.Plan;
import vn.tonghop.report.composition.ReportComposer;
import vn.tonghop.report.wording.OfficeWording;
import vn.tonghop.report.wording.Wording;

/** Composed reports for the tests of the writers. */
public final class SampleReport {

    private SampleReport() {}

    /** A draft with everything in it. */
    public static ConsolidatedReport draft() {
        return draft(SamplePlan.plan(), SampleTotals.realistic().totals());
    }

    /** What the office keeps of the draft. */
    static ConsolidatedReport annex() {
        return draft().annex().orElseThrow();
    }

    /** The draft of an office whose plan asks for names and charts. */
    static ConsolidatedReport withCharts() {
        return draft(
                SamplePlan.printing(new PaperRules(true, true, 500)),
                SampleTotals.realistic().totals());
    }

    /** A draft of those totals. */
    public static ConsolidatedReport draft(Plan plan, PeriodTotals totals) {
        return new ReportComposer(OfficeWording.of(Wording.standard(StandardForms.all())), StandardForms.lists())
                .compose(plan, totals, Issue.draft(YearMonth.of(2026, 6)));
    }

    /** The same report with number, day and signer. */
    public static ConsolidatedReport issued() {
        return issued(SamplePlan.plan(), SampleTotals.realistic().totals());
    }

    /** A signed report of those totals. */
    static ConsolidatedReport issued(Plan plan, PeriodTotals totals) {
        var signer = new Signatory(List.of("KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"), "Nguyễn Thị Hoa");
        return new ReportComposer(OfficeWording.of(Wording.standard(StandardForms.all())), StandardForms.lists())
                .compose(plan, totals, Issue.issued("5", LocalDate.of(2026, 6, 5), signer));
    }

    /** The draft, addressed to others. */
    static ConsolidatedReport addressedTo(List<String> names) {
        return with(names, draft().appendices());
    }

    /** The draft with other appendices. */
    static ConsolidatedReport withAppendices(List<Appendix> appendices) {
        return with(draft().addressees(), appendices);
    }

    private static ConsolidatedReport with(List<String> addressees, List<Appendix> appendices) {
        var draft = draft();
        return new ConsolidatedReport(
                draft.period(),
                draft.planVersion(),
                draft.stamp(),
                draft.letterhead(),
                draft.title(),
                addressees,
                draft.opening(),
                draft.sections(),
                draft.closing(),
                draft.ending(),
                appendices,
                draft.sheets(),
                draft.charts(),
                draft.chartSheet(),
                draft.exchange(),
                draft.figures(),
                draft.sources(),
                draft.warnings(),
                draft.annex());
    }
}
