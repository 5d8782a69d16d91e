package vn.tonghop.mail.mime;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.mail.MailAttachment;
import vn.tonghop.mail.MailProperties;
import vn.tonghop.mail.MailProperties.WayOut;
import vn.tonghop.mail.OutboxEntry;
import vn.tonghop.mail.OutboxMessage;
import vn.tonghop.template.Sentences;

/**
 * Sees to it that the attachments of a mail are there, unchanged, and not too large to travel. A mail that is too large
 * goes with its PDF alone, or with the place where its files lie, and says so; or it does not go.
 */
public final class Attachments {

    /** Base64 makes four letters of three bytes and adds a line break after 76 letters. */
    private static final double GROWTH = 4.0 / 3 * 78 / 76;

    private static final String PDF = "application/pdf";

    private final MailProperties properties;
    private final Sentences sentences = new Sentences("/mail/delivery.properties");

    public Attachments(MailProperties properties) {
        this.properties = properties;
    }

    /**
     * A mail looked at.
     *
     * @param entry the mail as it can go; empty when it cannot
     * @param remark why it cannot go, or what was done to it; empty when nothing was
     */
    public record Examined(Optional<OutboxEntry> entry, String remark) {}

    /** Looks at the attachments of a mail. */
    public Examined examine(OutboxEntry entry) {
        for (var attachment : entry.message().attachments()) {
            if (!attachment.isIntact()) {
                return new Examined(
                        Optional.empty(),
                        "attachment %s is missing or is not the file that was meant".formatted(attachment.path()));
            }
        }
        return fits(entry) ? new Examined(Optional.of(entry), "") : lightened(entry);
    }

    private Examined lightened(OutboxEntry entry) {
        var remark = "the mail would have %d bytes, more than tonghop.mail.largest=%d allows"
                .formatted(size(entry.message()), properties.largest().toBytes());
        for (var way : properties.tooLarge().ways()) {
            var lighter = (way == WayOut.PDF_ONLY ? pdfOnly(entry) : link(entry)).filter(this::fits);
            if (lighter.isPresent()) {
                return new Examined(lighter, remark + "; sent as " + way);
            }
        }
        return new Examined(
                Optional.empty(),
                remark
                        + "; no way out of tonghop.mail.too-large.ways=%s makes it fit"
                                .formatted(properties.tooLarge().ways()));
    }

    private boolean fits(OutboxEntry entry) {
        return size(entry.message()) <= properties.largest().toBytes();
    }

    private Optional<OutboxEntry> pdfOnly(OutboxEntry entry) {
        var left = files(entry.message()).filter(file -> !isPdf(file)).toList();
        if (left.isEmpty() || files(entry.message()).noneMatch(Attachments::isPdf)) {
            return Optional.empty();
        }
        var folder = sharedPlaces(left);
        var notice = folder.isPresent()
                ? sentences.of("tooLarge.pdfOnly", "files", names(left), "places", folder.get())
                : sentences.of("tooLarge.pdfOnlyAsk", "files", names(left));
        return Optional.of(without(entry, left, notice));
    }

    private Optional<OutboxEntry> link(OutboxEntry entry) {
        var files = files(entry.message()).toList();
        return sharedPlaces(files)
                .map(places -> without(entry, files, sentences.of("tooLarge.link", "places", places)));
    }

    private static OutboxEntry without(OutboxEntry entry, List<MailAttachment> left, String notice) {
        var message = entry.message();
        var kept = message.attachments().stream()
                .filter(file -> !left.contains(file))
                .toList();
        return entry.saying(Notice.before(message.content(), notice), kept);
    }

    /** Where the readers find the files, one line each; empty if some lie where readers cannot go. */
    private Optional<String> sharedPlaces(List<MailAttachment> files) {
        var shared = properties.tooLarge().sharedFolder();
        var output = properties.tooLarge().outputFolder().toAbsolutePath().normalize();
        var within = files.stream().allMatch(file -> place(file).startsWith(output));
        if (shared.isBlank() || files.isEmpty() || !within) {
            return Optional.empty();
        }
        var separator = shared.contains("\\") ? "\\" : "/";
        return Optional.of(files.stream()
                .map(file -> "- " + shared.replaceFirst("[/\\\\]+$", "") + separator
                        + output.relativize(place(file)).toString().replace("/", separator))
                .collect(Collectors.joining("\n")));
    }

    private static Path place(MailAttachment file) {
        return file.path().toAbsolutePath().normalize();
    }

    private static Stream<MailAttachment> files(OutboxMessage message) {
        return message.attachments().stream().filter(attachment -> !attachment.isPictureOf(message.content()));
    }

    private static boolean isPdf(MailAttachment attachment) {
        return attachment.mediaType().equals(PDF);
    }

    private static String names(List<MailAttachment> files) {
        return files.stream().map(MailAttachment::fileName).collect(Collectors.joining(", "));
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
}
