package vn.tonghop.receipt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import vn.tonghop.receipt.ReceiptProperties.Purpose;
import vn.tonghop.storage.AtomicFile;
import vn.tonghop.submission.Submission;
import vn.tonghop.template.Templates;
import vn.tonghop.vietnamese.FoldedText;

/**
 * Receipts as files: {@code <folder>/<unit>/<number>-<name>.html}, {@code .txt} and {@code -dong-can-sua.csv}. Written to a
 * temporary file and moved, so that nobody reads half a receipt.
 */
public final class ReceiptFolder {

    private static final int LONGEST_NAME = 60;
    private static final String NO_UNIT = "_khong-ro-don-vi";

    private final Path folder;
    private final Templates templates;
    private final Purpose purpose;

    ReceiptFolder(ReceiptProperties properties, Templates templates) {
        this.folder = properties.folder();
        this.templates = templates;
        this.purpose = properties.purpose();
    }

    /** Where the files of a receipt lie or will lie, the correction table included. */
    public ReceiptFiles files(Submission file) {
        var unit = file.unit().map(code -> code.value()).orElse(NO_UNIT);
        var stem = "%06d-%s".formatted(file.id(), safeName(file.fileName()));
        var place = folder.resolve(unit);
        return new ReceiptFiles(
                place.resolve(stem + ".html"), place.resolve(stem + ".txt"), place.resolve(stem + "-dong-can-sua.csv"));
    }

    /** Writes a receipt in both forms. */
    public void write(Receipt receipt, ReceiptFiles files) {
        Map<String, Object> values = Map.of("receipt", receipt, "trial", purpose == Purpose.TRIAL);
        replace(files.html(), templates.html("receipt/receipt.html", values).getBytes(StandardCharsets.UTF_8));
        replace(files.text(), templates.text("receipt/receipt.txt", values).getBytes(StandardCharsets.UTF_8));
    }

    /** Writes the correction table. */
    public void writeCorrectionTable(byte[] table, Path file) {
        replace(file, table);
    }

    private static void replace(Path file, byte[] content) {
        try {
            AtomicFile.write(file, content);
        } catch (IOException broken) {
            throw new UncheckedIOException(
                    "cannot write the receipt %s; make room or give write permission".formatted(file), broken);
        }
    }

    private static String safeName(String name) {
        var folded = FoldedText.of(name).value().replace(' ', '-').replaceAll("[^a-z0-9-]", "_");
        return folded.length() <= LONGEST_NAME ? folded : folded.substring(0, LONGEST_NAME);
    }
}
