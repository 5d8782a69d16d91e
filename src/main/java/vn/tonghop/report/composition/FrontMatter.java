package vn.tonghop.report.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tonghop.plan.Citation;
import vn.tonghop.plan.Office;
import vn.tonghop.report.ConsolidatedReport.Title;
import vn.tonghop.report.Ending;
import vn.tonghop.report.Issue.Given;
import vn.tonghop.report.Letterhead;
import vn.tonghop.report.prose.SummaryParagraphs;
import vn.tonghop.report.wording.ReportContext;
import vn.tonghop.report.wording.Sentence;
import vn.tonghop.report.wording.Wording;
import vn.tonghop.vietnamese.OfficialDate;

/** Everything of the report that is form: head, title, bases, last paragraph, signature and recipients. */
final class FrontMatter {

    /** Room for the clerk to write the number in. */
    private static final String BLANK = "\u00a0".repeat(7);

    private final ReportContext context;
    private final Office office;

    FrontMatter(ReportContext context) {
        this.context = context;
        this.office = context.plan().office();
    }

    Letterhead letterhead() {
        var given = context.issue().given();
        var date = given.map(Given::date)
                .map(OfficialDate::spelled)
                .orElseGet(() -> OfficialDate.withoutDay(context.issue().month()));
        return new Letterhead(
                office.supervisor(),
                office.agency(),
                text("document.nation"),
                text("document.motto"),
                numbered("document.number", given).text(),
                sentence("document.place-and-date")
                        .with("place", office.place())
                        .with("date", date)
                        .text(),
                given.isPresent() ? Optional.empty() : Optional.of(text("document.draft")));
    }

    Title title() {
        return new Title(text("document.kind"), about("document.subject").text(), text("document.addressed"));
    }

    List<String> addressees() {
        return office.addressees().stream().map(Office.Addressee::name).toList();
    }

    /** The bases, and what the reader sees first. */
    List<String> opening(int appendices, List<String> inWorkbookOnly) {
        var paragraphs = new ArrayList<>(List.of(bases()));
        paragraphs.addAll(new SummaryParagraphs(context).all(appendices, inWorkbookOnly));
        return paragraphs;
    }

    private String bases() {
        var citations = context.plan().citations().stream().map(this::cited).collect(Collectors.joining("; "));
        var key = citations.isEmpty() ? "opening.without-bases" : "opening.with-bases";
        return about(key).with("citations", citations).text();
    }

    String closing() {
        var to = office.finalReader().isPresent() ? "closing.to-reader" : "closing.to";
        return about(office.addressees().isEmpty() ? "closing.plain" : to)
                .with("addressees", String.join(", ", addressees()))
                .with("reader", office.finalReader().orElse(""))
                .text();
    }

    Ending ending() {
        var signatory = context.issue().given().map(Given::signer).orElse(office.signatory());
        var recipients = new ArrayList<String>();
        recipients.add(text("recipients.as-above"));
        office.recipients()
                .forEach(name -> recipients.add(
                        sentence("recipients.line").with("name", name).text()));
        recipients.add(sentence("recipients.archive")
                .with("name", office.archiveLine())
                .text());
        return new Ending(text("recipients.heading"), recipients, signatory.titleLines(), signatory.name());
    }

    /** The line under the title of an appendix that says to which paper it belongs. */
    static String attached(ReportContext context) {
        var matter = new FrontMatter(context);
        var given = context.issue().given();
        var key = given.isPresent() ? "document.attached" : "document.attached-draft";
        return matter.numbered(key, given)
                .with("date", given.map(Given::date).map(OfficialDate::spelled).orElse(""))
                .with("office", context.office())
                .text();
    }

    private String cited(Citation citation) {
        var date = citation.isConfirmed() ? citation.date().map(OfficialDate::written) : Optional.<String>empty();
        var undated = context.issue().given().isPresent() ? "citation.undated" : "citation.blank";
        return context.cited(date.isPresent() ? "citation.dated" : undated, citation)
                .with("date", date.orElse(""))
                .text();
    }

    /** A sentence with a number of a paper, that of this office unless it names another. */
    Sentence numbered(String key, Optional<Given> given) {
        var complete = given.filter(Given::isComplete).isPresent();
        return sentence(complete ? key + "-complete" : key)
                .with("number", given.map(Given::writtenNumber).orElse(BLANK))
                .with("symbol", office.symbol());
    }

    /** A sentence about movement, period and office. */
    Sentence about(String key) {
        return sentence(key)
                .with("movement", context.movement())
                .with("period", context.period())
                .with("office", context.office());
    }

    Wording wording() {
        return context.wording();
    }

    private Sentence sentence(String key) {
        return context.wording().sentence(key);
    }

    private String text(String key) {
        return context.wording().text(key);
    }
}
