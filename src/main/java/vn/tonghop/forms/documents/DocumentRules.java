package vn.tonghop.forms.documents;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.form.Column;
import vn.tonghop.form.FormCode;
import vn.tonghop.plan.Plan;
import vn.tonghop.plan.PlanDocuments;
import vn.tonghop.plan.PlanDocuments.PlanDocument;
import vn.tonghop.submission.AcceptedRow;
import vn.tonghop.template.Sentences;
import vn.tonghop.unit.UnitCode;
import vn.tonghop.validation.CellFindings;
import vn.tonghop.validation.DateRules;
import vn.tonghop.validation.RowRules;
import vn.tonghop.vietnamese.FoldedText;
import vn.tonghop.vietnamese.OfficialDate;

/** Rules of the documents form: a document of the plan, and a day not before its own. No day means not yet. */
final class DocumentRules implements RowRules {

    private static final Pattern BAR = Pattern.compile("\\|");

    private final PlanDocuments documents;
    private final Set<FoldedText> notYet;
    private final DateRules dates = new DateRules();

    DocumentRules(Plan plan, DocumentsForm form) {
        this.documents = plan.documents();
        this.notYet = BAR.splitAsStream(new Sentences(form.resource()).of("notYet"))
                .map(FoldedText::of)
                .collect(Collectors.toSet());
    }

    @Override
    public FormCode form() {
        return DocumentsForm.CODE;
    }

    @Override
    public Optional<AcceptedRow> read(CellFindings cells, UnitCode unit) {
        return document(cells).flatMap(document -> answer(cells, unit, document));
    }

    private Optional<PlanDocument> document(CellFindings cells) {
        var written = cells.text(DocumentsForm.DOCUMENT);
        var document = written.flatMap(documents::read);
        if (written.isPresent() && document.isEmpty()) {
            var known = documents.all().stream().map(PlanDocument::name).collect(Collectors.joining("; "));
            return cells.none(FindingCode.DOCUMENT_UNKNOWN, DocumentsForm.DOCUMENT, known);
        }
        return document;
    }

    private Optional<AcceptedRow> answer(CellFindings cells, UnitCode unit, PlanDocument document) {
        if (isNotYet(cells.row().cell(DocumentsForm.DISSEMINATED))) {
            cells.remark(FindingCode.DOCUMENT_OPEN, DocumentsForm.DISSEMINATED, document.name());
            return Optional.of(answer(cells, unit, document, Optional.empty()));
        }
        return dates.read(cells, DocumentsForm.DISSEMINATED)
                .filter(day -> isAfterTheDocument(day, document, cells))
                .map(day -> answer(cells, unit, document, Optional.of(day)));
    }

    private boolean isNotYet(String written) {
        return written.isEmpty() || notYet.contains(FoldedText.of(written));
    }

    private static boolean isAfterTheDocument(LocalDate day, PlanDocument document, CellFindings cells) {
        var early = document.citation().date().filter(day::isBefore);
        early.map(OfficialDate::written)
                .ifPresent(issued -> cells.remark(
                        FindingCode.DATE_BEFORE_DOCUMENT, DocumentsForm.DISSEMINATED, document.name(), issued));
        return early.isEmpty();
    }

    private static AcceptedRow answer(
            CellFindings cells, UnitCode unit, PlanDocument document, Optional<LocalDate> day) {
        return new DocumentAnswer(
                cells.row().source(),
                unit,
                document.key(),
                document.name(),
                day,
                cells.row().cell(Column.NOTE));
    }
}
