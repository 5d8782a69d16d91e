package vn.tonghop.mail;

import java.util.List;
import java.util.Optional;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.storage.Sha256;

/**
 * One mail to one address. Obligation and address together are its identity: the same mail is never sent twice.
 *
 * @param obligationKey what is fulfilled by it
 * @param addressee one mail address
 * @param kind what it is for
 * @param period the period it is about, if it is about one
 * @param content what it says
 * @param attachments files that go with it
 */
public record OutboxMessage(
        String obligationKey,
        String addressee,
        MailKind kind,
        Optional<PeriodCode> period,
        MailText content,
        List<MailAttachment> attachments) {

    private static final int LONGEST_KEY = 120;
    private static final int LONGEST_ADDRESS = 254;
    private static final int IDENTITY_LETTERS = 32;

    public OutboxMessage {
        attachments = List.copyOf(attachments);
        addressee = addressee.strip();
        if (obligationKey.isBlank() || obligationKey.length() > LONGEST_KEY) {
            throw new IllegalArgumentException(
                    "obligation key '%s' has not 1 to %d letters".formatted(obligationKey, LONGEST_KEY));
        }
        if (addressee.isEmpty() || addressee.length() > LONGEST_ADDRESS) {
            throw new IllegalArgumentException(
                    "address '%s' of %s has not 1 to %d letters".formatted(addressee, obligationKey, LONGEST_ADDRESS));
        }
    }

    /** A name made of obligation and address, the same each time; the left half of the Message-ID. */
    public String identity() {
        return Sha256.of(obligationKey + '\n' + addressee).substring(0, IDENTITY_LETTERS);
    }
}
