package vn.tonghop.mail.watch;

import static vn.tonghop.attention.AttentionCode.MAIL_GIVEN_UP;
import static vn.tonghop.attention.AttentionCode.MAIL_WAITING;
import static vn.tonghop.attention.AttentionCode.SENDING_STOPPED;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.attention.Attention;
import vn.tonghop.attention.AttentionCode;
import vn.tonghop.attention.AttentionSource;
import vn.tonghop.attention.Matters;
import vn.tonghop.attention.Urgency;
import vn.tonghop.mail.ServerAnswer;
import vn.tonghop.mail.outbox.SuspensionRepository;
import vn.tonghop.mail.watch.WaitingMailRepository.GivenUp;
import vn.tonghop.vietnamese.OfficialDate;
import vn.tonghop.vietnamese.OfficialNumber;

/** Mails that do not go out. */
final class OutboxAttention implements AttentionSource {

    private static final int MOST = 500;
    private static final int LONGEST_SUBJECT = 200;

    /** A mail that was given up longer ago is history, not work. */
    private static final Duration REMEMBERED = Duration.ofDays(60);

    private final WaitingMailRepository mails;
    private final SuspensionRepository suspensions;
    private final Matters matters;
    private final ServerAnswer answers = new ServerAnswer();

    OutboxAttention(WaitingMailRepository mails, SuspensionRepository suspensions, Matters matters) {
        this.mails = mails;
        this.suspensions = suspensions;
        this.matters = matters;
    }

    @Override
    public Set<AttentionCode> codes() {
        return Set.of(MAIL_WAITING, MAIL_GIVEN_UP, SENDING_STOPPED);
    }

    @Override
    public List<Attention> standing(Instant now) {
        var standing = new ArrayList<Attention>();
        suspensions
                .find()
                .ifPresent(halt -> standing.add(matters.of(
                        SENDING_STOPPED,
                        "",
                        Urgency.ACT,
                        Map.of("reason", answers.of(halt.reason()), "until", OfficialDate.moment(halt.until())))));
        mails.waiting().ifPresent(waiting -> standing.add(waiting(waiting)));
        mails.givenUpSince(now.minus(REMEMBERED), MOST).stream()
                .collect(Collectors.groupingBy(GivenUp::addressee, LinkedHashMap::new, Collectors.toList()))
                .forEach((addressee, all) -> standing.add(givenUp(addressee, all)));
        return standing;
    }

    private Attention waiting(WaitingMails waiting) {
        return matters.of(
                MAIL_WAITING,
                "",
                Urgency.ACT,
                Map.of(
                        "count",
                        OfficialNumber.inSentence(waiting.count()),
                        "since",
                        OfficialDate.moment(waiting.oldest()),
                        "next",
                        OfficialDate.moment(waiting.next()),
                        "reason",
                        mails.lastOutcome().map(answers::of).orElse("-")));
    }

    /** Mails to one address are one matter: its address is wrong, or its server refuses us. */
    private Attention givenUp(String addressee, List<GivenUp> all) {
        var numbers = all.stream().map(mail -> Long.toString(mail.id())).toList();
        var newest = all.get(0);
        var values = Map.of(
                "addressee",
                addressee,
                "numbers",
                matters.named(numbers),
                "mail",
                newest.subject(),
                "reason",
                answers.of(newest.reason()));
        return new Attention(
                MAIL_GIVEN_UP,
                addressee.substring(0, Math.min(addressee.length(), LONGEST_SUBJECT)),
                Optional.empty(),
                Urgency.ACT,
                matters.sentence(newest.reason().isBlank() ? "given-up.untried" : MAIL_GIVEN_UP.name(), values),
                "");
    }
}
