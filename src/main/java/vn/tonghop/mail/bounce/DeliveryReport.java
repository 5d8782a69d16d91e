package vn.tonghop.mail.bounce;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.angus.mail.dsn.DeliveryStatus;
import org.eclipse.angus.mail.dsn.MultipartReport;
import org.jspecify.annotations.Nullable;

/**
 * A report of RFC 3464: a mail could not be delivered.
 *
 * @param messageId the Message-ID of the mail that came back
 * @param failures the addresses that it did not reach
 */
record DeliveryReport(String messageId, List<Failure> failures) {

    DeliveryReport {
        failures = List.copyOf(failures);
    }

    /**
     * An address that was not reached.
     *
     * @param recipient the address
     * @param status the code of RFC 3463, such as {@code 5.1.1}
     * @param diagnostic what the server said
     */
    record Failure(String recipient, String status, String diagnostic) {}

    /** Reads a mail; empty if it is no report of a mail that finally failed, or does not say which. */
    static Optional<DeliveryReport> read(Part mail) throws MessagingException, IOException {
        if (!(mail.getContent() instanceof MultipartReport report)
                || !(report.getReport() instanceof DeliveryStatus status)) {
            return Optional.empty();
        }
        var original = report.getReturnedMessage();
        var failures = failures(status);
        return original == null || original.getMessageID() == null || failures.isEmpty()
                ? Optional.empty()
                : Optional.of(new DeliveryReport(original.getMessageID().strip(), failures));
    }

    private static List<Failure> failures(DeliveryStatus status) {
        return IntStream.range(0, status.getRecipientDSNCount())
                .mapToObj(status::getRecipientDSN)
                .map(DeliveryReport::failure)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Failure> failure(InternetHeaders fields) {
        var failed = value(fields, "Action")
                .filter(action -> action.toLowerCase(Locale.ROOT).startsWith("failed"));
        return failed.flatMap(action -> value(fields, "Final-Recipient").or(() -> value(fields, "Original-Recipient")))
                .map(recipient -> new Failure(
                        afterType(recipient),
                        value(fields, "Status").orElse("5.0.0"),
                        value(fields, "Diagnostic-Code")
                                .map(DeliveryReport::afterType)
                                .orElse("")));
    }

    /** The library makes a letter of each byte, but servers answer in UTF-8. */
    private static Optional<String> value(InternetHeaders fields, String name) {
        return Optional.<@Nullable String>ofNullable(fields.getHeader(name, null))
                .map(text -> new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8))
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .filter(text -> !text.isEmpty());
    }

    /** {@code rfc822; a@b.vn} without its type. */
    private static String afterType(String text) {
        return text.substring(text.indexOf(';') + 1).strip();
    }
}
