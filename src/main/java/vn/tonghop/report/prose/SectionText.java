package vn.tonghop.report.prose;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.form.ActivityKind;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.report.wording.Material;
import vn.tonghop.unit.Unit;
import vn.tonghop.vietnamese.OfficialNumber;

/** The paragraphs of one part of the report. */
final class SectionText {

    private final Material material;
    private final FigureSentences figures;
    private final StatementParagraphs statements;
    private final ListParagraphs lists;

    SectionText(Material material) {
        this.material = material;
        this.figures = new FigureSentences(material);
        this.statements = new StatementParagraphs(material);
        this.lists = new ListParagraphs(material);
    }

    List<String> of(SectionKey key) {
        if (key.indicator().isPresent()) {
            return statements(key, key.indicator().get());
        }
        return switch (key) {
            case ASSESSMENT -> List.of();
            case RESULTS -> List.of(material.wording().text("section.appendix"));
            case LEADERSHIP -> leadership();
            default -> figures(key);
        };
    }

    private List<String> leadership() {
        var drafter = material.plan()
                .units()
                .find(material.plan().office().drafter())
                .map(Unit::name)
                .orElse(material.plan().office().drafter().value());
        var paragraphs = new ArrayList<String>();
        paragraphs.add(material.wording()
                .sentence("leadership.lead")
                .with("office", material.office())
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
        switch (key) {
            case DISSEMINATION -> items.addAll(lists.activities("activities.meetings", ActivityKind.MEETING));
            case COMMUNICATION -> items.addAll(lists.activities("activities.models", ActivityKind.MODEL_ARTICLE));
            case TITLES -> items.addAll(lists.titles());
            default -> {}
        }
        if (items.isEmpty()) {
            return List.of(material.wording().text("section.unreported"));
        }
        items.add(0, lead(key));
        return items;
    }

    private String lead(SectionKey key) {
        var bare =
                key == SectionKey.DISSEMINATION && material.plan().citations().isEmpty();
        return material.wording()
                .sentence(key.key() + (bare ? ".lead-without-bases" : ".lead"))
                .with("citations", material.shortCitations())
                .with("office", material.office())
                .text();
    }

    private List<String> statements(SectionKey key, String indicator) {
        var items = new ArrayList<>(statements.of(indicator));
        if (key == SectionKey.SHORTCOMINGS) {
            addLateness(items);
        }
        var sentence = material.wording()
                .sentence(key.key() + (items.isEmpty() ? ".none" : ".lead"))
                .with("office", material.office())
                .with("next", nextPeriod());
        items.add(0, sentence.text());
        return items;
    }

    private void addLateness(List<String> items) {
        var faulty = new CoverageParagraphs(material).faulty();
        if (faulty > 0) {
            items.add(material.wording()
                    .sentence("shortcomings.coverage")
                    .with("count", OfficialNumber.inSentence(faulty))
                    .with(
                            "expected",
                            OfficialNumber.inSentence(
                                    material.totals().coverage().expected()))
                    .text());
        }
    }

    private String nextPeriod() {
        var code = material.totals().period().code();
        var half = code.half() == PeriodCode.Half.FIRST_HALF;
        return material.wording()
                .sentence(half ? "directions.next-half" : "directions.next-year")
                .with("year", Integer.toString(half ? code.year() : code.year() + 1))
                .text();
    }
}
