package vn.tonghop.obligation;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tonghop.intake.LeftFileRepository;
import vn.tonghop.intake.LeftFileRepository.Left;
import vn.tonghop.mail.MailKind;
import vn.tonghop.mail.text.LetterComposer;

/** Tells the operator, once for each state of things, what could not be done for a file and why. */
final class LeftFileAlarms implements DueLetters {

    private static final int MOST = 20;

    private final LeftFileRepository leftFiles;
    private final LetterDesk desk;
    private final LetterComposer composer;
    private final AlarmReaders readers;

    LeftFileAlarms(LeftFileRepository leftFiles, LetterDesk desk, LetterComposer composer, AlarmReaders readers) {
        this.leftFiles = leftFiles;
        this.desk = desk;
        this.composer = composer;
        this.readers = readers;
    }

    @Override
    public Turn turn() {
        return Turn.LEFT_FILES;
    }

    @Override
    public void raise(Instant now, Instant horizon) {
        var stuck = leftFiles.findAll().stream()
                .filter(left -> left.file().reason().needsTheOperator())
                .toList();
        if (!stuck.isEmpty()) {
            var obligation = Obligation.of(MailKind.ALARM, "left-files/" + state(stuck), Optional.empty(), now);
            desk.post(obligation, now, () -> List.of(letter(stuck)));
        }
    }

    private static UUID state(List<Left> stuck) {
        var text = stuck.stream()
                .map(left -> left.file().place() + left.file().reason() + left.since())
                .collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private OutgoingLetter letter(List<Left> stuck) {
        var items = stuck.stream().limit(MOST).map(this::told).toList();
        var values = Map.of("count", Integer.toString(stuck.size()));
        return OutgoingLetter.of(readers.operators(), composer.letter("leftFiles", values, List.of(), items));
    }

    private String told(Left left) {
        return composer.sentence(
                "leftFiles." + left.file().reason(),
                Map.of("file", left.file().place(), "cause", left.file().cause()));
    }
}
