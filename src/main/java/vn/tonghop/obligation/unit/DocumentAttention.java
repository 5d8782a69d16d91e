package vn.tonghop.obligation.unit;

import static vn.tonghop.attention.AttentionCode.DOCUMENT_MISSING;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.attention.Attention;
import vn.tonghop.attention.AttentionCode;
import vn.tonghop.attention.AttentionSource;
import vn.tonghop.attention.Matters;
import vn.tonghop.attention.Urgency;
import vn.tonghop.obligation.Obligation;
import vn.tonghop.obligation.ObligationRepository;
import vn.tonghop.obligation.unit.OpenDocuments.Batch;
import vn.tonghop.obligation.unit.OpenDocuments.Open;
import vn.tonghop.unit.Unit;
import vn.tonghop.vietnamese.OfficialDate;

/** Units that were asked for documents and have not answered for all of them by the last day. */
final class DocumentAttention implements AttentionSource {

    private final OpenDocuments documents;
    private final ObligationRepository obligations;
    private final Matters matters;

    DocumentAttention(OpenDocuments documents, ObligationRepository obligations, Matters matters) {
        this.documents = documents;
        this.obligations = obligations;
        this.matters = matters;
    }

    @Override
    public Set<AttentionCode> codes() {
        return Set.of(DOCUMENT_MISSING);
    }

    @Override
    public List<Attention> standing(Instant now) {
        return documents.batches().stream()
                .filter(batch -> batch.isOver(OfficialDate.dayOf(now)))
                .filter(batch -> now.isBefore(batch.period().deadlineInstant()))
                .flatMap(batch -> matter(batch).stream())
                .toList();
    }

    private Optional<Attention> matter(Batch batch) {
        var asked = obligations.findSettledOfUnits(batch.period().code());
        var lacking = documents.of(batch).stream()
                .filter(open -> !open.documents().isEmpty())
                .map(Open::unit)
                .filter(unit -> isAsked(unit, batch, asked))
                .map(Unit::name)
                .toList();
        if (lacking.isEmpty()) {
            return Optional.empty();
        }
        var by = OfficialDate.written(batch.by());
        return Optional.of(matters.of(
                DOCUMENT_MISSING,
                batch.period().code(),
                batch.by().toString(),
                Urgency.ACT,
                Map.of("by", by, "units", matters.named(lacking))));
    }

    private boolean isAsked(Unit unit, Batch batch, Set<String> asked) {
        return documents.reminders(batch, unit).map(Obligation::key).anyMatch(asked::contains);
    }
}
