package vn.tonghop.report.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.report.wording.ReportContext;
import vn.tonghop.submission.Coverage.Standing;
import vn.tonghop.submission.Coverage.UnitCoverage;
import vn.tonghop.unit.Unit;
import vn.tonghop.unit.UnitCode;
import vn.tonghop.vietnamese.OfficialDate;
import vn.tonghop.vietnamese.OfficialNumber;

/** Who has submitted, until when, and whose figures are not in the report. */
public final class CoverageParagraphs {

    private final ReportContext context;
    private final Set<UnitCode> counted;
    private final Set<UnitCode> lacking;

    /** For one report. */
    public CoverageParagraphs(ReportContext context) {
        this.context = context;
        this.counted = context.totals().sources().stream()
                .filter(source -> context.plan().forms().isMandatory(source.form()))
                .map(source -> source.unit().code())
                .collect(Collectors.toSet());
        this.lacking = context.totals().office().stream()
                .flatMap(total -> total.coverage().lacking().stream())
                .map(Unit::code)
                .collect(Collectors.toSet());
    }

    /** The window of the data, the summary and one item for each standing. */
    public List<String> all() {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(window());
        var expected = context.totals().coverage().expected();
        if (expected == 0) {
            paragraphs.add(context.wording().text("coverage.nobody-expected"));
        } else if (onTime().size() == expected && incomplete().isEmpty()) {
            paragraphs.add(summary("coverage.all"));
        } else if (submitted() == 0) {
            paragraphs.add(summary("coverage.none"));
        } else {
            paragraphs.add(summary("coverage.some"));
            paragraphs.addAll(items());
        }
        return paragraphs;
    }

    /** Late units whose file came before closing. */
    public List<Unit> lateCounted() {
        return late(true);
    }

    /** Late units whose file came after closing, so that it is in no figure. */
    public List<Unit> lateUncounted() {
        return late(false);
    }

    /** Units whose report counts, though a figure of it was refused or left out. */
    public List<Unit> incomplete() {
        return context.totals().coverage().units().stream()
                .filter(unit -> lacking.contains(unit.unit().code()))
                .filter(unit ->
                        unit.isComplete() && counted.contains(unit.unit().code()))
                .map(UnitCoverage::unit)
                .toList();
    }

    /** Units whose report is in no figure. */
    List<Unit> absent() {
        var left = lateUncounted();
        return context.totals().coverage().units().stream()
                .filter(unit -> unit.standing() == Standing.MISSING
                        || unit.standing() == Standing.REFUSED
                        || left.contains(unit.unit()))
                .map(UnitCoverage::unit)
                .toList();
    }

    /** Whether everybody has reported what counts. */
    boolean isWhole() {
        return context.totals().coverage().isComplete() && lateUncounted().isEmpty();
    }

    /** When the figures were fixed. */
    String moment() {
        var period = context.totals().period();
        return context.totals().consolidatedAt().isBefore(period.closingInstant())
                ? OfficialDate.moment(context.totals().consolidatedAt())
                : context.wording()
                        .sentence("coverage.closing")
                        .with("date", OfficialDate.written(period.closing()))
                        .text();
    }

    private String window() {
        return context.windowed("coverage.period")
                .with("cutOff", OfficialDate.written(context.totals().period().cutOff()))
                .with("moment", moment())
                .text();
    }

    private List<String> items() {
        var items = new ArrayList<String>();
        addItem(items, "coverage.on-time", onTime());
        addItem(items, "coverage.nil", nil());
        addItem(items, "coverage.late", lateCounted());
        addItem(items, "coverage.late-uncounted", lateUncounted());
        addItem(items, "coverage.incomplete", incomplete());
        addItem(items, "coverage.refused", context.totals().coverage().in(Standing.REFUSED));
        addItem(items, "coverage.missing", context.totals().coverage().in(Standing.MISSING));
        return items;
    }

    private void addItem(List<String> items, String key, List<Unit> units) {
        if (units.isEmpty()) {
            return;
        }
        items.add(context.wording()
                .sentence(key)
                .with("count", OfficialNumber.inSentence(units.size()))
                .with("units", ReportContext.names(units))
                .text());
    }

    private String summary(String key) {
        return context.wording()
                .sentence(key)
                .with("received", OfficialNumber.inSentence(submitted()))
                .with(
                        "expected",
                        OfficialNumber.inSentence(context.totals().coverage().expected()))
                .text();
    }

    private int submitted() {
        var coverage = context.totals().coverage();
        return coverage.expected() - coverage.count(Standing.MISSING);
    }

    private List<Unit> onTime() {
        return context.totals().coverage().in(Standing.ON_TIME);
    }

    private List<Unit> nil() {
        return context.totals().coverage().in(Standing.NIL);
    }

    private List<Unit> late(boolean inFigures) {
        return context.totals().coverage().units().stream()
                .filter(unit -> unit.standing() == Standing.LATE && isCounted(unit) == inFigures)
                .map(UnitCoverage::unit)
                .toList();
    }

    /** Closing may have been moved for one unit, so a file in force counts whenever it came. */
    private boolean isCounted(UnitCoverage late) {
        return counted.contains(late.unit().code())
                || late.received().filter(context.totals().period()::isCounted).isPresent();
    }
}
