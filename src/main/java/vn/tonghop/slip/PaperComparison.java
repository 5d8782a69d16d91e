package vn.tonghop.slip;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tonghop.aggregation.ReportVersion;
import vn.tonghop.aggregation.ReportVersionRepository;
import vn.tonghop.approval.ApprovalRepository;
import vn.tonghop.approval.SignedPaperRepository;
import vn.tonghop.intake.ArchiveFolder;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.report.ReportFormat;
import vn.tonghop.report.docx.PaperFigures;
import vn.tonghop.report.docx.PaperFigures.Difference;
import vn.tonghop.report.folder.ReportFolder;
import vn.tonghop.vietnamese.OfficialNumber;

/** Holds a report that was edited by hand against the version that is approved. */
final class PaperComparison {

    private static final Logger LOG = LoggerFactory.getLogger(PaperComparison.class);
    private static final int MOST = 10;

    private final ReportFolder reports;
    private final ReportVersionRepository versions;
    private final ApprovalRepository approvals;
    private final SignedPaperRepository papers;
    private final ArchiveFolder archive;
    private final SlipWords words;

    PaperComparison(
            ReportFolder reports,
            ReportVersionRepository versions,
            ApprovalRepository approvals,
            SignedPaperRepository papers,
            ArchiveFolder archive,
            SlipWords words) {
        this.reports = reports;
        this.versions = versions;
        this.approvals = approvals;
        this.papers = papers;
        this.archive = archive;
        this.words = words;
    }

    /** The same for what came with the approval of the latest version of a period. */
    List<String> lines(PeriodCode period) {
        return versions.findLatestWritten(period).stream()
                .flatMap(version -> approvals.find(period, version.id()).stream()
                        .flatMap(approval -> papers.find(approval).stream())
                        .filter(paper -> paper.suffix().equals("docx"))
                        .flatMap(paper ->
                                lines(version, paper.fileName(), archive.resolve(paper.archivePath())).stream()))
                .toList();
    }

    /** What a person has to look at before the file goes out, in one line; nothing where the figures are the same. */
    List<String> lines(ReportVersion version, String fileName, Path file) {
        try {
            var own = PaperFigures.read(reports.fileOf(version.period(), version.number(), ReportFormat.DOCX));
            var differences = own.differencesTo(PaperFigures.read(file));
            return differences.isEmpty()
                    ? List.of()
                    : List.of(words.of(
                            "paper.differs",
                            "file",
                            fileName,
                            "version",
                            Integer.toString(version.number()),
                            "differences",
                            named(differences, version)));
        } catch (IOException unreadable) {
            LOG.warn("figures of {} could not be read", file, unreadable);
            return List.of(words.of("paper.unread", "file", fileName));
        }
    }

    private String named(List<Difference> differences, ReportVersion version) {
        var more = differences.size() - MOST;
        return Stream.concat(
                        differences.stream().limit(MOST).map(difference -> named(difference, version)),
                        more > 0
                                ? Stream.of(words.of("paper.more", "count", OfficialNumber.inSentence(more)))
                                : Stream.empty())
                .collect(Collectors.joining("; "));
    }

    private String named(Difference difference, ReportVersion version) {
        if (difference.after().isEmpty()) {
            return words.of("paper.gone", "place", difference.place(), "before", difference.before());
        }
        if (difference.before().isEmpty()) {
            return words.of("paper.new", "place", difference.place(), "after", difference.after());
        }
        return words.of(
                "paper.changed",
                "place",
                difference.place(),
                "version",
                Integer.toString(version.number()),
                "before",
                difference.before(),
                "after",
                difference.after());
    }
}
