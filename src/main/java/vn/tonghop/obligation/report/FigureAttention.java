package vn.tonghop.obligation.report;

import static vn.tonghop.attention.AttentionCode.DOSSIER_UNFIT;
import static vn.tonghop.attention.AttentionCode.FIGURE_NOT_OF_ALL;
import static vn.tonghop.attention.AttentionCode.LIST_DIFFERS;
import static vn.tonghop.attention.AttentionCode.SECTION_EMPTY;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.tonghop.aggregation.PeriodReading;
import vn.tonghop.attention.Attention;
import vn.tonghop.attention.AttentionCode;
import vn.tonghop.attention.AttentionSource;
import vn.tonghop.attention.Urgency;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.report.composition.DrafterNotes;
import vn.tonghop.storage.Sha256;
import vn.tonghop.vietnamese.OfficialDate;

/** What has to be looked at before a report is signed: figures that do not cover all, among other things. */
final class FigureAttention implements AttentionSource {

    private final Plan plan;
    private final PeriodReading periods;
    private final ReportDelivery delivery;
    private final DrafterNotes notes;

    FigureAttention(Plan plan, PeriodReading periods, ReportDelivery delivery, DrafterNotes notes) {
        this.plan = plan;
        this.periods = periods;
        this.delivery = delivery;
        this.notes = notes;
    }

    @Override
    public Set<AttentionCode> codes() {
        return Set.of(FIGURE_NOT_OF_ALL, LIST_DIFFERS, DOSSIER_UNFIT, SECTION_EMPTY);
    }

    /** From the day after the units' cut-off until the report is out. */
    @Override
    public List<Attention> standing(Instant now) {
        var today = OfficialDate.dayOf(now);
        return plan.periods().stream()
                .filter(period -> today.isAfter(period.cutOff()) && now.isBefore(period.deadlineInstant()))
                .filter(period -> !delivery.isPosted(period))
                .flatMap(period -> of(period, now))
                .toList();
    }

    private Stream<Attention> of(ReportingPeriod period, Instant now) {
        var found = notes.of(periods.read(period, now));
        return Stream.of(
                        matters(FIGURE_NOT_OF_ALL, period, found.figures()),
                        matters(LIST_DIFFERS, period, found.lists()),
                        matters(DOSSIER_UNFIT, period, found.dossiers()),
                        matters(SECTION_EMPTY, period, found.sections()))
                .flatMap(matters -> matters);
    }

    private static Stream<Attention> matters(AttentionCode code, ReportingPeriod period, List<String> found) {
        return found.stream()
                .map(note -> new Attention(
                        code,
                        "%s/%s".formatted(period.code(), Sha256.of(note)),
                        Optional.of(period.code()),
                        Urgency.NOTE,
                        note,
                        ""));
    }
}
