package vn.tonghop.receipt;

import java.nio.file.Path;

/**
 * The answer to one file, as files.
 *
 * @param html the receipt for a browser
 * @param text the receipt as plain text
 * @param correctionTable the rows to correct; not there when no row was refused
 */
public record ReceiptFiles(Path html, Path text, Path correctionTable) {}
