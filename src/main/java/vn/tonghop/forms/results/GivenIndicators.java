package vn.tonghop.forms.results;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import vn.tonghop.blankform.BlankRow;
import vn.tonghop.blankform.GivenRows;
import vn.tonghop.form.Column;
import vn.tonghop.form.FormCode;
import vn.tonghop.indicator.Indicator;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.template.Sentences;
import vn.tonghop.unit.Unit;

/** The indicators that a unit is asked for, one row each. */
final class GivenIndicators implements GivenRows {

    private static final int MONTHS = 12;

    private final Sentences sentences;

    GivenIndicators(ResultsForm form) {
        this.sentences = new Sentences(form.resource());
    }

    @Override
    public FormCode form() {
        return ResultsForm.CODE;
    }

    /** An estimate of the whole year is asked for before the year is over. */
    @Override
    public boolean isAsked(Column column, ReportingPeriod period) {
        return !column.equals(ResultsForm.ESTIMATE) || period.code().part().last() < MONTHS;
    }

    @Override
    public List<BlankRow> rows(Plan plan, Unit unit, ReportingPeriod period) {
        return plan.indicators().reportedBy(unit.code()).stream()
                .filter(indicator -> indicator.isJudgedIn(period.code()))
                .map(indicator -> row(indicator, unit, period))
                .toList();
    }

    private BlankRow row(Indicator indicator, Unit unit, ReportingPeriod period) {
        var cells = new HashMap<Column, String>();
        cells.put(Column.UNIT, unit.code().value());
        cells.put(Column.PERIOD, period.code().toString());
        cells.put(ResultsForm.INDICATOR_CODE, indicator.code().value());
        cells.put(ResultsForm.INDICATOR_NAME, indicator.wording());
        cells.put(ResultsForm.MEASURE, indicator.unitOfMeasure());
        if (indicator.isText()) {
            cells.put(ResultsForm.RESULT, sentences.of("nothing"));
        }
        return new BlankRow(cells, Optional.of(indicator));
    }
}
