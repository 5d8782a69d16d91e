package vn.tonghop.obligation.unit;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.intake.UnitFolders;
import vn.tonghop.mail.MailKind;
import vn.tonghop.mail.text.LetterComposer;
import vn.tonghop.obligation.DueLetters;
import vn.tonghop.obligation.LetterDesk;
import vn.tonghop.obligation.Obligation;
import vn.tonghop.obligation.OutgoingLetter;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.AuditEntry;
import vn.tonghop.submission.AuditRepository;
import vn.tonghop.submission.InForceRepository;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.SubmissionRepository;
import vn.tonghop.unit.Unit;
import vn.tonghop.vietnamese.OfficialDate;

/** Tells a unit that a file of it was taken back, why, and what counts instead. */
final class WithdrawalLetters implements DueLetters {

    /** Of what was withdrawn longer ago the unit has heard otherwise. */
    private static final Duration NEWS = Duration.ofDays(7);

    private final Plan plan;
    private final AuditRepository audit;
    private final SubmissionRepository submissions;
    private final InForceRepository inForce;
    private final UnitFolders folders;
    private final LetterDesk desk;
    private final LetterComposer composer;

    WithdrawalLetters(
            Plan plan,
            AuditRepository audit,
            SubmissionRepository submissions,
            InForceRepository inForce,
            UnitFolders folders,
            LetterDesk desk,
            LetterComposer composer) {
        this.plan = plan;
        this.audit = audit;
        this.submissions = submissions;
        this.inForce = inForce;
        this.folders = folders;
        this.desk = desk;
        this.composer = composer;
    }

    @Override
    public Turn turn() {
        return Turn.WITHDRAWALS;
    }

    @Override
    public void raise(Instant now, Instant horizon) {
        audit.findAll().stream()
                .filter(entry -> entry.action() == AuditEntry.Action.WITHDRAW)
                .filter(entry -> entry.at().isAfter(now.minus(NEWS)))
                .forEach(entry -> raise(entry, now));
    }

    private void raise(AuditEntry entry, Instant now) {
        var number = entry.submission().orElseThrow();
        var unit = plan.units().find(entry.unit());
        if (unit.filter(known -> !known.mails().isEmpty()).isPresent()) {
            desk.post(
                    Obligation.of(MailKind.RECEIPT, "withdrawn/" + number, entry.period(), entry.at()),
                    now,
                    () -> List.of(letter(entry, unit.get(), submissions.get(number))));
        }
    }

    private OutgoingLetter letter(AuditEntry entry, Unit unit, Submission file) {
        var values = new HashMap<String, String>();
        values.put("unit", unit.name());
        values.put("file", file.fileName());
        values.put("number", Long.toString(file.id()));
        values.put(
                "period", entry.period().map(code -> plan.period(code).label()).orElse(""));
        values.put("moment", OfficialDate.moment(entry.at()));
        values.put("reason", entry.order().reason());
        values.put("folder", folders.of(unit));
        return OutgoingLetter.of(
                unit.mails(), composer.letter("withdrawn", values, List.of(counted(file, values)), List.of()));
    }

    private String counted(Submission file, Map<String, String> values) {
        return current(file)
                .map(counted -> composer.sentence(
                        "withdrawn.counted", Map.of("file", counted.fileName(), "number", Long.toString(counted.id()))))
                .orElseGet(() -> composer.sentence("withdrawn.none", values));
    }

    private Optional<Submission> current(Submission file) {
        return inForce.find(new InForceRepository.Subject(
                        file.unit().orElseThrow(),
                        file.period().orElseThrow(),
                        file.form().orElseThrow()))
                .map(submissions::get);
    }
}
