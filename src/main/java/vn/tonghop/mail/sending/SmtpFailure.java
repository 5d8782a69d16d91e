package vn.tonghop.mail.sending;

import jakarta.mail.MessagingException;
import java.util.OptionalInt;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPAddressSucceededException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import vn.tonghop.mail.MailText;
import vn.tonghop.mail.OutboxEntry.Repetition;

/** Tells from an exception of the mail library whether a mail is refused for good, for now, or perhaps went out. */
final class SmtpFailure {

    private static final int MOST_CAUSES = 20;

    private SmtpFailure() {}

    /** Judges a failure after the connection stood. */
    static Outcome judge(MessagingException failure, String recipient) {
        var code = code(failure);
        if (code.isEmpty() || code.getAsInt() < 200) {
            return Outcome.refusedForNow(
                    "the connection broke while sending: " + text(failure), Repetition.POSSIBLY_SENT_TWICE);
        }
        if (code.getAsInt() < 300) {
            return Outcome.delivered(recipient);
        }
        return code.getAsInt() < 500
                ? Outcome.refusedForNow(text(failure), Repetition.NONE)
                : Outcome.refused(text(failure));
    }

    /** What the library and the server said, on one line. */
    static String text(MessagingException failure) {
        var text = new StringBuilder(MailText.oneLine(String.valueOf(failure.getMessage())));
        Throwable cause = failure;
        for (var i = 0; i < MOST_CAUSES; i++) {
            cause = next(cause);
            if (cause == null) {
                break;
            }
            var said = MailText.oneLine(String.valueOf(cause.getMessage()));
            if (text.indexOf(said) < 0) {
                text.append("; ").append(said);
            }
        }
        return text.toString();
    }

    private static OptionalInt code(MessagingException failure) {
        var worst = OptionalInt.empty();
        Throwable cause = failure;
        for (var i = 0; i < MOST_CAUSES && cause != null; i++) {
            var code = codeOf(cause);
            if (code.isPresent() && (worst.isEmpty() || code.getAsInt() > worst.getAsInt())) {
                worst = code;
            }
            cause = next(cause);
        }
        return worst;
    }

    private static OptionalInt codeOf(Throwable failure) {
        if (failure instanceof SMTPAddressFailedException refused) {
            return OptionalInt.of(refused.getReturnCode());
        }
        if (failure instanceof SMTPSenderFailedException refused) {
            return OptionalInt.of(refused.getReturnCode());
        }
        if (failure instanceof SMTPSendFailedException refused) {
            return OptionalInt.of(refused.getReturnCode());
        }
        if (failure instanceof SMTPAddressSucceededException taken) {
            return OptionalInt.of(taken.getReturnCode());
        }
        return OptionalInt.empty();
    }

    private static @Nullable Throwable next(Throwable failure) {
        return failure instanceof MessagingException chained ? chained.getNextException() : failure.getCause();
    }
}
