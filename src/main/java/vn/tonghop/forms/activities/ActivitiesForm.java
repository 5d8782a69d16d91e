package vn.tonghop.forms.activities;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.context.annotation.Import;
import vn.tonghop.form.Column;
import vn.tonghop.form.Column.Content;
import vn.tonghop.form.FormCode;
import vn.tonghop.form.FormDefinition;

/** Activities: one row is one meeting, news item or article on a model person. */
@Import({ActivityRules.class, ActivityList.class})
public final class ActivitiesForm implements FormDefinition {

    public static final FormCode CODE = new FormCode("ACTIVITIES");
    public static final Column DATE = Column.of("DATE", Content.DATE);
    public static final Column KIND = Column.choice("KIND", ActivityKind.values());
    public static final Column CONTENT = Column.text("CONTENT", 60);
    public static final Column ATTENDANCE = Column.of("ATTENDANCE", Content.COUNT);
    public static final Column LINK = Column.text("LINK", 36);

    @Override
    public FormCode code() {
        return CODE;
    }

    @Override
    public List<Column> columns() {
        return List.of(Column.UNIT, Column.PERIOD, DATE, KIND, CONTENT, ATTENDANCE, LINK, Column.NOTE);
    }

    @Override
    public Set<Column> required() {
        return Set.of(DATE, KIND, CONTENT);
    }

    @Override
    public Optional<String> countableAs() {
        return Optional.of("activities:KIND such as activities:meeting, or activities:KIND+KIND");
    }

    @Override
    public boolean canCount(String selection, Predicate<String> isTitle) {
        return ActivitySelection.read(selection).isPresent();
    }
}
