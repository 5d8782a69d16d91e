package vn.tonghop.obligation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.mail.MailKind;
import vn.tonghop.mail.text.LetterComposer;
import vn.tonghop.schedule.RunWatch;
import vn.tonghop.vietnamese.OfficialDate;

/** Tells the operator that a night has passed without a run. */
final class SilenceAlarm implements DueLetters {

    private final RunWatch watch;
    private final LetterDesk desk;
    private final LetterComposer composer;
    private final AlarmReaders readers;

    SilenceAlarm(RunWatch watch, LetterDesk desk, LetterComposer composer, AlarmReaders readers) {
        this.watch = watch;
        this.desk = desk;
        this.composer = composer;
        this.readers = readers;
    }

    @Override
    public Turn turn() {
        return Turn.SILENCE;
    }

    @Override
    public void raise(Instant now, Instant horizon) {
        watch.silentSince(now).ifPresent(since -> raiseSince(since, now));
    }

    private void raiseSince(Instant since, Instant now) {
        var values = Map.of("since", moment(since), "now", moment(now));
        desk.post(
                Obligation.of(MailKind.ALARM, "no-run/" + since.getEpochSecond(), Optional.empty(), now),
                now,
                () -> List.of(OutgoingLetter.of(readers.operators(), composer.letter("silence", values))));
    }

    private static String moment(Instant instant) {
        return OfficialDate.moment(instant.atZone(OfficialDate.ZONE));
    }
}
