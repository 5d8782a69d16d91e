package vn.tonghop.obligation.report;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.tonghop.aggregation.ReportVersion;
import vn.tonghop.mail.MailAttachment;
import vn.tonghop.report.ReportFormat;
import vn.tonghop.report.folder.ReportFolder;

/** The documents of a report as attachments, named as an office names its files. */
final class ReportAttachment {

    private ReportAttachment() {}

    /** DOCX, PDF and XLSX. */
    static List<MailAttachment> of(String name, ReportVersion version, ReportFolder folder) {
        return Stream.of(ReportFormat.DOCX, ReportFormat.PDF, ReportFormat.XLSX)
                .map(format -> attachment(name, format, folder.fileOf(version.period(), version.number(), format)))
                .toList();
    }

    /** What only the office keeps of it. */
    static List<MailAttachment> ofAnnex(String name, ReportVersion version, ReportFolder folder) {
        return Stream.of(ReportFormat.DOCX, ReportFormat.XLSX)
                .map(format -> attachment(name, format, folder.annexOf(version.period(), version.number(), format)))
                .toList();
    }

    private static MailAttachment attachment(String name, ReportFormat format, Path file) {
        return MailAttachment.of("%s.%s".formatted(name, format.suffix()), format.mediaType(), file);
    }
}
