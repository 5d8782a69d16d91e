package vn.tonghop.obligation.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.mail.MailKind;
import vn.tonghop.mail.text.LetterComposer;
import vn.tonghop.obligation.DueLetters;
import vn.tonghop.obligation.LetterDesk;
import vn.tonghop.obligation.Obligation;
import vn.tonghop.obligation.OutgoingLetter;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
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
    private final LetterDesk desk;
    private final LetterComposer composer;

    SupplementLetters(
            Plan plan,
            SupplementRepository supplements,
            SubmissionRepository submissions,
            LetterDesk desk,
            LetterComposer composer) {
        this.plan = plan;
        this.supplements = supplements;
        this.submissions = submissions;
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
                desk.post(obligation(period, entries, now), now, () -> List.of(letter(period, entries)));
            }
        }
    }

    /** A proposal that has grown or shrunk is told again. */
    private static Obligation obligation(ReportingPeriod period, List<SupplementEntry> entries, Instant now) {
        var last = entries.get(entries.size() - 1);
        var newest =
                entries.stream().mapToLong(SupplementEntry::submission).max().orElse(0);
        return Obligation.of(
                MailKind.SUPPLEMENT,
                "%s/%d/%d-%d".formatted(period.code(), last.number(), entries.size(), newest),
                Optional.of(period.code()),
                now);
    }

    private OutgoingLetter letter(ReportingPeriod period, List<SupplementEntry> entries) {
        var values = Map.of(
                "department",
                plan.units().get(plan.office().drafter()).name(),
                "period",
                period.label(),
                "number",
                Integer.toString(entries.get(entries.size() - 1).number()));
        var items = entries.stream().map(this::item).toList();
        return OutgoingLetter.of(plan.office().drafterMails(), composer.letter("supplement", values, List.of(), items));
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
