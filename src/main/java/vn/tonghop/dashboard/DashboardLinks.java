package vn.tonghop.dashboard;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.tonghop.aggregation.ReportVersion;
import vn.tonghop.dashboard.Dashboard.Link;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.receipt.ReceiptFolder;
import vn.tonghop.report.ReportFormat;
import vn.tonghop.report.folder.ReportFolder;
import vn.tonghop.report.folder.SupplementDocuments;
import vn.tonghop.submission.IssuedSupplement;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.SupplementRepository;
import vn.tonghop.template.Sentences;

/** Links from the page to the receipts and papers that lie beside it. */
final class DashboardLinks {

    private final ReceiptFolder receipts;
    private final ReportFolder reports;
    private final SupplementRepository issued;
    private final SupplementDocuments supplements;
    private final Sentences sentences = new Sentences("/dashboard/dashboard.properties");

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
        return Stream.of(ReportFormat.values())
                .flatMap(format -> link(
                        format,
                        "format.",
                        Map.of(),
                        reports.fileOf(version.period(), version.number(), format),
                        folder))
                .toList();
    }

    /** The papers of the supplements of a period that were issued, in their order. */
    List<Link> supplements(PeriodCode period, Path folder) {
        return issued.findIssued(period).stream()
                .map(IssuedSupplement::number)
                .flatMap(number -> supplements.papersOf(period, number).stream()
                        .flatMap(paper -> supplement(number, paper, folder)))
                .toList();
    }

    private Stream<Link> supplement(int number, Path paper, Path folder) {
        return Stream.of(ReportFormat.values())
                .filter(format -> paper.toString().endsWith("." + format.suffix()))
                .flatMap(format ->
                        link(format, "format.supplement.", Map.of("number", Integer.toString(number)), paper, folder));
    }

    /** A paper that is there, by the name of its format. */
    private Stream<Link> link(ReportFormat format, String key, Map<String, String> values, Path paper, Path folder) {
        return Files.exists(paper)
                ? Stream.of(new Link(sentences.of(key + format, values), relative(folder, paper)))
                : Stream.empty();
    }
}
