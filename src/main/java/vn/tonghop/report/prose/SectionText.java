package vn.tonghop.report.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.tonghop.plan.OutlineSection;
import vn.tonghop.report.tabulation.ListedForm;
import vn.tonghop.report.wording.ReportContext;
import vn.tonghop.report.wording.Sentence;
import vn.tonghop.unit.Unit;
import vn.tonghop.vietnamese.OfficialNumber;

/** The paragraphs of one part of the report. */
final class SectionText {

    private static final int MONTHS = 12;
    private static final int MONTHS_OF_QUARTER = 3;

    private final ReportContext context;
    private final FigureSentences figures;
    private final StatementParagraphs statements;
    private final List<ListedForm<?>> lists;

    SectionText(ReportContext context, List<ListedForm<?>> lists) {
        this.context = context;
        this.figures = new FigureSentences(context);
        this.statements = new StatementParagraphs(context);
        this.lists = lists;
    }

    List<String> of(OutlineSection section) {
        if (!section.texts().isEmpty()) {
            return statements(section);
        }
        return switch (section.key()) {
            case "leadership" -> leadership(section);
            case "results" -> results(section);
            default -> section.hasFigures() ? figures(section) : List.of();
        };
    }

    private List<String> leadership(OutlineSection section) {
        var drafter = context.plan()
                .units()
                .find(context.plan().office().drafter())
                .map(Unit::name)
                .orElse(context.plan().office().drafter().value());
        var paragraphs = new ArrayList<String>();
        paragraphs.add(context.wording()
                .sentence("leadership.lead")
                .with("office", context.office())
                .with("drafter", drafter)
                .text());
        paragraphs.addAll(figures.of(section));
        return paragraphs;
    }

    private List<String> results(OutlineSection section) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(context.wording().text("section.appendix"));
        if (section.hasFigures()) {
            paragraphs.addAll(figures(section));
        }
        return paragraphs;
    }

    private List<String> figures(OutlineSection section) {
        var items = new ArrayList<String>();
        if (figures.anyReported(section)) {
            items.addAll(figures.of(section));
        }
        var counted = context.plan().indicators().all().stream()
                .filter(section::prints)
                .filter(indicator ->
                        indicator.isJudgedIn(context.totals().period().code()))
                .flatMap(indicator -> indicator.countedFrom().stream())
                .collect(Collectors.toSet());
        lists.forEach(list -> items.addAll(list.sentences(counted, context)));
        if (items.isEmpty()) {
            return List.of(context.wording().text("section.unreported"));
        }
        items.add(0, lead(section));
        return items;
    }

    private String lead(OutlineSection section) {
        var lead = context.wording()
                .lead(section.key(), !context.plan().citations().isEmpty());
        var basis = section.restsOn();
        var claim = Claim.of(context.totals(), basis);
        var isClaim = !basis.isEmpty() && context.wording().isClaim(lead);
        return sentence(isClaim ? lead + "." + claim.truth().word() : lead, "section.lead")
                .with("citations", context.shortCitations())
                .with("office", context.office())
                .with("count", OfficialNumber.inSentence(claim.done()))
                .with("expected", OfficialNumber.inSentence(claim.asked()))
                .text();
    }

    /** The sentence of a part, or the one for all parts that have none of their own. */
    private Sentence sentence(String key, String otherwise) {
        return context.wording().sentence(context.wording().has(key) ? key : otherwise);
    }

    private List<String> statements(OutlineSection section) {
        var items = new ArrayList<>(statements.of(section));
        if (section.key().equals("shortcomings")) {
            addLateness(items);
        }
        var which = items.isEmpty() ? nothingSaid() : ".lead";
        var sentence = sentence(section.key() + which, "statements" + which)
                .with("office", context.office())
                .with("next", nextPeriod());
        items.add(0, sentence.text());
        return items;
    }

    /** That nobody said anything can be said of all units only when all have reported. */
    private String nothingSaid() {
        return context.totals().coverage().isComplete()
                        && new CoverageParagraphs(context).lateUncounted().isEmpty()
                ? ".none"
                : ".unknown";
    }

    private void addLateness(List<String> items) {
        var faulty = new CoverageParagraphs(context).faulty();
        if (faulty > 0) {
            items.add(context.wording()
                    .sentence("shortcomings.coverage")
                    .with("count", OfficialNumber.inSentence(faulty))
                    .with(
                            "expected",
                            OfficialNumber.inSentence(
                                    context.totals().coverage().expected()))
                    .text());
        }
    }

    /** The time after the period: the next month or quarter, the rest of the year, or the next year. */
    private String nextPeriod() {
        var code = context.totals().period().code();
        var part = code.part();
        if (part.last() == MONTHS) {
            return next("year", 0, code.year() + 1);
        }
        return switch (code.kind()) {
            case MONTH -> next("month", part.number() + 1, code.year());
            case QUARTER, NINE_MONTHS -> next("quarter", part.last() / MONTHS_OF_QUARTER + 1, code.year());
            default -> next("half", 0, code.year());
        };
    }

    private String next(String kind, int number, int year) {
        var key = "directions.next-" + kind;
        return context.wording()
                .sentence(key)
                .with("number", kind.equals("quarter") ? SectionComposer.roman(number - 1) : Integer.toString(number))
                .with("year", Integer.toString(year))
                .text();
    }
}
