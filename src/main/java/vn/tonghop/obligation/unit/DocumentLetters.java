package vn.tonghop.obligation.unit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.tonghop.mail.text.LetterComposer;
import vn.tonghop.obligation.DueLetters;
import vn.tonghop.obligation.LetterDesk;
import vn.tonghop.obligation.Obligation;
import vn.tonghop.obligation.Obligation.Reason;
import vn.tonghop.obligation.OutgoingLetter;
import vn.tonghop.obligation.unit.OpenDocuments.Batch;
import vn.tonghop.obligation.unit.OpenDocuments.Open;
import vn.tonghop.plan.Plan;
import vn.tonghop.plan.PlanDocuments.PlanDocument;
import vn.tonghop.vietnamese.OfficialDate;

/**
 * Reminds units of the documents that they have yet to disseminate, until the last day for them; later the drafting department is
 * told instead. After a standstill a unit gets one letter.
 */
final class DocumentLetters implements DueLetters {

    private final Plan plan;
    private final OpenDocuments documents;
    private final LetterDesk desk;
    private final LetterComposer composer;
    private final FormAttachment forms;

    DocumentLetters(
            Plan plan, OpenDocuments documents, LetterDesk desk, LetterComposer composer, FormAttachment forms) {
        this.plan = plan;
        this.documents = documents;
        this.desk = desk;
        this.composer = composer;
        this.forms = forms;
    }

    @Override
    public Turn turn() {
        return Turn.DOCUMENTS;
    }

    @Override
    public void raise(Instant now, Instant horizon) {
        documents.batches().stream()
                .filter(batch -> !batch.isOver(OfficialDate.dayOf(now)))
                .forEach(batch -> documents.of(batch).forEach(unit -> raise(batch, unit, now, horizon)));
    }

    private void raise(Batch batch, Open open, Instant now, Instant horizon) {
        var due = documents
                .reminders(batch, open.unit())
                .filter(reminder -> reminder.due().isBefore(horizon))
                .toList();
        for (var reminder : due) {
            if (open.documents().isEmpty()) {
                desk.skip(reminder, Reason.COMPLETE, now);
            } else if (open.unit().mails().isEmpty()) {
                desk.skip(reminder, Reason.NO_ADDRESS, now);
            } else if (!reminder.equals(due.get(due.size() - 1))) {
                desk.skip(reminder, Reason.SUPERSEDED, now);
            } else {
                remind(reminder, batch, open, now);
            }
        }
    }

    private void remind(Obligation reminder, Batch batch, Open open, Instant now) {
        var values = Map.of(
                "unit",
                open.unit().name(),
                "title",
                plan.title(),
                "by",
                OfficialDate.written(batch.by()),
                "today",
                OfficialDate.written(OfficialDate.dayOf(now)),
                "folder",
                open.unit().folder());
        var names = open.documents().stream().map(PlanDocument::name).toList();
        desk.post(
                reminder,
                now,
                () -> List.of(new OutgoingLetter(
                        open.unit().mails(),
                        composer.letter("documents", values, List.of(), names),
                        forms.ofDocuments(open.unit(), batch.period()))));
    }
}
