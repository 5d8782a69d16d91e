package vn.tonghop.report.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.tonghop.aggregation.IndicatorTotal;
import vn.tonghop.indicator.IndicatorCode;
import vn.tonghop.indicator.IndicatorKind;
import vn.tonghop.plan.OutlineSection;
import vn.tonghop.report.wording.LackingClause;
import vn.tonghop.report.wording.ReportContext;
import vn.tonghop.vietnamese.OfficialNumber;

/** What the reader sees first: the figures that matter, what they are of, and where the others stand. */
public final class SummaryParagraphs {

    private static final int MOST_FIGURES = 5;

    private final ReportContext context;

    /** For one report. */
    public SummaryParagraphs(ReportContext context) {
        this.context = context;
    }

    /**
     * The paragraphs before the first part.
     *
     * @param appendices how many appendices there are
     * @param inWorkbookOnly what is too long for one
     */
    public List<String> all(int appendices, List<String> inWorkbookOnly) {
        var paragraphs = new ArrayList<String>();
        new FigureClauses(context)
                .summary(figures())
                .map(text -> context.wording()
                        .sentence("summary.lead")
                        .with("period", context.period())
                        .with("office", context.office())
                        .with("figures", FigureClause.lowered(text))
                        .text())
                .ifPresent(paragraphs::add);
        var scope = new ArrayList<>(List.of(scope(appendices)));
        scope.addAll(inWorkbookOnly);
        paragraphs.add(String.join(" ", scope));
        return paragraphs;
    }

    /** Those that the wording names, or the first one of each part. */
    private List<IndicatorCode> figures() {
        var named = context.wording().codes("summary.figures").stream()
                .filter(code -> context.totals().find(code).isPresent())
                .toList();
        return named.isEmpty() ? firstOfParts() : named;
    }

    private List<IndicatorCode> firstOfParts() {
        return context.plan().outline().stream()
                .flatMap(OutlineSection::all)
                .flatMap(section -> best(section).stream())
                .map(total -> total.indicator().code())
                .limit(MOST_FIGURES)
                .toList();
    }

    /** A ratio says most of a part, otherwise its first figure above zero. */
    private Optional<IndicatorTotal> best(OutlineSection section) {
        return context.totals().office().stream()
                .filter(total -> section.prints(total.indicator()))
                .filter(total ->
                        total.amount().filter(amount -> amount.signum() > 0).isPresent())
                .min(Comparator.comparing(total -> total.indicator().kind() != IndicatorKind.RATIO));
    }

    private String scope(int appendices) {
        var coverage = new CoverageParagraphs(context);
        var text = context.windowed("coverage.scope")
                .with("moment", coverage.moment())
                .with("reports", reports(coverage))
                .text();
        return appendices == 0
                ? text
                : text + " "
                        + context.wording()
                                .sentence("section.appendix")
                                .with("numbers", numbers(appendices))
                                .text();
    }

    private static String numbers(int appendices) {
        return IntStream.range(0, appendices).mapToObj(SectionComposer::roman).collect(Collectors.joining(", "));
    }

    private String reports(CoverageParagraphs coverage) {
        var expected = context.totals().coverage().expected();
        if (expected == 0) {
            return context.wording().text("coverage.scope-nobody");
        }
        var absent = coverage.absent();
        var reports = context.wording()
                .sentence("coverage.scope-reports")
                .with("received", OfficialNumber.inSentence(expected - absent.size()))
                .with("expected", OfficialNumber.inSentence(expected))
                .text();
        return reports
                + Optional.of(absent)
                        .flatMap(units -> new LackingClause(context.wording()).of("coverage.scope-absent-", units))
                        .orElse("");
    }
}
