package vn.tonghop.forms.titles;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.context.annotation.Import;
import vn.tonghop.form.Column;
import vn.tonghop.form.Column.Content;
import vn.tonghop.form.FormCode;
import vn.tonghop.form.FormDefinition;

/** Titles: one row is one registration or award of a title to a person, a family or a collective. */
@Import({TitleRules.class, TitleList.class})
public final class TitlesForm implements FormDefinition {

    public static final FormCode CODE = new FormCode("TITLES");
    public static final Column SUBJECT = Column.choice("SUBJECT", TitleSubject.values());
    public static final Column NAME = Column.text("NAME", 40);
    public static final Column TITLE = Column.text("TITLE", 30);
    public static final Column STATUS = Column.choice("STATUS", TitleStatus.values());
    public static final Column YEAR = Column.of("YEAR", Content.YEAR);

    @Override
    public FormCode code() {
        return CODE;
    }

    @Override
    public List<Column> columns() {
        return List.of(Column.UNIT, Column.PERIOD, SUBJECT, NAME, TITLE, STATUS, YEAR, Column.NOTE);
    }

    @Override
    public Set<Column> required() {
        return Set.of(SUBJECT, NAME, TITLE, STATUS);
    }

    @Override
    public Optional<Column> personalNames() {
        return Optional.of(NAME);
    }

    @Override
    public Optional<String> countableAs() {
        return Optional.of("titles:STATUS:TITLE such as titles:achieved:*");
    }

    @Override
    public boolean canCount(String selection, Predicate<String> isTitle) {
        return TitleSelection.read(selection)
                .filter(selected -> selected.isOfAny() || isTitle.test(selected.title()))
                .isPresent();
    }
}
