package vn.tonghop.slip;

import static vn.tonghop.attention.AttentionCode.PAPER_DIFFERS;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.tonghop.aggregation.ReportVersionRepository;
import vn.tonghop.approval.ApprovalRepository;
import vn.tonghop.approval.SignedPaperRepository;
import vn.tonghop.attention.Attention;
import vn.tonghop.attention.AttentionCode;
import vn.tonghop.attention.AttentionSource;
import vn.tonghop.attention.Matters;
import vn.tonghop.attention.Urgency;
import vn.tonghop.intake.ArchiveFolder;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.SupplementRepository;

/** Edited reports whose figures are not those of the version that was approved, until the report is out. */
final class PaperAttention implements AttentionSource {

    private final Plan plan;
    private final ReportVersionRepository versions;
    private final ApprovalRepository approvals;
    private final SignedPaperRepository papers;
    private final ArchiveFolder archive;
    private final SupplementRepository supplements;
    private final PaperComparison comparison;
    private final Matters matters;

    PaperAttention(
            Plan plan,
            ReportVersionRepository versions,
            ApprovalRepository approvals,
            SignedPaperRepository papers,
            ArchiveFolder archive,
            SupplementRepository supplements,
            PaperComparison comparison,
            Matters matters) {
        this.plan = plan;
        this.versions = versions;
        this.approvals = approvals;
        this.papers = papers;
        this.archive = archive;
        this.supplements = supplements;
        this.comparison = comparison;
        this.matters = matters;
    }

    @Override
    public Set<AttentionCode> codes() {
        return Set.of(PAPER_DIFFERS);
    }

    @Override
    public List<Attention> standing(Instant now) {
        return plan.periods().stream()
                .filter(period -> now.isBefore(period.deadlineInstant()))
                .filter(period -> !supplements.isReportSent(period.code()))
                .flatMap(this::differing)
                .toList();
    }

    private Stream<Attention> differing(ReportingPeriod period) {
        return versions.findLatestWritten(period.code()).stream()
                .flatMap(version -> approvals.find(period.code(), version.id()).stream()
                        .flatMap(approval -> papers.find(approval).stream())
                        .filter(paper -> paper.suffix().equals("docx"))
                        .flatMap(paper ->
                                comparison
                                        .lines(version, paper.fileName(), archive.resolve(paper.archivePath()))
                                        .stream()))
                .map(said -> matters.of(
                        PAPER_DIFFERS, period.code(), "", Urgency.ACT, Map.of("period", period.label(), "said", said)));
    }
}
