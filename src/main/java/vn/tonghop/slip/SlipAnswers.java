package vn.tonghop.slip;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tonghop.intake.DroppedFile;
import vn.tonghop.mail.MailKind;
import vn.tonghop.mail.MailText;
import vn.tonghop.mail.OutboxMessage;
import vn.tonghop.mail.outbox.Outbox;
import vn.tonghop.mail.text.LetterComposer;
import vn.tonghop.plan.Plan;
import vn.tonghop.receipt.ReceiptProperties;
import vn.tonghop.slip.SlipRepository.Outcome;
import vn.tonghop.storage.AtomicFile;
import vn.tonghop.unit.Unit;
import vn.tonghop.vietnamese.OfficialDate;

/** Answers slips: by mail to the drafting department, and by a text among the receipts of the folder that the slip lay in. */
final class SlipAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(SlipAnswers.class);
    private static final String NO_UNIT = "_khong-ro-don-vi";

    private final Plan plan;
    private final Outbox outbox;
    private final LetterComposer composer;
    private final ReceiptProperties receipts;

    SlipAnswers(Plan plan, Outbox outbox, LetterComposer composer, ReceiptProperties receipts) {
        this.plan = plan;
        this.outbox = outbox;
        this.composer = composer;
        this.receipts = receipts;
    }

    /** Call it in the transaction that carries the slip out. */
    void give(long number, DroppedFile file, Outcome outcome, List<String> lines) {
        var letter = composer.letter(
                outcome == Outcome.DONE ? "slip" : "slipRefused",
                Map.of(
                        "department",
                        plan.units().get(plan.office().drafter()).name(),
                        "file",
                        file.name(),
                        "moment",
                        OfficialDate.moment(file.received())),
                List.of(),
                lines);
        plan.office()
                .drafterMails()
                .forEach(address -> outbox.post(new OutboxMessage(
                        "DECISION/%d".formatted(number),
                        address,
                        MailKind.DECISION,
                        Optional.empty(),
                        letter,
                        List.of())));
        write(number, file, letter);
    }

    /** The mail is the answer; a folder that cannot be written to does not undo what was decided. */
    private void write(long number, DroppedFile file, MailText letter) {
        var unit = plan.units()
                .findByFolder(file.folder())
                .map(Unit::code)
                .map(code -> code.value())
                .orElse(NO_UNIT);
        try {
            var place = receipts.folder().resolve(unit);
            AtomicFile.write(
                    place.resolve("phieu-%06d.txt".formatted(number)),
                    (letter.subject() + "\n\n" + letter.text()).getBytes(StandardCharsets.UTF_8));
        } catch (IOException unwritable) {
            LOG.error("the answer to slip {} cannot be written beside the receipts", number, unwritable);
        }
    }
}
