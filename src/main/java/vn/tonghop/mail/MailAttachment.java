package vn.tonghop.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import vn.tonghop.storage.Sha256;

/**
 * A file that goes with a mail. Its content is fixed by the hash: another content is not sent.
 *
 * @param fileName name that the reader sees
 * @param mediaType for example {@code application/pdf}
 * @param path where the file lies
 * @param sha256 hash of its content in hexadecimal letters
 */
public record MailAttachment(String fileName, String mediaType, Path path, String sha256) {

    private static final int LONGEST_NAME = 250;

    public MailAttachment {
        fileName = shortened(MailText.oneLine(fileName).replace('/', '_').replace('\\', '_'));
        if (fileName.isEmpty()) {
            throw new IllegalArgumentException("attachment %s has no name".formatted(path));
        }
        if (!mediaType.matches("[\\w.+-]+/[\\w.+-]+(; ?charset=[\\w-]+)?")) {
            throw new IllegalArgumentException("attachment %s: '%s' is not a media type".formatted(path, mediaType));
        }
    }

    /** A file as it is now. */
    public static MailAttachment of(String fileName, String mediaType, Path path) {
        try {
            return new MailAttachment(fileName, mediaType, path, Sha256.of(path));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read attachment %s".formatted(path), e);
        }
    }

    /** Whether it is a picture that the mail shows in its text. */
    public boolean isPictureOf(MailText content) {
        return mediaType.startsWith("image/") && content.html().contains("\"cid:" + fileName + "\"");
    }

    /** Whether the file is there with the content that was meant. */
    public boolean isIntact() {
        try {
            return Sha256.of(path).equals(sha256);
        } catch (IOException gone) {
            return false;
        }
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST_NAME) {
            return name;
        }
        var dot = name.lastIndexOf('.');
        var ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        return name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME / 2 - ending.length())) + ending;
    }
}
