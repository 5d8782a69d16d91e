package vn.tonghop.intake;

/**
 * An original that is safe.
 *
 * @param path where it lies, below the archive folder, with "/"
 * @param sha256 hash of its bytes, hexadecimal
 * @param bytes its size
 */
public record ArchivedFile(String path, String sha256, long bytes) {}
