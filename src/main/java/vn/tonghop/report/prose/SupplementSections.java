package vn.tonghop.report.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tonghop.aggregation.IndicatorTotal;
import vn.tonghop.aggregation.Supplement;
import vn.tonghop.aggregation.Supplement.ChangedFile;
import vn.tonghop.aggregation.Supplement.ChangedTotal;
import vn.tonghop.indicator.IndicatorKind;
import vn.tonghop.report.Section;
import vn.tonghop.report.wording.ReportContext;
import vn.tonghop.vietnamese.OfficialDate;
import vn.tonghop.vietnamese.OfficialNumber;

/** What a supplement tells: the reader which figures are others now, the office from which files. */
public final class SupplementSections {

    private final ReportContext context;
    private final Supplement supplement;

    /** For one supplement. */
    public SupplementSections(ReportContext context, Supplement supplement) {
        this.context = context;
        this.supplement = supplement;
    }

    /** Which files are new; only for the office. */
    public Section files() {
        return section("supplement.files", fileItems());
    }

    /** Which figures are others for that, and of how many units. */
    public Section totals() {
        return section("supplement.totals", totalItems());
    }

    private Section section(String key, List<String> paragraphs) {
        return new Section(SectionComposer.roman(0), context.wording().text(key + ".title"), paragraphs, List.of());
    }

    private List<String> fileItems() {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(context.wording()
                .sentence("supplement.files.lead")
                .with("count", OfficialNumber.inSentence(supplement.files().size()))
                .text());
        supplement.files().stream().map(this::file).forEach(paragraphs::add);
        return paragraphs;
    }

    private String file(ChangedFile changed) {
        var file = changed.file();
        return context.wording()
                .sentence("supplement.file." + changed.occasion())
                .with("unit", context.unitName(file.unit().orElseThrow()))
                .with("form", context.wording().text("form." + file.form().orElseThrow()))
                .with("file", file.fileName())
                .with("id", Long.toString(file.id()))
                .with("received", OfficialDate.moment(file.received()))
                .text();
    }

    private List<String> totalItems() {
        var changes = supplement.changes();
        var paragraphs = new ArrayList<String>();
        paragraphs.add(context.wording()
                .sentence("supplement.units")
                .with("units", units())
                .text());
        if (changes.isEmpty()) {
            paragraphs.add(context.wording().text("supplement.totals.none"));
            return paragraphs;
        }
        paragraphs.add(context.wording()
                .sentence("supplement.totals.lead")
                .with("office", context.office())
                .text());
        changes.stream().map(this::total).forEach(paragraphs::add);
        return paragraphs;
    }

    private String units() {
        return supplement.files().stream()
                .map(changed -> context.unitName(changed.file().unit().orElseThrow()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String total(ChangedTotal changed) {
        return context.wording()
                .sentence("supplement.total")
                .with("wording", changed.after().indicator().wording())
                .with("before", amount(changed.before()))
                .with("after", amount(changed.after()))
                .text();
    }

    private String amount(IndicatorTotal total) {
        var written = total.indicator().kind() == IndicatorKind.RATIO
                ? total.amount().map(OfficialNumber::percent)
                : measured(total);
        return written.orElseGet(() -> context.wording().text("supplement.unknown"));
    }

    private Optional<String> measured(IndicatorTotal total) {
        return total.amount()
                .map(amount -> context.wording()
                        .sentence("supplement.amount")
                        .with("amount", FigureDetails.inSentence(amount))
                        .with("unit", total.indicator().unitOfMeasure())
                        .text());
    }
}
