package vn.tonghop.obligation;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.tonghop.attention.AttentionCode;
import vn.tonghop.attention.AttentionList;
import vn.tonghop.attention.Audience;
import vn.tonghop.attention.OpenMatter;
import vn.tonghop.attention.Urgency;
import vn.tonghop.mail.MailKind;
import vn.tonghop.mail.text.LetterComposer;
import vn.tonghop.storage.Sha256;
import vn.tonghop.vietnamese.OfficialDate;
import vn.tonghop.vietnamese.OfficialNumber;

/** Mails the operator what waits for him, once for each state of the matters of one code. */
final class OperatorAlarms implements DueLetters {

    private static final int MOST = 20;

    /** What is the matter with the mails themselves is told when it happens, and by the alarm file. */
    private static final Set<AttentionCode> OF_MAILS =
            EnumSet.of(AttentionCode.MAIL_WAITING, AttentionCode.MAIL_GIVEN_UP, AttentionCode.SENDING_STOPPED);

    /** The drafting department's own matters of which the operator is told as well. */
    private static final Set<AttentionCode> TOLD_AS_WELL = EnumSet.of(AttentionCode.UNIT_WITHOUT_ADDRESS);

    private final AttentionList attention;
    private final LetterDesk desk;
    private final LetterComposer composer;
    private final AlarmReaders readers;

    OperatorAlarms(AttentionList attention, LetterDesk desk, LetterComposer composer, AlarmReaders readers) {
        this.attention = attention;
        this.desk = desk;
        this.composer = composer;
        this.readers = readers;
    }

    @Override
    public Turn turn() {
        return Turn.OPERATOR;
    }

    /** The table is brought up to date first: since when a matter stands tells one alarm from the next. */
    @Override
    public void raise(Instant now, Instant horizon) {
        attention.note();
        attention.openFor(EnumSet.of(Audience.OPERATOR, Audience.DRAFTER)).stream()
                .filter(OperatorAlarms::isForOperator)
                .filter(open -> open.matter().urgency().compareTo(Urgency.ACT) >= 0)
                .filter(open -> !OF_MAILS.contains(open.matter().code()))
                .collect(Collectors.groupingBy(open -> open.matter().code(), TreeMap::new, Collectors.toList()))
                .forEach((code, matters) -> raise(code, matters, now));
    }

    private static boolean isForOperator(OpenMatter open) {
        var code = open.matter().code();
        return code.audience() == Audience.OPERATOR || TOLD_AS_WELL.contains(code);
    }

    private void raise(AttentionCode code, List<OpenMatter> matters, Instant now) {
        var state = matters.stream()
                .map(open -> open.matter().subject() + " " + open.since())
                .collect(Collectors.joining("\n"));
        var obligation =
                Obligation.of(MailKind.ALARM, "%s/%s".formatted(code, Sha256.of(state)), Optional.empty(), now);
        desk.post(obligation, now, () -> List.of(letter(matters, now)));
    }

    private OutgoingLetter letter(List<OpenMatter> matters, Instant now) {
        var values = Map.of(
                "readers",
                composer.sentence(readers.hasOperator() ? "operator.readers" : "operator.readers.drafter", Map.of()),
                "count",
                OfficialNumber.inSentence(matters.size()),
                "now",
                OfficialDate.moment(now));
        var items = matters.stream()
                .limit(MOST)
                .map(open -> composer.sentence(
                        "operator.item",
                        Map.of(
                                "since",
                                OfficialDate.moment(open.since()),
                                "matter",
                                open.matter().sentence())))
                .toList();
        return OutgoingLetter.of(readers.operators(), composer.letter("operator", values, List.of(), items));
    }
}
