package vn.tonghop.mail.sending;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import org.springframework.util.unit.DataSize;
import vn.tonghop.mail.MailAttachment;
import vn.tonghop.mail.OutboxMessage;

/** Whether the attachments of a mail are there, unchanged, and not too large to travel. */
final class EnclosureCheck {

    /** Base64 makes four letters of three bytes and adds a line break after 76 letters. */
    private static final double GROWTH = 4.0 / 3 * 78 / 76;

    private final DataSize largest;

    EnclosureCheck(DataSize largest) {
        this.largest = largest;
    }

    /** Why the mail cannot go as it was meant; empty when it can. */
    Optional<Fault> fault(OutboxMessage message) {
        for (var attachment : message.attachments()) {
            if (!attachment.isIntact()) {
                return Optional.of(new Fault(
                        Fault.Kind.CHANGED,
                        "attachment %s is missing or is not the file that was meant".formatted(attachment.path())));
            }
        }
        var size = size(message);
        if (size > largest.toBytes()) {
            return Optional.of(new Fault(
                    Fault.Kind.TOO_LARGE,
                    "the mail would have %d bytes, more than tonghop.mail.largest=%d allows"
                            .formatted(size, largest.toBytes())));
        }
        return Optional.empty();
    }

    private static long size(OutboxMessage message) {
        var content = message.content();
        var raw = (long) content.text().getBytes(StandardCharsets.UTF_8).length
                + content.html().getBytes(StandardCharsets.UTF_8).length;
        for (var attachment : message.attachments()) {
            raw += bytes(attachment);
        }
        return Math.round(raw * GROWTH);
    }

    private static long bytes(MailAttachment attachment) {
        try {
            return Files.size(attachment.path());
        } catch (IOException gone) {
            throw new IllegalStateException("attachment %s vanished".formatted(attachment.path()), gone);
        }
    }

    /**
     * Why a mail cannot go.
     *
     * @param kind what is wrong
     * @param detail the same with file and numbers
     */
    record Fault(Kind kind, String detail) {

        /** What may be wrong with attachments. */
        enum Kind {
            TOO_LARGE,
            CHANGED
        }
    }
}
