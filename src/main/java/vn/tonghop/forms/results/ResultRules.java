package vn.tonghop.forms.results;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.form.Column;
import vn.tonghop.form.FormCode;
import vn.tonghop.indicator.Indicator;
import vn.tonghop.indicator.IndicatorCatalogue;
import vn.tonghop.indicator.IndicatorCode;
import vn.tonghop.indicator.IndicatorKind;
import vn.tonghop.intake.RawRow;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.AcceptedRow;
import vn.tonghop.submission.IndicatorRow;
import vn.tonghop.unit.UnitCode;
import vn.tonghop.validation.CellFindings;
import vn.tonghop.validation.RowRules;
import vn.tonghop.validation.RuleWords;
import vn.tonghop.validation.value.DamageReading;
import vn.tonghop.vietnamese.FoldedText;
import vn.tonghop.vietnamese.Likeness;

/** Rules of the results form: one row is one indicator. */
final class ResultRules implements RowRules {

    private final IndicatorCatalogue indicators;
    private final Map<String, List<String>> names;
    private final RuleWords words = new RuleWords();
    private final AmountRules amounts = new AmountRules(words);

    ResultRules(Plan plan) {
        this.indicators = plan.indicators();
        this.names = indicators.all().stream()
                .collect(Collectors.toMap(indicator -> indicator.code().value(), ResultRules::names));
    }

    @Override
    public FormCode form() {
        return ResultsForm.CODE;
    }

    @Override
    public String subject(RawRow row) {
        var meant = indicators
                .read(row.cell(ResultsForm.INDICATOR_CODE))
                .map(List::of)
                .orElseGet(() -> row.findings().stream()
                        .flatMap(finding -> indicators.namedIn(finding.value()).stream())
                        .toList());
        return meant.size() == 1 ? meant.get(0).code().value() : "";
    }

    @Override
    public Optional<AcceptedRow> read(CellFindings cells, UnitCode unit) {
        var indicator = indicator(cells);
        if (indicator.isEmpty()) {
            return Optional.empty();
        }
        cells.about(indicator.get().code().value());
        var named = namedOtherwise(cells, indicator.get());
        if (named.isPresent()) {
            return cells.none(
                    FindingCode.INDICATOR_CONTRADICTED,
                    ResultsForm.INDICATOR_NAME,
                    indicator.get().code().value(),
                    named.get().code().value());
        }
        if (indicator.get().kind() != IndicatorKind.RATIO && isForeign(cells, indicator.get())) {
            return cells.none(
                    FindingCode.INDICATOR_OF_ANOTHER_UNIT,
                    ResultsForm.INDICATOR_CODE,
                    indicator.get().wording());
        }
        return indicator.get().isText() ? text(cells, unit, indicator.get()) : amount(cells, unit, indicator.get());
    }

    private Optional<Indicator> indicator(CellFindings cells) {
        var written = cells.row().cell(ResultsForm.INDICATOR_CODE);
        var byCode = indicators.read(written);
        if (byCode.isPresent()) {
            return byCode;
        }
        if (written.isEmpty()) {
            return cells.none(FindingCode.INDICATOR_MISSING, ResultsForm.INDICATOR_CODE);
        }
        var codes = indicators.all().stream()
                .map(indicator -> indicator.code().value())
                .toList();
        var damage = DamageReading.ofCode(written, codes);
        return damage.isPresent()
                ? cells.none(FindingCode.EXCEL_DAMAGE, ResultsForm.INDICATOR_CODE, words.of(damage.get()))
                : unknown(cells, written);
    }

    private Optional<Indicator> unknown(CellFindings cells, String written) {
        var alike = Likeness.nearest(written, names);
        if (alike.size() == 1) {
            cells.about(alike.get(0));
        }
        var nearest = alike.stream()
                .map(code -> "%s (%s)"
                        .formatted(code, indicators.get(new IndicatorCode(code)).wording()))
                .collect(Collectors.joining("; "));
        return nearest.isEmpty()
                ? cells.none(FindingCode.INDICATOR_UNKNOWN, ResultsForm.INDICATOR_CODE)
                : cells.none(FindingCode.INDICATOR_MISTYPED, ResultsForm.INDICATOR_CODE, nearest);
    }

    private static List<String> names(Indicator indicator) {
        return Stream.concat(Stream.of(indicator.code().value(), indicator.wording()), indicator.aliases().stream())
                .toList();
    }

    /** The other indicator whose whole official wording stands beside the code, as where one column was sorted alone. */
    private Optional<Indicator> namedOtherwise(CellFindings cells, Indicator indicator) {
        var name = FoldedText.of(cells.row().cell(ResultsForm.INDICATOR_NAME));
        return name.equals(FoldedText.of(indicator.wording()))
                ? Optional.empty()
                : indicators.all().stream()
                        .filter(other -> FoldedText.of(other.wording()).equals(name))
                        .findFirst();
    }

    private static boolean isForeign(CellFindings cells, Indicator indicator) {
        return !indicator.isReportedBy(cells.file().unit().code());
    }

    private static Optional<AcceptedRow> text(CellFindings cells, UnitCode unit, Indicator indicator) {
        var text = cells.row().cell(ResultsForm.RESULT);
        if (text.isEmpty()) {
            return cells.none(FindingCode.TEXT_MISSING, ResultsForm.RESULT, indicator.wording());
        }
        return Optional.of(new IndicatorRow(
                cells.row().source(),
                unit,
                indicator.code(),
                Optional.empty(),
                Optional.of(text),
                Optional.empty(),
                cells.row().cell(Column.NOTE)));
    }

    private Optional<AcceptedRow> amount(CellFindings cells, UnitCode unit, Indicator indicator) {
        var period = cells.file().period();
        var judged = indicator.isJudgedIn(period.code());
        var amount = judged
                ? amounts.required(cells, ResultsForm.RESULT, indicator)
                : amounts.unasked(cells, ResultsForm.RESULT, indicator);
        var estimate = amounts.optional(cells, ResultsForm.ESTIMATE, indicator);
        if (indicator.kind() == IndicatorKind.RATIO && amount.isPresent()) {
            cells.remark(FindingCode.RATIO_RECOMPUTED, ResultsForm.RESULT, indicator.wording());
        } else if (!judged && amount.isPresent()) {
            cells.remark(FindingCode.INDICATOR_NOT_JUDGED, ResultsForm.RESULT, indicator.wording(), period.label());
        }
        return amount.map(figure -> new IndicatorRow(
                cells.row().source(),
                unit,
                indicator.code(),
                Optional.of(figure),
                Optional.empty(),
                estimate,
                cells.row().cell(Column.NOTE)));
    }
}
