package vn.tonghop.obligation.unit;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.intake.MisplacedFileRepository;
import vn.tonghop.intake.MisplacedFileRepository.Misplaced;
import vn.tonghop.intake.UnitFolders;
import vn.tonghop.mail.MailKind;
import vn.tonghop.mail.MailText;
import vn.tonghop.mail.text.LetterComposer;
import vn.tonghop.obligation.DueLetters;
import vn.tonghop.obligation.LetterDesk;
import vn.tonghop.obligation.Obligation;
import vn.tonghop.obligation.OutgoingLetter;
import vn.tonghop.plan.Plan;
import vn.tonghop.unit.Unit;
import vn.tonghop.vietnamese.OfficialDate;

/**
 * Tells of files that lay in a folder of no unit or of the wrong unit: the drafting department hears both facts, the unit that
 * the file speaks of hears that it has to drop it again. The unit of the folder, if there is one, has its receipt.
 */
final class MisplacedLetters implements DueLetters {

    private final Plan plan;
    private final MisplacedFileRepository misplaced;
    private final UnitFolders folders;
    private final LetterDesk desk;
    private final LetterComposer composer;

    MisplacedLetters(
            Plan plan,
            MisplacedFileRepository misplaced,
            UnitFolders folders,
            LetterDesk desk,
            LetterComposer composer) {
        this.folders = folders;
        this.plan = plan;
        this.misplaced = misplaced;
        this.desk = desk;
        this.composer = composer;
    }

    @Override
    public Turn turn() {
        return Turn.MISPLACED;
    }

    @Override
    public void raise(Instant now, Instant horizon) {
        misplaced.findOpen().forEach(file -> raise(file, now));
    }

    private void raise(Misplaced file, Instant now) {
        var owner = plan.units().read(file.claim());
        var values = values(file, owner);
        var drafter = file.isOfNoUnit() ? "misplaced.noUnit" : "misplaced.otherUnit";
        post(obligation(file, "drafter"), plan.office().drafterMails(), composer.letter(drafter, values), now);
        owner.ifPresent(unit -> post(
                obligation(file, unit.code().value()), unit.mails(), composer.letter("misplaced.owner", values), now));
    }

    private static Obligation obligation(Misplaced file, String whom) {
        return Obligation.of(MailKind.MISPLACED, "%d/%s".formatted(file.id(), whom), file.period(), file.received());
    }

    private void post(Obligation obligation, List<String> mails, MailText letter, Instant now) {
        if (!mails.isEmpty()) {
            desk.post(obligation, now, () -> List.of(OutgoingLetter.of(mails, letter)));
        }
    }

    private Map<String, String> values(Misplaced file, Optional<Unit> owner) {
        var values = new HashMap<String, String>();
        values.put("file", file.name());
        values.put("folder", file.folder().isEmpty() ? composer.sentence("misplaced.top", Map.of()) : file.folder());
        values.put("number", Long.toString(file.id()));
        values.put("received", OfficialDate.moment(file.received()));
        values.put("department", plan.units().get(plan.office().drafter()).name());
        values.put(
                "claim",
                owner.map(unit -> composer.sentence("misplaced.claim", Map.of("unit", unit.name())))
                        .orElseGet(() -> composer.sentence("misplaced.noClaim", Map.of())));
        values.put("unit", owner.map(Unit::name).orElse(""));
        values.put("own", owner.map(folders::of).orElse(""));
        values.put(
                "holder",
                file.holder().flatMap(plan.units()::find).map(Unit::name).orElse(""));
        return values;
    }
}
