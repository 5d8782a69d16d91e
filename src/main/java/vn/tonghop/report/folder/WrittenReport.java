package vn.tonghop.report.folder;

import java.nio.file.Path;
import java.util.List;

/**
 * A report on disk.
 *
 * @param folder where its files lie
 * @param files one file for each format
 * @param manifest what proves them
 */
public record WrittenReport(Path folder, List<ReportFile> files, Path manifest) {

    public WrittenReport {
        files = List.copyOf(files);
    }
}
