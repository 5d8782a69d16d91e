package vn.tonghop.report.folder;

import java.nio.file.Path;
import vn.tonghop.report.ReportFormat;

/**
 * A written file of a report.
 *
 * @param path where it lies
 * @param format what it is
 * @param sha256 hash of its bytes, hexadecimal
 * @param size its bytes
 */
public record ReportFile(Path path, ReportFormat format, String sha256, long size) {

    /** The file name, for a mail. */
    public String name() {
        return String.valueOf(path.getFileName());
    }
}
