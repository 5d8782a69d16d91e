package vn.tonghop.obligation.report;

import java.util.List;
import java.util.stream.Stream;
import vn.tonghop.aggregation.ReportVersion;
import vn.tonghop.mail.MailAttachment;
import vn.tonghop.report.ReportFormat;
import vn.tonghop.report.folder.ReportFolder;

/** The documents of a report as attachments: DOCX, PDF and XLSX. */
final class ReportAttachment {

    private ReportAttachment() {}

    static List<MailAttachment> of(String name, ReportVersion version, ReportFolder folder) {
        return Stream.of(ReportFormat.DOCX, ReportFormat.PDF, ReportFormat.XLSX)
                .map(format -> MailAttachment.of(
                        "%s %s.%s".formatted(name, version.period(), format.suffix()),
                        format.mediaType(),
                        folder.fileOf(version.period(), version.number(), format)))
                .toList();
    }
}
