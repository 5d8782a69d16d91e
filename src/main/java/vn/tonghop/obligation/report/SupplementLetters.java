package vn.tonghop.obligation.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.mail.MailKind;
import vn.tonghop.mail.text.LetterComposer;
import vn.tonghop.obligation.DueLetters;
import vn.tonghop.obligation.LetterDesk;
import vn.tonghop.obligation.Obligation;
import vn.tonghop.obligation.OutgoingLetter;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.report.folder.SupplementDocuments;
import vn.tonghop.slip.BlankSlips;
import vn.tonghop.submission.SubmissionRepository;
import vn.tonghop.submission.SupplementEntry;
import vn.tonghop.submission.SupplementRepository;
import vn.tonghop.unit.Unit;
import vn.tonghop.vietnamese.OfficialDate;

/** Proposes to the drafting department a numbered supplement to a report that cannot hold a file any more. */
final class SupplementLetters implements DueLetters {

    private final Plan plan;
    private final SupplementRepository supplements;
    private final SubmissionRepository submissions;
    private final SupplementDocuments documents;
    private final BlankSlips slips;
    private final LetterDesk desk;
    private final LetterComposer composer;

    SupplementLetters(
            Plan plan,
            SupplementRepository supplements,
            SubmissionRepository submissions,
            SupplementDocuments documents,
            BlankSlips slips,
            LetterDesk desk,
            LetterComposer composer) {
        this.plan = plan;
        this.supplements = supplements;
        this.submissions = submissions;
        this.documents = documents;
        this.slips = slips;
        this.desk = desk;
        this.composer = composer;
    }

    @Override
    public Turn turn() {
        return Turn.SUPPLEMENTS;
    }

    @Override
    public void raise(Instant now, Instant horizon) {
        for (var period : plan.periods()) {
            var entries = supplements.findCollected(period.code());
            if (!entries.isEmpty() && supplements.isReportSent(period.code())) {
                desk.post(obligation(period, entries, now), now, () -> List.of(letter(period, entries, now)));
            }
        }
    }

    /** A proposal that has grown or shrunk is told again. */
    private static Obligation obligation(ReportingPeriod period, List<SupplementEntry> entries, Instant now) {
        return Obligation.of(
                MailKind.SUPPLEMENT,
                "%s/%d/%s".formatted(period.code(), number(entries), state(entries)),
                Optional.of(period.code()),
                now);
    }

    private static int number(List<SupplementEntry> entries) {
        return entries.get(entries.size() - 1).number();
    }

    private static String state(List<SupplementEntry> entries) {
        var newest =
                entries.stream().mapToLong(SupplementEntry::submission).max().orElse(0);
        return "%d-%d".formatted(entries.size(), newest);
    }

    private OutgoingLetter letter(ReportingPeriod period, List<SupplementEntry> entries, Instant now) {
        var items = entries.stream().map(this::item).toList();
        var drafts = ReportDocuments.ofPapers(documents.writeDraft(
                period.code(), number(entries), state(entries), LocalDate.ofInstant(now, OfficialDate.ZONE)));
        var values = Map.of(
                "department",
                plan.units().get(plan.office().drafter()).name(),
                "period",
                period.label(),
                "number",
                Integer.toString(number(entries)),
                "folder",
                plan.units().get(plan.office().drafter()).folder(),
                "formats",
                ReportDocuments.formats(drafts, composer.sentence("formats.and", Map.of())));
        var attached = Stream.concat(drafts.stream(), slips.forSupplement(period, number(entries)).stream());
        return new OutgoingLetter(
                plan.office().drafterMails(),
                composer.letter("supplement", values, List.of(), items),
                attached.toList());
    }

    private String item(SupplementEntry entry) {
        var file = submissions.get(entry.submission());
        return composer.sentence(
                "supplement." + entry.occasion(),
                Map.of(
                        "unit",
                        file.unit().flatMap(plan.units()::find).map(Unit::name).orElse(file.folder()),
                        "file",
                        file.fileName(),
                        "id",
                        Long.toString(file.id()),
                        "received",
                        OfficialDate.moment(file.received().atZone(OfficialDate.ZONE))));
    }
}
