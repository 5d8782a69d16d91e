package vn.tonghop.mail.smtp;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.OptionalInt;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import vn.tonghop.mail.mime.FailureText;
import vn.tonghop.mail.outbox.Outcome;
import vn.tonghop.mail.outbox.Outcome.Result;

/** Tells from an exception of the mail library, and from how far the session had come, what becomes of a mail. */
final class SmtpFailure {

    private static final int SERVICE_NOT_AVAILABLE = 421;
    private static final int AUTHENTICATION_REQUIRED = 530;

    private SmtpFailure() {}

    /**
     * Judges a failure before a mail was begun.
     *
     * @param stage how far the session had come
     * @param answered code of the server's last answer, or less than 1 if there was none
     */
    static Outcome judgeConnecting(MessagingException failure, Stage stage, int answered) {
        var detail = "%s: %s".formatted(stage, FailureText.of(failure));
        if (failure instanceof AuthenticationFailedException) {
            var permanent = answered >= 500 || (answered >= 200 && answered < 400);
            return Outcome.of(permanent ? Result.LOGIN_REFUSED : Result.UNREACHABLE, detail);
        }
        return Outcome.of(answered == AUTHENTICATION_REQUIRED ? Result.LOGIN_REFUSED : Result.UNREACHABLE, detail);
    }

    /** Judges a failure while a mail was being sent; not of one that was accepted. */
    static Outcome judgeSending(MessagingException failure, Stage stage) {
        var detail = "%s: %s".formatted(stage, FailureText.of(failure));
        var code = code(failure);
        if (code.isEmpty() || code.getAsInt() < 400) {
            var lost = Outcome.of(Result.CONNECTION_LOST, detail);
            return stage == Stage.FINAL_DOT ? lost.perhapsSent() : lost;
        }
        if (code.getAsInt() == SERVICE_NOT_AVAILABLE) {
            return Outcome.of(Result.CONNECTION_LOST, detail);
        }
        if (code.getAsInt() < 500) {
            return Outcome.of(Result.REFUSED_FOR_NOW, detail);
        }
        return Outcome.of(refusal(code.getAsInt(), stage), detail);
    }

    private static Result refusal(int code, Stage stage) {
        if (code == AUTHENTICATION_REQUIRED) {
            return Result.LOGIN_REFUSED;
        }
        var aboutSender = code == 501 || code == 550 || code == 551 || code == 553;
        return stage == Stage.MAIL && aboutSender ? Result.SENDER_REFUSED : Result.REFUSED;
    }

    private static OptionalInt code(MessagingException failure) {
        return FailureText.causes(failure).stream()
                .flatMapToInt(cause -> codeOf(cause).stream())
                .max();
    }

    private static OptionalInt codeOf(Throwable failure) {
        var code = -1;
        if (failure instanceof SMTPAddressFailedException refused) {
            code = refused.getReturnCode();
        } else if (failure instanceof SMTPSenderFailedException refused) {
            code = refused.getReturnCode();
        } else if (failure instanceof SMTPSendFailedException refused) {
            code = refused.getReturnCode();
        }
        return code < 200 ? OptionalInt.empty() : OptionalInt.of(code);
    }
}
