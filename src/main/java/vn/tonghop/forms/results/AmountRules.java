package vn.tonghop.forms.results;

import java.math.BigDecimal;
import java.util.Optional;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.form.Column;
import vn.tonghop.indicator.Indicator;
import vn.tonghop.validation.CellFindings;
import vn.tonghop.validation.RuleWords;
import vn.tonghop.validation.value.NumberReading;
import vn.tonghop.validation.value.NumberReading.Ambiguous;
import vn.tonghop.validation.value.NumberReading.Blank;
import vn.tonghop.validation.value.NumberReading.Damaged;
import vn.tonghop.validation.value.NumberReading.Doubtful;
import vn.tonghop.vietnamese.OfficialNumber;

/** Rules of one figure: it is a number, whole where it counts things, and within the plausible range. */
final class AmountRules {

    private final RuleWords words;

    AmountRules(RuleWords words) {
        this.words = words;
    }

    /** The figure in a cell that must hold one. */
    Optional<BigDecimal> required(CellFindings cells, Column column, Indicator indicator) {
        var outcome = outcome(cells, column, indicator);
        return outcome instanceof Blank
                ? cells.none(FindingCode.NUMBER_MISSING, column, indicator.wording())
                : judged(outcome, cells, column, indicator);
    }

    /** The figure in a cell that nobody asked for; nothing is nothing. */
    Optional<BigDecimal> unasked(CellFindings cells, Column column, Indicator indicator) {
        var outcome = outcome(cells, column, indicator);
        return outcome instanceof Blank ? Optional.of(BigDecimal.ZERO) : judged(outcome, cells, column, indicator);
    }

    /** The figure in a cell that may be empty or missing. */
    Optional<BigDecimal> optional(CellFindings cells, Column column, Indicator indicator) {
        var outcome = outcome(cells, column, indicator);
        return outcome instanceof Blank ? Optional.empty() : judged(outcome, cells, column, indicator);
    }

    private NumberReading.Outcome outcome(CellFindings cells, Column column, Indicator indicator) {
        return NumberReading.read(cells.row().cell(column), cells.file().decimals(), words.measures(indicator));
    }

    private Optional<BigDecimal> judged(
            NumberReading.Outcome outcome, CellFindings cells, Column column, Indicator indicator) {
        if (outcome instanceof NumberReading.Exact number) {
            return plausible(number.value(), cells, column, indicator);
        }
        if (outcome instanceof Ambiguous both) {
            return cells.none(
                    FindingCode.NUMBER_AMBIGUOUS,
                    column,
                    OfficialNumber.written(both.first()),
                    OfficialNumber.written(both.second()));
        }
        if (outcome instanceof Damaged damaged) {
            return cells.none(FindingCode.EXCEL_DAMAGE, column, words.of(damaged.damage()));
        }
        if (outcome instanceof Doubtful doubtful) {
            return cells.none(FindingCode.NUMBER_DOUBTFUL, column, words.of(doubtful.doubt()));
        }
        return cells.none(FindingCode.NUMBER_MALFORMED, column);
    }

    private Optional<BigDecimal> plausible(BigDecimal amount, CellFindings cells, Column column, Indicator indicator) {
        if (words.measures(indicator).contradict(cells.row().cell(ResultsForm.MEASURE))) {
            return cells.none(
                    FindingCode.MEASURE_OTHERWISE, ResultsForm.MEASURE, indicator.wording(), indicator.unitOfMeasure());
        }
        if (amount.stripTrailingZeros().scale() > indicator.decimals()) {
            return cells.none(FindingCode.NUMBER_NOT_WHOLE, column, indicator.wording());
        }
        if (!indicator.range().contains(amount)) {
            return cells.none(
                    FindingCode.NUMBER_OUT_OF_RANGE, column, indicator.wording(), words.of(indicator.range()));
        }
        return Optional.of(amount);
    }
}
