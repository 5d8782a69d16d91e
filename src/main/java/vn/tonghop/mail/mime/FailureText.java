package vn.tonghop.mail.mime;

import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.mail.MailText;

/** What the mail library and the server said about a failure. */
public final class FailureText {

    private static final int MOST_CAUSES = 20;

    private FailureText() {}

    /** All that was said, each thing once, on one line. */
    public static String of(MessagingException failure) {
        var text = new StringBuilder(said(failure));
        causes(failure).stream()
                .map(FailureText::said)
                .filter(said -> text.indexOf(said) < 0)
                .forEach(said -> text.append("; ").append(said));
        return text.toString();
    }

    /** The failure and what lies behind it: the library chains its own failures in a way of its own. */
    public static List<Throwable> causes(MessagingException failure) {
        var causes = new ArrayList<Throwable>();
        for (@Nullable Throwable cause = failure; cause != null && causes.size() < MOST_CAUSES; cause = next(cause)) {
            causes.add(cause);
        }
        return causes;
    }

    private static String said(Throwable failure) {
        var message = failure.getMessage();
        return MailText.oneLine(
                message == null || message.isBlank() ? failure.getClass().getSimpleName() : message);
    }

    private static @Nullable Throwable next(Throwable failure) {
        return failure instanceof MessagingException chained ? chained.getNextException() : failure.getCause();
    }
}
