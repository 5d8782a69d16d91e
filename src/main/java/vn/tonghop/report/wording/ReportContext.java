package vn.tonghop.report.wording;

import java.util.List;
import java.util.stream.Collectors;
import vn.tonghop.aggregation.PeriodTotals;
import vn.tonghop.plan.Citation;
import vn.tonghop.plan.Plan;
import vn.tonghop.report.Issue;
import vn.tonghop.unit.Unit;
import vn.tonghop.unit.UnitCode;
import vn.tonghop.vietnamese.OfficialDate;

/**
 * What a report is composed of.
 *
 * @param plan the plan
 * @param totals the figures
 * @param issue what the clerk adds
 * @param wording the sentences
 */
public record ReportContext(Plan plan, PeriodTotals totals, Issue issue, Wording wording) {

    /** The movement as running text names it. */
    public String movement() {
        var title = plan.title();
        return title.startsWith("Phong trào")
                ? title
                : wording.sentence("movement.named").with("title", title).text();
    }

    /** The office as running text names it. */
    public String office() {
        return plan.office().fullName();
    }

    /** The period as running text names it. */
    public String period() {
        return totals.period().label();
    }

    /** Name of the unit with that code; the code itself for one that has left the plan. */
    public String unitName(UnitCode code) {
        return plan.units().find(code).map(Unit::name).orElse(code.value());
    }

    /** Sentences of the data window, with its first and last day filled in. */
    public Sentence windowed(String key) {
        return wording.sentence(key)
                .with("from", OfficialDate.written(totals.period().dataFrom()))
                .with("to", OfficialDate.written(totals.period().dataTo()));
    }

    /** The documents of higher levels and of the office, type and number only, as after their first mention. */
    public String shortCitations() {
        return plan.citations().stream()
                .map(citation -> cited("citation.short", citation).text())
                .collect(Collectors.joining("; "));
    }

    /** A sentence with everything but the date of a document filled in. */
    public Sentence cited(String key, Citation citation) {
        return wording.sentence(key)
                .with("type", citation.type())
                .with("number", citation.number())
                .with("issuer", citation.issuer())
                .with("subject", citation.subject());
    }

    /** Names of units in one list. */
    public static String names(List<Unit> units) {
        return units.stream().map(Unit::name).collect(Collectors.joining("; "));
    }
}
