package vn.tonghop.forms.documents;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.blankform.BlankRow;
import vn.tonghop.blankform.GivenRows;
import vn.tonghop.form.Column;
import vn.tonghop.form.FormCode;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.plan.PlanDocuments.PlanDocument;
import vn.tonghop.template.Sentences;
import vn.tonghop.unit.Unit;
import vn.tonghop.vietnamese.OfficialDate;

/** The documents that a unit answers for, one row each. */
final class GivenDocuments implements GivenRows {

    private final Sentences sentences;

    GivenDocuments(DocumentsForm form) {
        this.sentences = new Sentences(form.resource());
    }

    @Override
    public FormCode form() {
        return DocumentsForm.CODE;
    }

    @Override
    public boolean isAsked(Column column, ReportingPeriod period) {
        return true;
    }

    @Override
    public List<BlankRow> rows(Plan plan, Unit unit, ReportingPeriod period) {
        return plan.documentsIn(period).stream()
                .map(document -> row(document, unit, period))
                .toList();
    }

    private BlankRow row(PlanDocument document, Unit unit, ReportingPeriod period) {
        return new BlankRow(
                Map.of(
                        Column.UNIT,
                        unit.code().value(),
                        Column.PERIOD,
                        period.code().toString(),
                        DocumentsForm.DOCUMENT,
                        document.name(),
                        Column.NOTE,
                        sentences.of("by", "by", OfficialDate.written(document.by()))),
                Optional.empty());
    }
}
