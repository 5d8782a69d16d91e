package vn.tonghop.mail.bounce;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A report of RFC 3464: a mail could not be delivered.
 *
 * @param messageId the Message-ID of the mail that came back
 * @param failures the addresses that it did not reach
 */
record DeliveryReport(String messageId, List<Failure> failures) {

    private static final int LARGEST = 1_000_000;
    private static final Pattern BLANK_LINE = Pattern.compile("\\r?\\n[ \\t]*\\r?\\n");

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
        if (!mail.isMimeType("multipart/report") || !(mail.getContent() instanceof Multipart parts)) {
            return Optional.empty();
        }
        var failures = new ArrayList<Failure>();
        var original = "";
        for (var i = 0; i < parts.getCount(); i++) {
            var part = parts.getBodyPart(i);
            if (part.isMimeType("message/delivery-status")) {
                failures.addAll(failures(text(part)));
            } else if (part.isMimeType("message/*") || part.isMimeType("text/rfc822-headers")) {
                original = messageId(part);
            }
        }
        return failures.isEmpty() || original.isEmpty()
                ? Optional.empty()
                : Optional.of(new DeliveryReport(original, failures));
    }

    private static List<Failure> failures(String status) throws MessagingException {
        var failures = new ArrayList<Failure>();
        for (var group : BLANK_LINE.split(status, -1)) {
            var fields = headers(group.strip() + "\r\n\r\n");
            var recipient = value(fields, "Final-Recipient").or(() -> value(fields, "Original-Recipient"));
            var failed = value(fields, "Action")
                    .filter(action -> action.toLowerCase(Locale.ROOT).startsWith("failed"));
            if (recipient.isPresent() && failed.isPresent()) {
                failures.add(new Failure(
                        afterType(recipient.get()),
                        value(fields, "Status").orElse("5.0.0"),
                        value(fields, "Diagnostic-Code")
                                .map(DeliveryReport::afterType)
                                .orElse("")));
            }
        }
        return failures;
    }

    private static String messageId(BodyPart original) throws MessagingException, IOException {
        if (original.isMimeType("message/rfc822") && original.getContent() instanceof Message returned) {
            var ids = returned.getHeader("Message-ID");
            return ids == null || ids.length == 0 ? "" : ids[0].strip();
        }
        return value(headers(text(original)), "Message-ID").orElse("");
    }

    private static InternetHeaders headers(String text) throws MessagingException {
        return new InternetHeaders(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true);
    }

    private static Optional<String> value(InternetHeaders fields, String name) {
        return Optional.<@Nullable String>ofNullable(fields.getHeader(name, null))
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .filter(text -> !text.isEmpty());
    }

    /** {@code rfc822; a@b.vn} without its type. */
    private static String afterType(String text) {
        return text.substring(text.indexOf(';') + 1).strip();
    }

    private static String text(Part part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            return new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8);
        }
    }
}
