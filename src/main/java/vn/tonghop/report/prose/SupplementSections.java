package vn.tonghop.report.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tonghop.aggregation.IndicatorTotal;
import vn.tonghop.aggregation.Supplement;
import vn.tonghop.aggregation.Supplement.ChangedFile;
import vn.tonghop.aggregation.Supplement.ChangedTotal;
import vn.tonghop.indicator.IndicatorKind;
import vn.tonghop.report.Section;
import vn.tonghop.report.wording.Material;
import vn.tonghop.vietnamese.OfficialDate;
import vn.tonghop.vietnamese.OfficialNumber;

/** The two parts of a supplement: which files are new, and which figures are others for that. */
public final class SupplementSections {

    private final Material material;
    private final Supplement supplement;

    /** For one supplement. */
    public SupplementSections(Material material, Supplement supplement) {
        this.material = material;
        this.supplement = supplement;
    }

    /** Files, then figures. */
    public List<Section> all() {
        return List.of(section(0, "supplement.files", files()), section(1, "supplement.totals", totals()));
    }

    private Section section(int index, String key, List<String> paragraphs) {
        return new Section(
                SectionComposer.roman(index), material.wording().text(key + ".title"), paragraphs, List.of());
    }

    private List<String> files() {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(material.wording()
                .sentence("supplement.files.lead")
                .with("count", OfficialNumber.inSentence(supplement.files().size()))
                .text());
        supplement.files().stream().map(this::file).forEach(paragraphs::add);
        return paragraphs;
    }

    private String file(ChangedFile changed) {
        var file = changed.file();
        return material.wording()
                .sentence("supplement.file." + changed.occasion())
                .with("unit", material.unitName(file.unit().orElseThrow()))
                .with("form", material.wording().text("form." + file.form().orElseThrow()))
                .with("file", file.fileName())
                .with("id", Long.toString(file.id()))
                .with("received", OfficialDate.moment(file.received().atZone(OfficialDate.ZONE)))
                .text();
    }

    private List<String> totals() {
        var changes = supplement.changes();
        if (changes.isEmpty()) {
            return List.of(material.wording().text("supplement.totals.none"));
        }
        var paragraphs = new ArrayList<String>();
        paragraphs.add(material.wording()
                .sentence("supplement.totals.lead")
                .with("office", material.office())
                .text());
        changes.stream().map(this::total).forEach(paragraphs::add);
        return paragraphs;
    }

    private String total(ChangedTotal changed) {
        return material.wording()
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
        return written.orElseGet(() -> material.wording().text("supplement.unknown"));
    }

    private Optional<String> measured(IndicatorTotal total) {
        return total.amount()
                .map(amount -> material.wording()
                        .sentence("supplement.amount")
                        .with("amount", FigureDetails.inSentence(amount))
                        .with("unit", total.indicator().unitOfMeasure())
                        .text());
    }
}
