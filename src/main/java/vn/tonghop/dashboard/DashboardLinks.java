package vn.tonghop.dashboard;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.tonghop.aggregation.ReportVersion;
import vn.tonghop.dashboard.Dashboard.Link;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.receipt.ReceiptFolder;
import vn.tonghop.report.ReportFormat;
import vn.tonghop.report.folder.ReportFolder;
import vn.tonghop.report.folder.SupplementDocuments;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.SupplementRepository;

/** Links from the page to the receipts and papers that lie beside it. */
final class DashboardLinks {

    private final ReceiptFolder receipts;
    private final ReportFolder reports;
    private final SupplementRepository issued;
    private final SupplementDocuments supplements;

    DashboardLinks(
            ReceiptFolder receipts,
            ReportFolder reports,
            SupplementRepository issued,
            SupplementDocuments supplements) {
        this.receipts = receipts;
        this.reports = reports;
        this.issued = issued;
        this.supplements = supplements;
    }

    /** Where a file lies, as seen from the folder of the page. */
    static String relative(Path folder, Path file) {
        return folder.relativize(file.toAbsolutePath()).toString().replace('\\', '/');
    }

    /** The receipt of a file. */
    String receipt(Submission file, Path folder) {
        return relative(folder, receipts.files(file).html());
    }

    /** The documents of a version that are there, in the order of the formats. */
    List<Link> documents(ReportVersion version, Path folder) {
        return links(
                Stream.of(ReportFormat.values())
                        .map(format -> reports.fileOf(version.period(), version.number(), format)),
                folder);
    }

    /** The papers of the supplements of a period that were issued, in their order. */
    List<Link> supplements(PeriodCode period, Path folder) {
        return links(
                issued.findIssued(period).stream()
                        .flatMap(supplement -> supplements.papersOf(period, supplement.number()).stream()),
                folder);
    }

    private static List<Link> links(Stream<Path> papers, Path folder) {
        return papers.filter(Files::exists)
                .map(paper -> new Link(paper.getFileName().toString(), relative(folder, paper)))
                .toList();
    }
}
