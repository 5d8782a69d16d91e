package vn.tonghop.report.composition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.aggregation.IndicatorTotal;
import vn.tonghop.report.prose.DossierPapers;
import vn.tonghop.report.wording.ReportContext;

/** Where the dossier of a title, as the plan has it, and the figure of its step do not fit. */
final class DossierWarnings {

    private final ReportContext context;
    private final DossierPapers papers;

    DossierWarnings(ReportContext context) {
        this.context = context;
        this.papers = new DossierPapers(context);
    }

    /** One sentence for each figure. */
    List<String> all() {
        return context.totals().office().stream()
                .flatMap(total -> Stream.of(lacking(total), contrary(total)).flatMap(Optional::stream))
                .toList();
    }

    private Optional<String> lacking(IndicatorTotal total) {
        var missing = papers.lacking(total);
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(context.wording()
                        .sentence("warning.dossier")
                        .with("indicator", total.indicator().wording())
                        .with("missing", String.join("; ", missing))
                        .text());
    }

    private Optional<String> contrary(IndicatorTotal total) {
        return papers.contrary(total)
                .map(paper -> context.wording()
                        .sentence("warning.dossier-contrary")
                        .with("indicator", total.indicator().wording())
                        .with("paper", paper)
                        .text());
    }
}
