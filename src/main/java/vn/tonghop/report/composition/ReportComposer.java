package vn.tonghop.report.composition;

import java.util.List;
import java.util.Optional;
import vn.tonghop.aggregation.PeriodTotals;
import vn.tonghop.plan.Plan;
import vn.tonghop.report.ConsolidatedReport;
import vn.tonghop.report.Issue;
import vn.tonghop.report.prose.SectionComposer;
import vn.tonghop.report.tabulation.ExchangeTable;
import vn.tonghop.report.tabulation.ListedForm;
import vn.tonghop.report.wording.OfficeWording;
import vn.tonghop.report.wording.ReportContext;

/** Makes the report of a period by the outline of its plan. */
public final class ReportComposer {

    private final OfficeWording wording;
    private final List<ListedForm<?>> lists;

    /** Composes with these sentences, and lists the rows of these forms. */
    public ReportComposer(OfficeWording wording, List<ListedForm<?>> lists) {
        this.wording = wording;
        this.lists = List.copyOf(lists);
    }

    /**
     * The finished report. The same plan, totals and issue give an equal report.
     *
     * @throws vn.tonghop.report.wording.WordingException if a sentence is missing or cannot be filled in
     */
    public ConsolidatedReport compose(Plan plan, PeriodTotals totals, Issue issue) {
        var context = new ReportContext(plan, totals, issue, wording.right());
        var front = new FrontMatter(context);
        var attachments = new Appendices(context, lists);
        var appendices = attachments.appendices();
        return new ConsolidatedReport(
                totals.period().code(),
                plan.version(),
                totals.consolidatedAt(),
                front.letterhead(),
                front.title(),
                front.addressees(),
                front.opening(appendices.size(), attachments.inWorkbookOnly()),
                new SectionComposer(context, lists).all(),
                front.closing(),
                front.ending(),
                appendices,
                attachments.sheets(),
                attachments.charts(),
                context.wording().text("sheet.charts"),
                ExchangeTable.of(context),
                totals.office(),
                totals.sources(),
                new DrafterWarnings(context).all(),
                Optional.of(new AnnexComposer(context, attachments).compose()));
    }
}
