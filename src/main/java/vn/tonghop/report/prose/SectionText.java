package vn.tonghop.report.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.plan.OutlineSection;
import vn.tonghop.report.tabulation.ListedForm;
import vn.tonghop.report.wording.ReportContext;
import vn.tonghop.report.wording.Sentence;
import vn.tonghop.unit.Unit;
import vn.tonghop.vietnamese.OfficialNumber;

/** The paragraphs of one part of the report; none where there is nothing to say and nobody to be asked. */
final class SectionText {

    private static final int MONTHS = 12;
    private static final int MONTHS_OF_QUARTER = 3;

    private final ReportContext context;
    private final FigureClauses figures;
    private final StatementParagraphs statements;
    private final List<ListedForm<?>> lists;
    /** General sentences that stood in an earlier part. */
    private final Set<String> said = new HashSet<>();

    SectionText(ReportContext context, List<ListedForm<?>> lists) {
        this.context = context;
        this.figures = new FigureClauses(context);
        this.statements = new StatementParagraphs(context);
        this.lists = lists;
    }

    List<String> of(OutlineSection section) {
        if (!section.texts().isEmpty()) {
            return statements(section);
        }
        return section.hasFigures() ? figures(section) : List.of();
    }

    private List<String> figures(OutlineSection section) {
        var lists = lists(section);
        var isAnything = figures.isAnyReported(section) || !lists.isEmpty();
        var text = isAnything
                ? paragraph(lead(section), figures.sentences(section), judgedLater(section), unknown(section))
                : paragraph(section.restsOn().isEmpty() ? lead(section) : "", judgedLater(section));
        var paragraphs = Stream.concat(Stream.of(text), lists.stream())
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
        return paragraphs.isEmpty() ? List.of(context.wording().text("section.unreported")) : paragraphs;
    }

    private boolean isClaim(OutlineSection section, String lead) {
        return !section.restsOn().isEmpty() && context.wording().isClaim(lead);
    }

    private static String paragraph(String... sentences) {
        return Stream.of(sentences).filter(sentence -> !sentence.isEmpty()).collect(Collectors.joining(" "));
    }

    private List<String> lists(OutlineSection section) {
        var counted = context.plan().indicators().all().stream()
                .filter(section::prints)
                .filter(indicator ->
                        indicator.isJudgedIn(context.totals().period().code()))
                .flatMap(indicator -> indicator.countedFrom().stream())
                .collect(Collectors.toSet());
        return lists.stream()
                .flatMap(list -> list.sentences(section, counted, context).stream())
                .toList();
    }

    /** The sentence before the figures of a part that has one. */
    private String lead(OutlineSection section) {
        var lead = context.wording()
                .lead(section.key(), !context.plan().citations().isEmpty());
        var claim = Claim.of(context.totals(), section.restsOn());
        var key = isClaim(section, lead) ? lead + "." + claim.truth().word() : lead;
        return context.wording().has(key)
                ? context.wording()
                        .sentence(key)
                        .with("citations", context.shortCitations())
                        .with("office", context.office())
                        .with("drafter", drafter())
                        .with("count", OfficialNumber.inSentence(claim.done()))
                        .with("expected", OfficialNumber.inSentence(claim.asked()))
                        .text()
                : "";
    }

    private String drafter() {
        var drafter = context.plan().office().drafter();
        return context.plan().units().find(drafter).map(Unit::name).orElse(drafter.value());
    }

    private String judgedLater(OutlineSection section) {
        var sentence = context.wording().text("section.judged-later");
        return figures.isAnyJudgedLater(section) && said.add(sentence) ? sentence : "";
    }

    private String unknown(OutlineSection section) {
        var unknown = figures.unknown(section);
        return unknown.isEmpty()
                ? ""
                : context.wording()
                        .sentence("section.unknown")
                        .with("figures", String.join("; ", unknown))
                        .text();
    }

    private List<String> statements(OutlineSection section) {
        var items = new ArrayList<>(statements.of(section));
        if (items.isEmpty()) {
            return nothingSaid(section);
        }
        var alone = section.key() + ".one";
        if (items.size() == 1 && context.wording().has(alone)) {
            return List.of(only(section, FigureClause.lowered(statements.only(section))));
        }
        var own = section.key() + ".lead";
        items.add(
                0, filled(context.wording().has(own) ? own : "statements.lead").text());
        return items;
    }

    /** The only statement; one that asks for something in its own words ("đề nghị ...") needs no second asking before it. */
    private String only(OutlineSection section, String text) {
        var asking = section.key() + ".asking";
        var isAsking = context.wording().has(asking)
                && context.wording().words("statement.asking").stream().anyMatch(verb -> text.startsWith(verb + " "));
        return filled(isAsking ? asking : section.key() + ".one")
                .with("text", text)
                .text();
    }

    private Sentence filled(String key) {
        return context.wording().sentence(key).with("office", context.office()).with("next", nextPeriod());
    }

    /** That there is none can be said only when all have reported; otherwise the drafter is asked, and a signed paper is silent. */
    private List<String> nothingSaid(OutlineSection section) {
        var none = section.key() + ".none";
        if (context.wording().has(none) && new CoverageParagraphs(context).isWhole()) {
            return List.of(context.wording().text(none));
        }
        return context.issue().given().isPresent()
                ? List.of()
                : List.of(context.wording()
                        .sentence("statements.blank")
                        .with("heading", section.heading())
                        .text());
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
