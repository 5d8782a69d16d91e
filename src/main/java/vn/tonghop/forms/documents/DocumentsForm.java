package vn.tonghop.forms.documents;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Import;
import vn.tonghop.form.Column;
import vn.tonghop.form.Column.Content;
import vn.tonghop.form.FormCode;
import vn.tonghop.form.FormDefinition;

/** Documents: one row is one document that the plan lists, and the day on which the unit disseminated it. */
@Import({DocumentRules.class, DocumentList.class, GivenDocuments.class})
public final class DocumentsForm implements FormDefinition {

    static final FormCode CODE = new FormCode("DOCUMENTS");
    static final Column DOCUMENT = Column.text("DOCUMENT", 40);
    static final Column DISSEMINATED = Column.of("DISSEMINATED", Content.DATE, 24);

    @Override
    public FormCode code() {
        return CODE;
    }

    @Override
    public List<Column> columns() {
        return List.of(Column.UNIT, Column.PERIOD, DOCUMENT, DISSEMINATED, Column.NOTE);
    }

    @Override
    public Set<Column> required() {
        return Set.of(DOCUMENT, DISSEMINATED);
    }

    @Override
    public boolean answersForDocuments() {
        return true;
    }
}
