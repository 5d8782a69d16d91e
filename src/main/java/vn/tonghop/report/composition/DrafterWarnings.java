package vn.tonghop.report.composition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.aggregation.IndicatorTotal;
import vn.tonghop.plan.Citation;
import vn.tonghop.plan.OutlineSection;
import vn.tonghop.report.prose.CoverageParagraphs;
import vn.tonghop.report.tabulation.ListCover;
import vn.tonghop.report.wording.LackingClause;
import vn.tonghop.report.wording.ReportContext;
import vn.tonghop.submission.Coverage.Standing;
import vn.tonghop.unit.Unit;
import vn.tonghop.vietnamese.OfficialNumber;

/** What a person has to look at before the report is signed. */
final class DrafterWarnings {

    /** So many units are named in one sentence. */
    private static final int MOST_UNITS = 10;

    private final ReportContext context;
    private final List<String> warnings = new ArrayList<>();

    DrafterWarnings(ReportContext context) {
        this.context = context;
    }

    List<String> all() {
        context.plan().citations().stream()
                .filter(citation -> !citation.isConfirmed())
                .forEach(this::unconfirmed);
        var coverage = context.totals().coverage();
        units("warning.missing", coverage.in(Standing.MISSING));
        units("warning.refused", coverage.in(Standing.REFUSED));
        units("warning.late-uncounted", new CoverageParagraphs(context).lateUncounted());
        units("warning.incomplete", new CoverageParagraphs(context).incomplete());
        lacking();
        lists();
        warnings.addAll(new DossierWarnings(context).all());
        sections();
        if (context.plan().example()) {
            warnings.add(context.wording().text("warning.example"));
        }
        return List.copyOf(warnings);
    }

    /** Figures that do not cover all who should have given them. */
    List<String> figures() {
        units("warning.incomplete", new CoverageParagraphs(context).incomplete());
        lacking();
        return List.copyOf(warnings);
    }

    private void lacking() {
        context.totals().office().stream()
                .filter(total -> clause(total).isPresent())
                .collect(Collectors.groupingBy(
                        total -> clause(total).orElseThrow(), LinkedHashMap::new, Collectors.toList()))
                .forEach(this::lackingFigures);
    }

    /** Figures that lack the same units, in one sentence. */
    private void lackingFigures(String clause, List<IndicatorTotal> totals) {
        warnings.add(context.wording()
                .sentence("warning.lacking")
                .with(
                        "indicator",
                        totals.stream()
                                .map(total -> total.indicator().wording())
                                .collect(Collectors.joining("; ")))
                .with("clause", clause)
                .text());
    }

    private Optional<String> clause(IndicatorTotal total) {
        return new LackingClause(context.wording()).inFull(total.coverage());
    }

    /** Figures that differ from the lists that were sent with them. */
    List<String> lists() {
        context.totals().office().forEach(this::listedOtherwise);
        return List.copyOf(warnings);
    }

    /** Parts of the report for which nobody has written anything. */
    List<String> sections() {
        outlined().forEach(this::emptySection);
        return List.copyOf(warnings);
    }

    private void unconfirmed(Citation citation) {
        warnings.add(context.wording()
                .sentence("warning.citation")
                .with("citation", context.cited("citation.short", citation).text())
                .with("doubt", citation.doubt())
                .text());
    }

    private void units(String key, List<Unit> units) {
        if (!units.isEmpty()) {
            warnings.add(context.wording()
                    .sentence(key)
                    .with("units", ReportContext.names(units))
                    .text());
        }
    }

    private void listedOtherwise(IndicatorTotal total) {
        var differences = new ListCover(context).differences(total.indicator());
        var units = differences.stream()
                .limit(MOST_UNITS)
                .map(two -> context.wording()
                        .sentence(
                                two.hasList() || two.most() > 0
                                        ? "warning.listed-otherwise.unit"
                                        : "warning.listed-otherwise.without")
                        .with("unit", context.unitName(two.unit()))
                        .with("declared", OfficialNumber.written(two.declared()))
                        .with("listed", OfficialNumber.written(two.listed()))
                        .text())
                .collect(Collectors.joining("; "));
        if (!units.isEmpty()) {
            warnings.add(context.wording()
                    .sentence("warning.listed-otherwise")
                    .with("indicator", total.indicator().wording())
                    .with("units", units + more(differences.size()))
                    .text());
        }
    }

    private String more(int units) {
        return units > MOST_UNITS
                ? context.wording()
                        .sentence("warning.listed-otherwise.more")
                        .with("count", OfficialNumber.inSentence(units - MOST_UNITS))
                        .text()
                : "";
    }

    private void emptySection(OutlineSection section) {
        var isSilent =
                context.totals().statements().stream().noneMatch(statement -> section.prints(statement.indicator()));
        if (!section.texts().isEmpty() && isSilent) {
            warnings.add(context.wording()
                    .sentence("warning.empty-section")
                    .with("section", section.heading())
                    .text());
        }
    }

    private Stream<OutlineSection> outlined() {
        return context.plan().outline().stream().flatMap(OutlineSection::all);
    }
}
