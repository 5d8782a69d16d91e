package vn.tonghop.report.composition;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.tonghop.aggregation.Supplement;
import vn.tonghop.approval.Approval;
import vn.tonghop.plan.Plan;
import vn.tonghop.report.ConsolidatedReport;
import vn.tonghop.report.ConsolidatedReport.Title;
import vn.tonghop.report.Issue;
import vn.tonghop.report.Issue.Given;
import vn.tonghop.report.ReportTable;
import vn.tonghop.report.prose.SupplementSections;
import vn.tonghop.report.wording.OfficeWording;
import vn.tonghop.report.wording.ReportContext;
import vn.tonghop.vietnamese.OfficialDate;

/** Makes the paper of a supplement, which tells only what is new since the report that went out. */
public final class SupplementComposer {

    private final OfficeWording wording;

    /** Composes with these sentences. */
    public SupplementComposer(OfficeWording wording) {
        this.wording = wording;
    }

    /** The finished paper. The same plan and supplement give an equal one. */
    public ConsolidatedReport compose(Plan plan, Supplement supplement) {
        var context = new ReportContext(plan, supplement.after(), issue(plan, supplement), wording.right());
        var front = new FrontMatter(context);
        return new ConsolidatedReport(
                supplement.period(),
                plan.version(),
                supplement.after().consolidatedAt(),
                front.letterhead(),
                title(front, supplement),
                front.addressees(),
                List.of(opening(front, context, supplement)),
                List.of(new SupplementSections(context, supplement).totals()),
                closing(front),
                front.ending(),
                List.of(),
                List.of(),
                List.of(),
                context.wording().text("sheet.charts"),
                new ReportTable(List.of(), List.of()),
                List.of(),
                supplement.after().sources(),
                List.of(),
                Optional.of(annex(context, front, supplement)));
    }

    /** Which files came late or were withdrawn; only for the office. */
    private ConsolidatedReport annex(ReportContext context, FrontMatter front, Supplement supplement) {
        return new ConsolidatedReport(
                supplement.period(),
                context.plan().version(),
                supplement.after().consolidatedAt(),
                AnnexComposer.head(front),
                new Title(
                        wording.right().text("annex.kind"),
                        title(front, supplement).subject(),
                        ""),
                List.of(),
                List.of(),
                List.of(new SupplementSections(context, supplement).files()),
                wording.right().text("annex.closing"),
                AnnexComposer.ending(front),
                List.of(),
                List.of(),
                List.of(),
                context.wording().text("sheet.charts"),
                new ReportTable(List.of(), List.of()),
                List.of(),
                supplement.after().sources(),
                List.of(),
                Optional.empty());
    }

    private static Issue issue(Plan plan, Supplement supplement) {
        return supplement
                .issued()
                .map(issued -> Issue.issued(
                        issued.document(),
                        issued.date(),
                        plan.office().signatory().signing(issued.signer())))
                .orElseGet(() -> Issue.draft(
                        YearMonth.from(supplement.after().consolidatedAt().atZone(OfficialDate.ZONE))));
    }

    private Title title(FrontMatter front, Supplement supplement) {
        var subject = front.about("supplement.subject")
                .with("number", Integer.toString(supplement.number()))
                .text();
        return new Title(
                wording.right().text("document.kind"), subject, wording.right().text("document.addressed"));
    }

    private String opening(FrontMatter front, ReportContext context, Supplement supplement) {
        var report = supplement
                .report()
                .map(approval -> report(front, context, approval))
                .orElseGet(() -> wording.right().text("supplement.report-unnumbered"));
        return front.about("supplement.opening").with("report", report).text();
    }

    private static String report(FrontMatter front, ReportContext context, Approval approval) {
        var signatory = context.plan().office().signatory();
        return front.numbered(
                        "supplement.report", Optional.of(new Given(approval.number(), approval.date(), signatory)))
                .with("date", OfficialDate.written(approval.date()))
                .text();
    }

    private static String closing(FrontMatter front) {
        var key = front.addressees().isEmpty() ? "supplement.closing-plain" : "supplement.closing-to";
        return front.about(key)
                .with("addressees", String.join(", ", front.addressees()))
                .text();
    }
}
