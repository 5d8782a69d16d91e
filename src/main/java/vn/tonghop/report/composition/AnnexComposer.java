package vn.tonghop.report.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tonghop.plan.OutlineSection;
import vn.tonghop.report.ConsolidatedReport;
import vn.tonghop.report.ConsolidatedReport.Title;
import vn.tonghop.report.Ending;
import vn.tonghop.report.Letterhead;
import vn.tonghop.report.ReportTable;
import vn.tonghop.report.Section;
import vn.tonghop.report.prose.CoverageParagraphs;
import vn.tonghop.report.prose.SectionComposer;
import vn.tonghop.report.prose.StatementParagraphs;
import vn.tonghop.report.wording.ReportContext;

/** Makes the annex that stays in the office: what to look at before signing, who sent what, who said what, names and sources. */
final class AnnexComposer {

    private final ReportContext context;
    private final FrontMatter front;
    private final Appendices attachments;

    AnnexComposer(ReportContext context, Appendices attachments) {
        this.context = context;
        this.front = new FrontMatter(context);
        this.attachments = attachments;
    }

    ConsolidatedReport compose() {
        return new ConsolidatedReport(
                context.totals().period().code(),
                context.plan().version(),
                context.totals().consolidatedAt(),
                head(front),
                new Title(text("annex.kind"), front.about("annex.subject").text(), ""),
                List.of(),
                List.of(front.about("annex.opening").text()),
                sections(),
                text("annex.closing"),
                ending(front),
                attachments.ofAnnex(),
                attachments.sheetsOfAnnex(),
                attachments.chartsOfAnnex(),
                text("sheet.charts"),
                new ReportTable(List.of(), List.of()),
                context.totals().office(),
                context.totals().sources(),
                List.of(),
                Optional.empty());
    }

    /** The head of a paper that gets no number. */
    static Letterhead head(FrontMatter front) {
        var head = front.letterhead();
        return new Letterhead(
                head.supervisor(),
                head.agency(),
                head.nation(),
                head.motto(),
                front.wording().text("annex.mark"),
                head.placeAndDate(),
                Optional.empty());
    }

    static Ending ending(FrontMatter front) {
        var ending = front.ending();
        var last = ending.recipients().get(ending.recipients().size() - 1);
        return new Ending(
                ending.recipientsHeading(),
                List.of(last),
                List.of(front.wording().text("annex.signer")),
                "");
    }

    private List<Section> sections() {
        var sections = new ArrayList<Section>();
        add(sections, "annex.warnings", items(new DrafterWarnings(context).all()));
        add(sections, "annex.standing", new CoverageParagraphs(context).all());
        add(sections, "annex.statements", statements());
        return sections;
    }

    private void add(List<Section> sections, String key, List<String> paragraphs) {
        if (!paragraphs.isEmpty()) {
            sections.add(new Section(SectionComposer.roman(sections.size()), text(key), paragraphs, List.of()));
        }
    }

    private List<String> items(List<String> texts) {
        return texts.stream()
                .map(one -> context.wording()
                        .sentence("annex.item")
                        .with("text", one)
                        .text())
                .toList();
    }

    /** What the units say, with their names, below the heading of the part that has it. */
    private List<String> statements() {
        var paragraphs = new ArrayList<String>();
        var statements = new StatementParagraphs(context);
        context.plan().outline().stream().flatMap(OutlineSection::all).forEach(section -> {
            var said = statements.attributed(section);
            if (!said.isEmpty()) {
                paragraphs.add(context.wording()
                        .sentence("annex.said")
                        .with("heading", section.heading())
                        .text());
                paragraphs.addAll(said);
            }
        });
        return paragraphs;
    }

    private String text(String key) {
        return context.wording().text(key);
    }
}
