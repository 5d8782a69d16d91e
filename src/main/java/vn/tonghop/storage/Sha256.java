package vn.tonghop.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 hash of contents, as 64 hexadecimal letters. Give it the contents part by part, or whole. */
public final class Sha256 {

    private static final int BUFFER = 1 << 16;

    private final MessageDigest digest;

    public Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("this Java has no SHA-256, which every Java must have", impossible);
        }
    }

    /** The hash of these bytes. */
    public static String of(byte[] content) {
        var hash = new Sha256();
        hash.add(content, content.length);
        return hash.value();
    }

    /** The hash of a text in UTF-8. */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The hash of a file as it is now.
     *
     * @throws IOException if the file cannot be read
     */
    public static String of(Path file) throws IOException {
        var hash = new Sha256();
        try (var in = Files.newInputStream(file)) {
            var buffer = new byte[BUFFER];
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                hash.add(buffer, read);
            }
        }
        return hash.value();
    }

    /** Adds the first bytes of a buffer. */
    public void add(byte[] buffer, int length) {
        digest.update(buffer, 0, length);
    }

    /** The hash of all that was added; call it once, at the end. */
    public String value() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
