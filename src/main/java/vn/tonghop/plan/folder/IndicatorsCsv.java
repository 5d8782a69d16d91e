package vn.tonghop.plan.folder;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.indicator.Indicator;
import vn.tonghop.indicator.Indicator.Answer;
import vn.tonghop.indicator.Indicator.CountedFrom;
import vn.tonghop.indicator.Indicator.Expectation;
import vn.tonghop.indicator.Indicator.Range;
import vn.tonghop.indicator.Indicator.Ratio;
import vn.tonghop.indicator.Indicator.Requirement;
import vn.tonghop.indicator.IndicatorCode;
import vn.tonghop.indicator.IndicatorKind;
import vn.tonghop.indicator.TotalRule;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.plan.folder.Entries.Located;
import vn.tonghop.vietnamese.FoldedText;

/** Reads indicators.csv. */
final class IndicatorsCsv {

    static final List<String> COLUMNS = List.of(
            "code",
            "wording",
            "aliases",
            "unit",
            "kind",
            "total",
            "task",
            "decimals",
            "least",
            "most",
            "at_most",
            "numerator",
            "denominator",
            "counted_from",
            "reporters",
            "required",
            "target",
            "jump",
            "expected");

    /** Columns that a plan need not have. */
    static final List<String> FURTHER = List.of("periods", "nil", "short");

    static final Shape<IndicatorKind> KIND = Shape.word(IndicatorKind.class);
    static final Shape<TotalRule> TOTAL = Shape.word(TotalRule.class);
    private static final Shape<Requirement> REQUIREMENT = Shape.word(Requirement.class);
    private static final Map<String, Shape<?>> REQUIRED = Map.of(
            "code", Shape.INDICATOR,
            "wording", Shape.TEXT,
            "kind", KIND,
            "total", TOTAL,
            "task", Shape.TEXT,
            "decimals", Shape.COUNT,
            "required", REQUIREMENT);
    private static final Shape<PeriodCode.Kind> PERIODS = Shape.word(PeriodCode.Kind.class);
    private static final List<String> REFERENCES = List.of("at_most", "numerator", "denominator");

    private final List<CsvTable.Row> rows;
    private final Shape<CountedFrom> listRows;
    private final Map<String, Shape<?>> optional;
    private final Faults faults;
    private final Entries<Indicator> indicators = new Entries<>();
    private final Map<String, CsvTable.Row> byCode = new HashMap<>();

    private IndicatorsCsv(List<CsvTable.Row> rows, Shape<CountedFrom> listRows, Faults faults) {
        this.rows = rows;
        this.listRows = listRows;
        this.optional = Map.of(
                "least", Shape.AMOUNT,
                "most", Shape.AMOUNT,
                "at_most", Shape.INDICATOR,
                "numerator", Shape.INDICATOR,
                "denominator", Shape.INDICATOR,
                "counted_from", listRows,
                "target", Shape.AMOUNT,
                "jump", Shape.AMOUNT,
                "expected", Shape.AMOUNT,
                "nil", Shape.YES_OR_NO);
        this.faults = faults;
        rows.forEach(row -> byCode.putIfAbsent(row.text("code"), row));
    }

    static Entries<Indicator> read(String text, Shape<CountedFrom> listRows, Faults faults) {
        var before = faults.count();
        var csv = new IndicatorsCsv(CsvTable.read(text, new CsvHeads(COLUMNS, FURTHER), faults), listRows, faults);
        if (faults.count() > before) {
            csv.indicators.lose();
        }
        return csv.read();
    }

    private Entries<Indicator> read() {
        for (var row : rows) {
            var code = row.optional("code", Shape.INDICATOR).map(IndicatorCode::value);
            indicators.add(code.orElse(""), new Located<>(row.line(), indicator(row)), faults);
        }
        for (var row : rows) {
            REFERENCES.forEach(column -> checkReference(row, column));
        }
        refuseSharedNames();
        return indicators;
    }

    private Optional<Indicator> indicator(CsvTable.Row row) {
        row.list("reporters", Shape.UNIT);
        row.list("periods", PERIODS);
        var cellsAreRight = row.holds(REQUIRED, optional);
        return cellsAreRight && new IndicatorFit(row, faults).isRight()
                ? faults.attempt(row.line(), () -> made(row))
                : Optional.empty();
    }

    private Indicator made(CsvTable.Row row) {
        return new Indicator(
                row.value("code", Shape.INDICATOR),
                row.text("wording"),
                row.list("aliases"),
                row.text("unit"),
                row.value("kind", KIND),
                row.value("total", TOTAL),
                row.text("task"),
                row.value("decimals", Shape.COUNT),
                new Range(row.optional("least", Shape.AMOUNT), row.optional("most", Shape.AMOUNT)),
                row.optional("at_most", Shape.INDICATOR),
                ratio(row),
                row.optional("counted_from", listRows),
                new HashSet<>(row.list("reporters", Shape.UNIT)),
                row.value("required", REQUIREMENT),
                row.optional("target", Shape.AMOUNT),
                new Expectation(row.optional("jump", Shape.AMOUNT), row.optional("expected", Shape.AMOUNT)),
                new Answer(
                        new HashSet<>(row.list("periods", PERIODS)),
                        row.optional("nil", Shape.YES_OR_NO).orElse(true)),
                row.text("short"));
    }

    private static Optional<Ratio> ratio(CsvTable.Row row) {
        return row.optional("numerator", Shape.INDICATOR)
                .flatMap(numerator -> row.optional("denominator", Shape.INDICATOR)
                        .map(denominator -> new Ratio(numerator, denominator)));
    }

    private void checkReference(CsvTable.Row row, String column) {
        var code = row.text(column);
        var other = byCode.get(code);
        if (other == null && (code.isEmpty() || !indicators.lacks(code))) {
            return;
        }
        if (other == null) {
            faults.add(row.line(), "reference.unknown", column, code);
        } else if (code.equals(row.text("code"))) {
            faults.add(row.line(), "reference.itself", column, code);
        } else if (other.text("kind").equals("text") || other.text("kind").equals("ratio")) {
            faults.add(row.line(), "reference.kind", column, code, other.text("kind"));
        }
    }

    private void refuseSharedNames() {
        var owners = new HashMap<FoldedText, String>();
        for (var row : rows) {
            Stream.concat(Stream.of(row.text("code"), row.text("wording")), row.list("aliases").stream())
                    .forEach(name -> claim(owners, name, row));
        }
    }

    private void claim(Map<FoldedText, String> owners, String name, CsvTable.Row row) {
        var owner = owners.putIfAbsent(FoldedText.of(name), row.text("code"));
        if (owner != null && !owner.equals(row.text("code"))) {
            faults.add(row.line(), "indicator.name", name, owner);
        }
    }
}
