package vn.tonghop.report.prose;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.report.tabulation.ListedForm;
import vn.tonghop.report.wording.ReportContext;
import vn.tonghop.unit.Unit;
import vn.tonghop.vietnamese.OfficialNumber;

/** The paragraphs of one part of the report. */
final class SectionText {

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

    List<String> of(SectionKey key) {
        if (key.indicator().isPresent()) {
            return statements(key, key.indicator().get());
        }
        return switch (key) {
            case ASSESSMENT -> List.of();
            case RESULTS -> List.of(context.wording().text("section.appendix"));
            case LEADERSHIP -> leadership();
            default -> figures(key);
        };
    }

    private List<String> leadership() {
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
        SectionKey.LEADERSHIP.task().map(figures::of).ifPresent(paragraphs::addAll);
        return paragraphs;
    }

    private List<String> figures(SectionKey key) {
        var items = new ArrayList<String>();
        var task = key.task().orElseThrow(() -> new IllegalStateException("no task stands behind " + key));
        if (figures.anyReported(task)) {
            items.addAll(figures.of(task));
        }
        lists.forEach(list -> items.addAll(list.sentences(key.key(), context)));
        if (items.isEmpty()) {
            return List.of(context.wording().text("section.unreported"));
        }
        items.add(0, lead(key));
        return items;
    }

    private String lead(SectionKey key) {
        var bare = key == SectionKey.DISSEMINATION && context.plan().citations().isEmpty();
        return context.wording()
                .sentence(key.key() + (bare ? ".lead-without-bases" : ".lead"))
                .with("citations", context.shortCitations())
                .with("office", context.office())
                .text();
    }

    private List<String> statements(SectionKey key, String indicator) {
        var items = new ArrayList<>(statements.of(indicator));
        if (key == SectionKey.SHORTCOMINGS) {
            addLateness(items);
        }
        var sentence = context.wording()
                .sentence(key.key() + (items.isEmpty() ? ".none" : ".lead"))
                .with("office", context.office())
                .with("next", nextPeriod());
        items.add(0, sentence.text());
        return items;
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

    private String nextPeriod() {
        var code = context.totals().period().code();
        var half = code.half() == PeriodCode.Half.FIRST_HALF;
        return context.wording()
                .sentence(half ? "directions.next-half" : "directions.next-year")
                .with("year", Integer.toString(half ? code.year() : code.year() + 1))
                .text();
    }
}
