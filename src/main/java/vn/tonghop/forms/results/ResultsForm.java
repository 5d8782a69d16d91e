package vn.tonghop.forms.results;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Import;
import vn.tonghop.form.Column;
import vn.tonghop.form.Column.Content;
import vn.tonghop.form.FormCode;
import vn.tonghop.form.FormDefinition;

/** Results: one row is one indicator. Every unit hands it in, if only to say that nothing happened. */
@Import({ResultRules.class, GivenIndicators.class})
public final class ResultsForm implements FormDefinition {

    public static final FormCode CODE = new FormCode("RESULTS");
    public static final Column INDICATOR_CODE = Column.text("INDICATOR_CODE", 17);
    public static final Column INDICATOR_NAME = Column.text("INDICATOR_NAME", 48);
    public static final Column MEASURE = Column.text("MEASURE", 12);
    public static final Column RESULT = Column.of("RESULT", Content.AMOUNT, 24);
    public static final Column ESTIMATE = Column.of("ESTIMATE", Content.AMOUNT);

    @Override
    public FormCode code() {
        return CODE;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.UNIT, Column.PERIOD, INDICATOR_CODE, INDICATOR_NAME, MEASURE, RESULT, ESTIMATE, Column.NOTE);
    }

    @Override
    public Set<Column> required() {
        return Set.of(INDICATOR_CODE, RESULT);
    }

    /** A file may name its indicators by wording only. */
    @Override
    public Map<Column, Column> standIns() {
        return Map.of(INDICATOR_CODE, INDICATOR_NAME);
    }

    @Override
    public Optional<Column> measures() {
        return Optional.of(MEASURE);
    }

    @Override
    public boolean isMandatory() {
        return true;
    }

    @Override
    public boolean reportsIndicators() {
        return true;
    }
}
