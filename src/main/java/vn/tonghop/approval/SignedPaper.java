package vn.tonghop.approval;

/**
 * A document that came with an approval and goes out instead of ours.
 *
 * @param suffix {@code pdf} for the signed paper, {@code docx} for the edited text
 * @param fileName the name under which it was dropped
 * @param archivePath where the archive has it
 */
public record SignedPaper(String suffix, String fileName, String archivePath) {}
