package vn.tonghop.approval;

import java.util.Collection;

/**
 * A document that came with an approval and goes out instead of ours.
 *
 * @param suffix {@code pdf} for the signed paper, {@code docx} for the edited text
 * @param fileName the name under which it was dropped
 * @param archivePath where the archive has it
 */
public record SignedPaper(String suffix, String fileName, String archivePath) {

    /** Whether, of documents with those suffixes, there is an edited text and no PDF that says the same. */
    public static boolean isEditedWithoutPdf(Collection<String> suffixes) {
        return suffixes.contains("docx") && !suffixes.contains("pdf");
    }
}
